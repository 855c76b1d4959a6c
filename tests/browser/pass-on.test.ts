import { readFileSync } from "node:fs";
import { setUpExample } from "../../scripts/demo/set-up-example";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { readXlsx } from "../../src/workbench/file/read";
import { takeSnapshot } from "./snapshots";

jest.setTimeout(300_000);

let session: BrowserSession;

beforeAll(async () => {
  session = await openBrowserSession();
  await setUpExample(await benchOf(session));
  await openByRibbon();
});

afterAll(async () => {
  await session.close();
});

async function openByRibbon(): Promise<void> {
  await session.page.getByRole("button", { name: "Einfrieren / Auftauen", exact: true }).click();
  await session.addIn.getByRole("heading", { name: "Weitergabe", exact: true }).waitFor();
}

/** Formulas that the workbook has. */
async function formulas(): Promise<string[]> {
  const { sheets } = await takeSnapshot(session);
  return sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
}

/** How many of them are the add-in's. */
async function addInFormulas(): Promise<number> {
  return (await formulas()).filter((formula) => formula.includes("AMT.")).length;
}

/** What every cell holds, by its place. */
async function values(): Promise<Record<string, unknown>> {
  const { sheets } = await takeSnapshot(session);
  const all = sheets.flatMap(({ cells, name }) =>
    cells.map(({ column, row, value }) => [`${name} ${row},${column}`, value] as const),
  );
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== ""));
}

async function press(name: string, heading: string): Promise<void> {
  const { addIn, settled } = session;
  await addIn.getByRole("button", { name, exact: true }).click();
  await addIn.getByRole("heading", { name: heading, exact: true }).waitFor({ timeout: 120_000 });
  await settled();
}

it("a person freezes and unfreezes the example, and no figure changes", async () => {
  const { addIn, page } = session;
  const before = await addInFormulas();
  const figures = await values();
  expect(before).toBeGreaterThan(400);
  await press("Einfrieren", "Eingefroren");
  expect(await addInFormulas()).toBe(0);
  expect(await values()).toEqual(figures);
  await press("Fertig", "Weitergabe");
  const state = addIn.getByText(/^Eingefroren seit \d\d\.\d\d\.\d{4}: \d+ Formeln$/);
  await state.waitFor();

  await page.getByRole("button", { name: "Hilfe", exact: true }).click();
  await addIn.getByRole("heading", { name: "Hilfe", level: 1 }).waitFor();
  await openByRibbon();
  await state.waitFor();
  await press("Auftauen", "Aufgetaut");
  expect(await addInFormulas()).toBe(before);
  expect(await values()).toEqual(figures);
  await press("Fertig", "Weitergabe");
  await addIn.getByText("Die Formeln rechnen. Nichts ist eingefroren.").waitFor();
});

it("native formulas go on calculating without the add-in, with the same figures", async () => {
  const { addIn } = session;
  const before = await formulas();
  const figures = await values();
  await press("Native Formeln", "Eingefroren");
  const report = await addIn
    .getByText(/^Davon (rechnet|rechnen) [\d.]+ als Excel-Formel/u)
    .innerText();
  const native = Number(/[\d.]+/u.exec(report)?.[0].replace(".", ""));
  expect(native).toBeGreaterThan(100);
  const own = before.filter((formula) => !formula.includes("AMT."));
  expect(await addInFormulas()).toBe(0);
  expect(await formulas()).toHaveLength(own.length + native);
  expect(await values()).toEqual(figures);
  await press("Fertig", "Weitergabe");
  await press("Auftauen", "Aufgetaut");
  expect((await formulas()).sort()).toEqual(before.sort());
  await press("Fertig", "Weitergabe");
});

it("„Gremienblatt zeigen“ leads to the sheet, or says what to do where it is hidden", async () => {
  const { addIn, page } = session;
  const show = addIn.getByRole("button", { name: "Gremienblatt zeigen" });
  const isShown = () =>
    page.waitForFunction(
      () => window.workbench?.book.engine.getters.getActiveSheetName() === "Gremienblatt",
    );
  const setVisibility = (visibility: "Visible" | "Hidden") =>
    addIn.evaluate(async (wanted) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Anlagen").activate();
        worksheets.getItem("Gremienblatt").visibility = wanted;
        await context.sync();
      });
    }, visibility);
  await setVisibility("Visible");
  await show.click();
  await isShown();
  await setVisibility("Hidden");
  await show.click();
  const notice = addIn.getByText("Kein Gremienblatt gefunden");
  await notice.waitFor();
  await setVisibility("Visible");
  await show.click();
  await isShown();
  await notice.waitFor({ state: "detached" });
});

it("the copy opens as a new workbook with the same sheets, and needs no add-in", async () => {
  const { page } = session;
  const before = await takeSnapshot(session);
  await press("Kopie öffnen", "Die Kopie ist als neue Arbeitsmappe geöffnet");
  const message = page.getByRole("alert").filter({ hasText: "Eine neue Arbeitsmappe" });
  const leftOf = async (place: typeof message) => (await place.boundingBox())?.x ?? NaN;
  const width = (await message.boundingBox())?.width ?? NaN;
  // The handbook goes on in the pane: the message must not lie on its buttons.
  expect((await leftOf(message)) + width).toBeLessThan(await leftOf(page.locator("#pane")));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    message.getByRole("link", { name: "Herunterladen" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Mappe2.xlsx");
  const { snapshot } = await readXlsx(readFileSync(await download.path()));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const copied = snapshot.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => formula ?? []),
  );
  expect(copied.filter((formula) => formula.includes("AMT"))).toEqual([]);
  expect(copied.length).toBeGreaterThan(100);
  const [tab] = await Promise.all([
    page.waitForEvent("popup"),
    message.getByRole("link", { name: "In neuem Tab öffnen" }).click(),
  ]);
  // Only where the file was read, the page has its name.
  await tab.waitForFunction(() => document.title.startsWith("Mappe2.xlsx"));
  await tab.close();
  expect(session.complaints).toEqual([]);
});
