import { setUpExample } from "../../scripts/demo/set-up-example";
import type { Bench } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import { cellsWithErrors, takeSnapshot, valueAt } from "./snapshots";

jest.setTimeout(180_000);

let session: BrowserSession;
let bench: Bench;

beforeAll(async () => {
  session = await openBrowserSession();
  bench = await benchOf(session);
  await setUpExample(bench);
  await session.page.getByRole("button", { name: "Szenarien", exact: true }).click();
  await session.addIn.getByRole("button", { name: "Neues Szenario" }).waitFor();
}, 240_000);

afterAll(async () => {
  await session.close();
});

/** Copies the positions into a table of a person's own, if wanted, and deletes ours. */
async function deletePositions(copy: string | undefined): Promise<void> {
  await session.addIn.evaluate(async (name) => {
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const ours = tables.getItem("Positionen");
      const range = ours.getRange().load("values");
      await context.sync();
      if (name !== undefined) {
        const target = worksheets.add(name).getRange("A1");
        const area = target.getResizedRange(
          range.values.length - 1,
          (range.values[0]?.length ?? 1) - 1,
        );
        area.values = range.values;
        tables.add(area, true).name = name;
      }
      ours.delete();
      await context.sync();
    });
  }, copy);
}

/** The workbook as soon as the view says that everything is there again. */
async function repaired(): Promise<BookSnapshot> {
  await session.addIn.getByText("Die Arbeitsmappe ist ergänzt").waitFor();
  await session.settled();
  return takeSnapshot(session);
}

it("a table that is gone can be another one, and every figure is as before", async () => {
  const { addIn } = session;
  const before = valueAt(
    await takeSnapshot(session),
    "Vergleich",
    "Kapitalwert gewähltes Szenario",
  );
  await deletePositions("Angebote");
  await addIn.getByText("Es fehlt die Tabelle „Positionen“.", { exact: false }).waitFor();
  const choice = addIn.getByRole("combobox", {
    name: "Steht der Inhalt von „Positionen“ in einer anderen Tabelle?",
  });
  await choice.waitFor();
  expect(await choice.getByRole("option").allInnerTexts()).toEqual([
    expect.stringMatching(/^Angebote \(Blatt Angebote, \d+ Zeilen\)$/u),
  ]);
  await addIn.getByRole("button", { name: "Diese Tabelle verwenden" }).click();
  const book = await repaired();
  expect(cellsWithErrors(book.sheets)).toEqual([]);
  expect(valueAt(book, "Vergleich", "Kapitalwert gewähltes Szenario")).toBeCloseTo(before, 2);
  expect(await bench.tables()).not.toContain("Angebote");
  await addIn.getByRole("button", { name: "Schließen" }).click();
  await addIn.getByRole("button", { name: "Neues Szenario" }).waitFor();
});

it("a table that is gone comes back empty, and no cell shows an error", async () => {
  const { addIn } = session;
  await deletePositions(undefined);
  await addIn.getByText("Es fehlt die Tabelle „Positionen“.", { exact: false }).waitFor();
  expect(await addIn.getByRole("button", { name: "Diese Tabelle verwenden" }).count()).toBe(0);
  await addIn.getByRole("button", { name: "Fehlendes ergänzen" }).click();
  expect(cellsWithErrors((await repaired()).sheets)).toEqual([]);
  expect(await bench.tables()).toContain("Positionen");
  expect(session.complaints).toEqual([]);
});
