import { type Cell, dateToExcel, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { civilDate, dayFromSerial } from "../core/calendar";
import type { SourceRecord, SourceValue } from "./records";
import type { SourceReading, SourceSheet } from "./source";

/** A cell as text, and what the workbook knows of it beyond that. */
interface ReadCell {
  readonly text: string;
  readonly value?: SourceValue;
}

const EMPTY: ReadCell = { text: "" };

/**
 * Reads the sheets of an Excel workbook (.xlsx). Of formulas it takes the value that Excel has
 * calculated last; nothing is calculated anew. Sheets without content are left out.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<SourceReading> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    return { ok: false, reason: { kind: "not-readable", format: "zip" } };
  }
  const sheets = workbook.worksheets.map(readSheet).filter(({ records }) => records.length > 0);
  return sheets.length === 0
    ? { ok: false, reason: { kind: "empty-file" } }
    : { ok: true, source: { kind: "workbook", sheets } };
}

function readSheet(worksheet: Worksheet): SourceSheet {
  const records: SourceRecord[] = [];
  worksheet.eachRow((row) => {
    const cells: string[] = [];
    const values: (SourceValue | undefined)[] = [];
    row.eachCell((cell) => {
      const { text, value } = readCell(cell);
      cells[cell.col - 1] = text;
      values[cell.col - 1] = value;
    });
    const texts = Array.from(cells, (text: string | undefined) => text ?? "");
    if (texts.every((text) => text.trim() === "")) return;
    records.push({ line: row.number, cells: texts, values: Array.from(values), wellFormed: true });
  });
  return { name: worksheet.name, records };
}

function readCell(cell: Cell): ReadCell {
  if (!cell.isMerged || cell.master.address === cell.address) return readUnmerged(cell);
  // Merged to the right, a content is said once; merged downwards, it is meant for every row.
  if (cell.col !== cell.master.col) return EMPTY;
  const { text, value } = readUnmerged(cell.master);
  return { text, value: { kind: "repeated", of: value } };
}

function readUnmerged(cell: Cell): ReadCell {
  const content = cell.value;
  const isFormula =
    typeof content === "object" &&
    content !== null &&
    ("formula" in content || "sharedFormula" in content);
  return readContent(isFormula ? content.result : content, isPercent(cell));
}

function readContent(content: Cell["value"], percent: boolean): ReadCell {
  if (content === null || content === undefined) return EMPTY;
  if (typeof content === "string") return { text: content };
  if (typeof content === "boolean") return { text: content ? "WAHR" : "FALSCH" };
  if (typeof content === "number") return numberCell(content, percent);
  if (content instanceof Date) return dateCell(dateToExcel(content));
  if ("error" in content) return { text: content.error, value: { kind: "error" } };
  if ("text" in content) return { text: content.text };
  return { text: "richText" in content ? content.richText.map(({ text }) => text).join("") : "" };
}

function numberCell(value: number, percent: boolean): ReadCell {
  return {
    text: String(value).replace(".", ","),
    value: { kind: "number", value, isPercent: percent },
  };
}

function dateCell(moment: number): ReadCell {
  const serial = Math.floor(moment);
  return { text: germanDate(serial), value: { kind: "date", serial } };
}

function germanDate(serial: number): string {
  const day = dayFromSerial(serial);
  if (day === undefined) return String(serial);
  const { year, month, day: date } = civilDate(day);
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${twoDigits(date)}.${twoDigits(month)}.${year}`;
}

function isPercent({ numFmt }: Cell): boolean {
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  return code?.includes("%") === true;
}
