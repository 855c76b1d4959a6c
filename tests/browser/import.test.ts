import path from "node:path";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import type { SheetSnapshot } from "../../src/workbench/snapshot";
import { cellsWithErrors, column, sheet, takeSnapshot } from "./snapshots";

const messy = path.resolve(__dirname, "../messy");

/** Line numbers of the files below their header, those of an empty row included. */
const files = [
  {
    file: "inventar-cp1252.csv",
    // The record in line 69 continues in line 70.
    lines: [...span(5, 69), 71],
    // Nobody would map the remarks there; it brings the dangerous cells into the workbook.
    mapping: { Bereich: "Bemerkung" },
    formulaLike: ["=HYPERLINK(", "@SUM(1)", "+49 3874 123"],
    encoding: "Windows-1252 (Westeuropa)",
  },
  {
    file: "asset-tool-export-utf16.tsv",
    lines: span(2, 26),
    mapping: {},
    formulaLike: [],
    encoding: "UTF-16",
  },
];

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Sets up an empty workbook by the form, so that nothing of an example mixes in. */
async function setUpEmpty({ page, addIn, settled }: BrowserSession): Promise<void> {
  await page.getByRole("button", { name: "Einrichten", exact: true }).click();
  await addIn.getByRole("button", { name: "Leer einrichten" }).click();
  await addIn.getByLabel("Name des Amtes").fill("Amt Beispiel");
  await addIn.getByRole("button", { name: "Einrichten", exact: true }).click();
  await addIn.getByRole("heading", { name: "Die Arbeitsmappe ist eingerichtet" }).waitFor();
  // What to do next is seen without scrolling past the list of all sheets.
  const next = addIn.getByRole("button", { name: "Zum Import" });
  const isSeen = (button: Element) => button.getBoundingClientRect().bottom <= innerHeight;
  expect(await next.evaluate(isSeen)).toBe(true);
  await settled();
}

/** Opens the preview of a file in the pane and unfolds all of it. */
async function preview(
  { addIn, page }: BrowserSession,
  file: string,
  mapping: Readonly<Record<string, string>>,
): Promise<void> {
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await addIn.locator('input[type="file"]').setInputFiles(path.join(messy, file));
  await addIn.getByRole("heading", { name: "Vorschau" }).waitFor();
  // The counts come first, one below the other: no list hides the next one.
  expect(await addIn.getByRole("button", { name: /^\d+ Zeile/, expanded: true }).count()).toBe(0);
  await addIn.getByRole("button", { name: "Spalten zuordnen" }).click();
  for (const [column, foreign] of Object.entries(mapping)) {
    await addIn.getByLabel(column, { exact: true }).selectOption(`Spalte „${foreign}“`);
    // The list is read anew; until then there are no lists of rows.
    await addIn.getByRole("heading", { name: "Vorschau" }).waitFor();
  }
  for (const title of [/neu$/, /abgelehnt$/, /doppelt$/, /übergangen$/]) {
    const header = addIn.getByRole("button", { name: title });
    if ((await header.count()) === 0) continue;
    if ((await header.getAttribute("aria-expanded")) === "false") await header.click();
  }
  const more = addIn.getByRole("button", { name: /weitere anzeigen$/ });
  while ((await more.count()) > 0) await more.first().click();
}

/** Rows of a list of the preview; none where the list is not there. */
async function rowsOf(
  { addIn }: BrowserSession,
  title: RegExp,
): Promise<{ line: number; sentence: string }[]> {
  const rows = addIn
    .locator(".fui-AccordionItem")
    .filter({ has: addIn.getByRole("button", { name: title }) })
    .locator("tbody tr");
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText)),
  );
  return texts.map(([line, sentence = ""]) => ({ line: Number(line), sentence }));
}

/** A pattern for texts that begin with exactly that. */
const literally = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

