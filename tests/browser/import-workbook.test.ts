import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { column, takeSnapshot } from "./snapshots";

jest.setTimeout(120_000);

let session: BrowserSession;
let bytes: Uint8Array;

beforeAll(async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Deckblatt").addRow(["Gemeinde Grün"]);
  const list = workbook.addWorksheet("Inventar");
  list.addRow(["Bezeichnung", "Kaufdatum", "Kaufpreis", "ND", "Bereich"]);
  list.addRow(["Scanner Bürgerbüro", new Date(Date.UTC(2026, 1, 3)), 1234.56, 5, "Arbeitsplatz"]);
  list.addRow(["Beamer Saal", new Date(Date.UTC(2026, 4, 4)), 1900, 7, "Sonstiges"]);
  list.addRow(["Kopierer", new Date(Date.UTC(2026, 4, 4)), "auf Anfrage", 5, "Druck"]);
  bytes = new Uint8Array(await workbook.xlsx.writeBuffer());

  session = await openBrowserSession();
  const bench = await benchOf(session);
  await bench.press("Einrichten");
  await bench.press("Leer einrichten");
  await bench.fill("Name des Amtes", "Amt Beispiel");
  await session.addIn.getByRole("button", { name: "Einrichten", exact: true }).click();
  await bench.see("Die Arbeitsmappe ist eingerichtet");
  await bench.waitUntilSettled();
  await session.page.getByRole("button", { name: "Import", exact: true }).click();
  await session.addIn.getByRole("button", { name: "Datei auswählen" }).waitFor();
}, 240_000);

afterAll(async () => {
  await session.close();
});

const FILE = "Inventar Grün.xlsx";

/** Chooses the file by the button, as the computer's own dialog hands it over. */
async function choose(): Promise<void> {
  const dialog = session.page.waitForEvent("filechooser");
  await session.addIn.getByRole("button", { name: "Datei auswählen" }).click();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await (await dialog).setFiles({ name: FILE, mimeType, buffer: Buffer.from(bytes) });
}

/** Drops the file where the pane says that it can be dropped. */
async function drop(): Promise<void> {
  const { addIn } = session;
  const dataTransfer = await addIn.evaluateHandle(
    ({ content, name }) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(content)], name));
      return carried;
    },
    { content: [...bytes], name: FILE },
  );
  await addIn.getByText("oder hierher ziehen").dispatchEvent("drop", { dataTransfer });
}

const names = async () =>
  column(await takeSnapshot(session), "Anlagen", "Bezeichnung").filter((name) => name !== null);

it.each([
  ["chosen", choose],
  ["dropped", drop],
])("a workbook that is %s is read, taken over and taken back", async (_, hand) => {
  const { addIn } = session;
  await hand();
  await addIn.getByRole("heading", { name: "Vorschau" }).waitFor();
  await addIn.getByText(FILE, { exact: true }).waitFor();
  // the sheet with a list is found by itself
  expect(
    await addIn.getByLabel("Blatt der Arbeitsmappe").locator("option:checked").innerText(),
  ).toBe("Inventar");
  await addIn.getByRole("button", { name: "1 Zeile abgelehnt" }).click();
  await addIn.getByText("auf Anfrage", { exact: false }).first().waitFor();
  await addIn.getByRole("button", { name: "2 Zeilen übernehmen" }).click();
  await addIn.getByRole("heading", { name: "Import abgeschlossen" }).waitFor();
  await session.settled();
  expect(await names()).toEqual(["Scanner Bürgerbüro", "Beamer Saal"]);
  const book = await takeSnapshot(session);
  expect(column(book, "Anlagen", "Anschaffungsdatum").slice(0, 2)).toEqual([46_056, 46_146]);
  expect(column(book, "Anlagen", "Anschaffungswert").slice(0, 2)).toEqual([1234.56, 1900]);

  await addIn.getByRole("button", { name: "Import rückgängig machen" }).click();
  await addIn.getByRole("heading", { name: "Import rückgängig gemacht" }).waitFor();
  await session.settled();
  expect(await names()).toEqual([]);
  await addIn.getByRole("button", { name: "Weitere Liste importieren" }).click();
});

it("a file that is gone when it is to be read is refused in a sentence, and another one can be chosen", async () => {
  const { addIn } = session;
  const folder = await mkdtemp(path.join(tmpdir(), "import-"));
  const file = path.join(folder, "Inventar.csv");
  await writeFile(file, "Bezeichnung;Kaufdatum;Kaufpreis\nPC;01.03.2024;900,00\n");
  const input = addIn.locator('input[type="file"]');
  // The pane hears of the choice when the file is no longer there.
  await addIn.evaluate(() => {
    const hold = (event: Event) => {
      event.stopImmediatePropagation();
    };
    window.addEventListener("change", hold, { capture: true, once: true });
  });
  await input.setInputFiles(file);
  await rm(folder, { recursive: true });
  await input.dispatchEvent("change", {});
  await addIn.getByText("Der Computer gibt den Inhalt nicht heraus", { exact: false }).waitFor();
  await addIn.getByRole("button", { name: "Andere Datei" }).click();
  await addIn.getByRole("button", { name: "Datei auswählen" }).waitFor();
});

it("meets no error, and nothing leaves the computer", () => {
  expect(session.complaints).toEqual([]);
  expect(session.foreignRequests).toEqual([]);
});
