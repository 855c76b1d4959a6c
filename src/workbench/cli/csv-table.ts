import Papa from "papaparse";
import type { Book } from "../grid/book";
import { readDate } from "../locale/date-input";
import { readNumber } from "../locale/number-input";
import { textContent } from "../locale/text-content";

/** A CSV file that cannot become a table; the message names file and reason. */
export class CsvTableError extends Error {
  override readonly name = "CsvTableError";
}

/**
 * Puts a CSV file (semicolon, UTF-8, German numbers and dates) as a table on a sheet of its own.
 * Values that look like formulas stay text. Without a data row the table has one empty row, because
 * Excel knows no table without any: a file of headers stands for an empty list.
 *
 * @param file for messages
 * @throws {CsvTableError} where name, header or form do not make a table
 */
export function addCsvTable(book: Book, name: string, csv: string, file: string): void {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), {
    delimiter: ";",
    skipEmptyLines: "greedy",
  });
  const [problem] = errors;
  if (problem) refuse(file, `Zeile ${(problem.row ?? 0) + 1}: ${problem.message}`);
  const [header, ...rows] = data;
  if (!header) refuse(file, "die Datei braucht eine Kopfzeile");
  const wrong = rows.findIndex((row) => row.length !== header.length);
  if (wrong >= 0) {
    refuse(
      file,
      `die ${wrong + 1}. Datenzeile hat ${rows[wrong]?.length ?? 0} Felder, die Kopfzeile ${header.length}`,
    );
  }
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
    refuse(file, `"${name}" ist kein Tabellenname (erlaubt sind Buchstaben, Ziffern und _)`);
  }
  const area = { row: 0, column: 0, rows: Math.max(rows.length, 1) + 1, columns: header.length };
  book.request(() => {
    const sheetId = book.sheets.add(name);
    const filled = { ...area, rows: rows.length + 1 };
    book.write(sheetId, filled, [header, ...rows.map((row) => row.map(cellInput))]);
    book.tables.rename(book.tables.add(sheetId, area).id, name);
  });
}

function cellInput(text: string): string | number | boolean {
  const typed = text.trim();
  const date = /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}-\d\d-\d\d$/.test(typed);
  if (date) return readDate(typed, "de-DE", 0)?.value ?? typed;
  // Inventory and account numbers keep their leading zeros.
  const number = /^0\d/.test(typed) ? undefined : readNumber(typed, "de-DE");
  if (number) return number.value;
  if (/^(WAHR|FALSCH)$/i.test(typed)) return typed.toUpperCase() === "WAHR";
  return textContent(typed);
}

function refuse(file: string, reason: string): never {
  throw new CsvTableError(`${file}: ${reason}.`);
}