describe.each(files)("importing $file", ({ file, lines, mapping, formulaLike, encoding }) => {
  let session: BrowserSession;
  /** Lines of the rows that are new. */
  let accepted: number[];
  /** Lines of the rows that are not taken over, and what is said about them. */
  let refused: { line: number; sentence: string }[];
  let anlagen: SheetSnapshot;
  let rows: number;
  /** What the preview tells about the file. */
  let facts: string[];

  beforeAll(async () => {
    session = await openBrowserSession();
    await setUpEmpty(session);
    await preview(session, file, mapping);
    const { addIn } = session;
    await addIn.getByRole("button", { name: "So wurde die Liste gelesen" }).click();
    facts = await addIn.getByRole("definition").allInnerTexts();
    accepted = (await rowsOf(session, /neu$/)).map(({ line }) => line);
    refused = [
      ...(await rowsOf(session, /abgelehnt$/)),
      ...(await rowsOf(session, /doppelt$/)),
      ...(await rowsOf(session, /übergangen$/)),
    ];
    await addIn.getByRole("button", { name: /Zeilen? übernehmen$/ }).click();
    await addIn.getByRole("heading", { name: "Import abgeschlossen" }).waitFor();
    await session.settled();
    const book = await takeSnapshot(session);
    anlagen = sheet(book, "Anlagen");
    rows = column(book, "Anlagen", "Bezeichnung").filter((name) => name !== null).length;
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("takes over every line or lists it with its number and a reason", () => {
    const listed = refused.map(({ line }) => line);
    expect([...accepted, ...listed].sort((a, b) => a - b)).toEqual(lines);
    for (const { sentence } of refused) expect(sentence).toMatch(/\p{L}{3,}/u);
  });

  it("writes exactly the rows that the preview promised", () => {
    expect(accepted.length).toBeGreaterThan(20);
    expect(rows).toBe(accepted.length);
  });

  it("reads umlauts as they were written, and names the encoding that it has found", () => {
    expect(facts.map((fact) => fact.trim())).toContain(encoding);
    const texts = anlagen.cells.map(({ value }) => String(value));
    expect(texts).toEqual(expect.arrayContaining(["Bürgerbüro", "Außenstelle Rastow"]));
    expect(texts.filter((text) => /[\uFFFDÃ]/u.test(text))).toEqual([]);
  });

  it("keeps cells that begin like formulas as text", () => {
    const calculated = new Set(
      anlagen.tables[0]?.columns.flatMap(({ formula }, index) => (formula ? [index] : [])),
    );
    const formulas = anlagen.cells.filter(
      (cell) => cell.formula !== undefined && !calculated.has(cell.column),
    );
    expect(formulas).toEqual([]);
    const texts = anlagen.cells.map(({ value }) => String(value));
    for (const beginning of formulaLike) {
      expect(texts).toContainEqual(expect.stringMatching(literally(beginning)));
    }
  });

  it("takes an import back and says so", async () => {
    const { addIn } = session;
    await addIn.getByRole("button", { name: "Import rückgängig machen" }).click();
    await addIn.getByRole("heading", { name: "Import rückgängig gemacht" }).waitFor();
    expect(await addIn.getByText("Import abgeschlossen").count()).toBe(0);
    await session.settled();
    const names = column(await takeSnapshot(session), "Anlagen", "Bezeichnung");
    expect(names.filter((name) => name !== null)).toEqual([]);
  });

  it("asks for the headers of what was pasted without them, and keeps the text", async () => {
    const { addIn } = session;
    const text = "Administration;E9b;4;1;20 %\nVertretung;E8;3;0,75;10 %";
    await addIn.getByRole("button", { name: "Weitere Liste importieren" }).click();
    const field = addIn.getByLabel(/hier einfügen$/);
    await field.fill(text);
    await addIn.getByRole("button", { name: "Eingefügtes lesen" }).click();
    await addIn.getByText("Das Eingefügte kann nicht gelesen werden").waitFor();
    await addIn.getByText("Personal: Funktion; Entgeltgruppe; Stufe; VZÄ; IT-Anteil").waitFor();
    await addIn.getByRole("button", { name: "Text ändern" }).click();
    expect(await field.inputValue()).toBe(text);
    await field.fill(`Funktion;Entgeltgruppe;Stufe;VZÄ;IT-Anteil\n${text}`);
    await addIn.getByRole("button", { name: "Eingefügtes lesen" }).click();
    await addIn.getByRole("button", { name: "2 Zeilen neu" }).waitFor();
  });

  it("leaves no cell with an error, asks nothing of any other place, reports no error", () => {
    expect(cellsWithErrors([anlagen])).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
    expect(session.complaints).toEqual([]);
  });
});
