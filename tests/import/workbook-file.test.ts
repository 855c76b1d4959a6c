import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { previewImport } from "../../src/import/import-file";
import { openSource } from "../../src/import/open-source";
import type { ImportOptions, ImportPreview } from "../../src/import/preview";
import { proposeTarget } from "../../src/import/propose-target";
import { importTargets } from "../../src/import/targets";

const targets = importTargets();

async function preview(
  fill: (workbook: Workbook) => void,
  options: ImportOptions = {},
): Promise<ImportPreview> {
  const workbook = new Workbook();
  fill(workbook);
  const opening = await openSource(await workbook.xlsx.writeBuffer());
  if (!opening.ok) throw new Error(opening.reason.kind);
  const { source } = opening;
  const targetKey = proposeTarget(source, targets, options);
  const reading = previewImport({ source, targetKey, target: targets[targetKey] }, options);
  if (!reading.ok) throw new Error(reading.reason.kind);
  return reading.preview;
}

const HEADER = ["Nr", "Bezeichnung", "Kaufdatum", "Kaufpreis", "ND"];
const march = new Date(Date.UTC(2024, 2, 1));

function inventory(sheet: Worksheet, ...rows: unknown[][]): void {
  sheet.addRow(["Inventar der EDV"]);
  sheet.addRow([]);
  sheet.addRow(HEADER);
  for (const row of rows) sheet.addRow(row);
}

const values = ({ added }: ImportPreview) => added.map((row) => row.values);

it("numbers, dates and texts are taken as the workbook knows them", async () => {
  const read = await preview((workbook) => {
    const sheet = workbook.addWorksheet("Inventar");
    inventory(
      sheet,
      ["A-1", "PC", march, 1.234, 5],
      [17, "PC", "01.03.2024", "1.181,47 €", "5 Jahre"],
      ["A-3", "=1+1", 45352, 10, 5],
    );
  });
  expect(read.headerLine).toBe(3);
  expect(read.added.map(({ line }) => line)).toEqual([4, 5, 6]);
  expect(values(read)).toMatchObject([
    { number: "A-1", acquiredOn: 45352, cost: 1.23 },
    { number: "17", acquiredOn: 45352, cost: 1181.47, lifeYears: 5 },
    { number: "A-3", name: "=1+1", acquiredOn: 45352 },
  ]);
});

it("a year in a column of dates names no day", async () => {
  const read = await preview((workbook) => {
    inventory(workbook.addWorksheet("Inventar"), ["A-1", "PC", 2019, 10, 5]);
  });
  expect(read.rejected.flatMap(({ reasons }) => reasons)).toEqual([
    { kind: "no-day", argument: "Anschaffungsdatum", value: "2019" },
  ]);
});

it("cells that were merged downwards hold for every row, but for what would be added up", async () => {
  const read = await preview((workbook) => {
    const sheet = workbook.addWorksheet("Inventar");
    sheet.addRow([...HEADER, "Standort"]);
    sheet.addRow(["A-1", "PC", march, 1000, 3, "Bauhof"]);
    sheet.addRow(["A-2", "Monitor", "", 200, "", ""]);
    sheet.addRow(["A-3", "Drucker", "", "", "", ""]);
    for (const area of ["C2:C4", "D3:D4", "E2:E4", "F2:F4"]) sheet.mergeCells(area);
  });
  const shared = { acquiredOn: 45352, lifeYears: 3, location: "Bauhof" };
  expect(values(read)).toMatchObject([
    { number: "A-1", cost: 1000, ...shared },
    { number: "A-2", cost: 200, ...shared },
  ]);
  expect(read.rejected.flatMap(({ reasons }) => reasons)).toEqual([
    { kind: "missing", argument: "Anschaffungswert" },
  ]);
});

