import { Workbook } from "@cj-tech-master/excelts";
import { assetTarget } from "../../src/import/asset-target";
import { type ExistingTable, NO_ROWS } from "../../src/import/existing-rows";
import { previewImport } from "../../src/import/import-file";
import { openSource } from "../../src/import/open-source";
import type { ImportPreview } from "../../src/import/preview";

const ROWS = 50_000;
const ROUNDS = 3;
const HEADER = ["Nr", "Bezeichnung", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer"];
const KEYS = ["number", "name", "acquiredOn", "cost", "lifeYears", "assetClass"];
const MARCH_2024 = 45_352;

/** Times reading an inventory of 50,000 rows; the best of some rounds counts [ms]. */
export async function timeImport(): Promise<readonly (readonly [string, number])[]> {
  const [text, workbook] = [textFile(), await workbookFile()];
  const { added } = await preview(text, NO_ROWS);
  const rows = added.map(({ values }) => KEYS.map((key) => values[key] ?? ""));
  const existing = { keys: KEYS, rows };
  return [
    ["50,000 rows of CSV into an empty table", await best(() => preview(text, NO_ROWS))],
    ["50,000 rows of CSV against 50,000 rows", await best(() => preview(text, existing))],
    ["50,000 rows of XLSX into an empty table", await best(() => preview(workbook, NO_ROWS))],
  ];
}

async function best(action: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** A fast wrong answer is none. */
async function preview(bytes: Uint8Array, existing: ExistingTable): Promise<ImportPreview> {
  const opening = await openSource(bytes);
  if (!opening.ok) throw new Error(opening.reason.kind);
  const request = { source: opening.source, targetKey: "assets", target: assetTarget() } as const;
  const reading = previewImport(request, {}, { existing, remembered: [] });
  if (!reading.ok) throw new Error(reading.reason.kind);
  const { added, unchanged } = reading.preview;
  if (added.length + unchanged.length !== ROWS) throw new Error("The list was not read whole.");
  return reading.preview;
}

function textFile(): Uint8Array {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `IT-${at};Arbeitsplatz-PC;${1 + (at % 28)}.02.2024;1.${100 + (at % 900)},47 €;5`,
  );
  return new TextEncoder().encode([HEADER.join(";"), ...rows].join("\r\n"));
}

async function workbookFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Inventar");
  sheet.addRow(HEADER);
  for (let at = 0; at < ROWS; at++) {
    sheet.addRow([`IT-${at}`, "Arbeitsplatz-PC", MARCH_2024 + (at % 28), 1100.47 + (at % 900), 5]);
  }
  return workbook.xlsx.writeBuffer();
}
