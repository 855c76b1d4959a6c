import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { dayOf, parseDate, serialFromDay } from "../../src/core/calendar";

/** A table as Excel passes it: header row first. */
export type Cells = unknown[][];

/** A table of the demo case; dates are serials and numbers are numbers, as in a workbook. */
export function demoTable(name: string): Cells {
  const file = join(__dirname, "../../assets/demo", `${name}.csv`);
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const { data } = Papa.parse<string[]>(text, { delimiter: ";", skipEmptyLines: "greedy" });
  const [header = [], ...rows] = data;
  return [header, ...rows.map((row) => row.map(cellOf))];
}

/** The tables of a scenario in the order of the functions' arguments. */
export function demoEstate(): Cells[] {
  return ["anlagen", "vertraege", "personal", "positionen", "uebernahme", "annahmen"].map(
    demoTable,
  );
}

/** Excel's serial of a German date text. */
function serialOf(text: string): number {
  const day = parseDate(text) ?? dayOf({ year: 1900, month: 1, day: 1 });
  return day === undefined ? 0 : serialFromDay(day);
}

function cellOf(text: string): unknown {
  if (/^\d{2}\.\d{2}\.\d{4}$/.test(text)) return serialOf(text);
  return /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
}