it("headers of two lines are found where the single ones are merged downwards", async () => {
  const read = await preview((workbook) => {
    const sheet = workbook.addWorksheet("Inventar");
    sheet.addRow(["Nr", "Bezeichnung", "Anschaffung", "", "ND"]);
    sheet.addRow(["", "", "Kaufdatum", "Kaufpreis", ""]);
    for (const area of ["A1:A2", "B1:B2", "C1:D1", "E1:E2"]) sheet.mergeCells(area);
    sheet.addRow(["A-1", "PC", march, 1000, 3]);
  });
  expect(read.headerLine).toBe(2);
  expect(values(read)).toMatchObject([{ number: "A-1", name: "PC", cost: 1000, lifeYears: 3 }]);
});

it("of a formula its last result is taken, and an error is a reason", async () => {
  const read = await preview((workbook) => {
    inventory(
      workbook.addWorksheet("Inventar"),
      ["A-1", "PC", march, { formula: "1000*1.19", result: 1190 }, 5],
      ["A-2", "PC", march, { formula: "1/0", result: { error: "#DIV/0!" } }, 5],
    );
  });
  expect(values(read)).toMatchObject([{ cost: 1190 }]);
  expect(read.rejected.map(({ reasons }) => reasons)).toEqual([
    [{ kind: "cell-error", argument: "Anschaffungswert", value: "#DIV/0!" }],
  ]);
});

it("a number that Excel has turned into a date is refused where a number belongs", async () => {
  const read = await preview((workbook) => {
    inventory(workbook.addWorksheet("Inventar"), ["A-1", "PC", march, march, 5]);
  });
  expect(read.rejected[0]?.reasons).toEqual([
    { kind: "not-a-number", argument: "Anschaffungswert", value: "01.03.2024" },
  ]);
});

it("percentages are shares, whether Excel shows them so or the header says so", async () => {
  const read = await preview((workbook) => {
    const sheet = workbook.addWorksheet("Stellen");
    sheet.addRow(["Funktion", "EG", "Stufe", "VZÄ", "IT-Anteil (%)"]);
    sheet.addRow(["A", "E9b", 4, 0.77, 0.05]).getCell(5).numFmt = "0 %";
    sheet.addRow(["B", "E9b", 4, 1, 5]);
  });
  expect(values(read)).toMatchObject([{ itShare: 0.05 }, { itShare: 0.05 }]);
});

it("the sheet with the list is found among others, and another can be chosen", async () => {
  const fill = (workbook: Workbook) => {
    workbook.addWorksheet("Deckblatt").addRow(["Stand", "2026"]);
    workbook.addWorksheet("leer");
    inventory(workbook.addWorksheet("2025"), ["A-1", "PC", march, 100, 5]);
    inventory(workbook.addWorksheet("2026"), ["A-2", "PC", march, 100, 5]);
  };
  const found = await preview(fill);
  expect(found.file).toMatchObject({ sheets: ["Deckblatt", "2025", "2026"], sheet: 1 });
  expect(values(await preview(fill, { sheet: 2 }))).toMatchObject([{ number: "A-2" }]);
});

it.each([
  ["assets", ["Inv.-Nr.", "Gerät", "Kaufdatum", "Preis"]],
  ["contracts", ["Nr", "Bezeichnung", "Beginn", "Betrag", "Intervall"]],
  ["staff", ["Funktion", "Entgeltgruppe", "Stufe", "VZÄ", "IT-Anteil", "Beginn"]],
  ["municipalities", ["Name", "AGS", "Einwohner"]],
])("a list of %s is proposed by its headers", async (target, header) => {
  const workbook = new Workbook();
  workbook.addWorksheet("Liste").addRow(header);
  const opening = await openSource(await workbook.xlsx.writeBuffer());
  if (!opening.ok) throw new Error(opening.reason.kind);
  expect(proposeTarget(opening.source, targets)).toBe(target);
});

it("a workbook without content is empty, and one cut off is not readable", async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("leer");
  const bytes = await workbook.xlsx.writeBuffer();
  expect(await openSource(bytes)).toEqual({ ok: false, reason: { kind: "empty-file" } });
  expect(await openSource(bytes.slice(0, 200))).toEqual({
    ok: false,
    reason: { kind: "not-readable", format: "zip" },
  });
});
