import type { Column, TableSchema } from "../tables/schema";
import { headerKey } from "../tables/header";
import { readForeignCell } from "./foreign-cell";
import type { NumberStyle } from "./number-style";
import { physicalLines, readRecords } from "./records";
import type { RowValues } from "./target";

/** The add-in's own files are German: decimal comma, points between thousands. */
const GERMAN: NumberStyle = { decimalSign: ",", hasThreePlaces: true };

/**
 * Reads a table that ships with the add-in (DE: Beispieldaten): `;` between cells, the schema's own
 * headers in the first line, German numbers and dates.
 *
 * @param csv text of the file; a byte order mark is allowed
 * @returns the rows in the order of the file, as {@link RowValues}: dates as serials, amounts in EUR
 * @throws Error where the file does not fit the schema: it ships with the code, so that is a bug
 */
export function readOwnTable(schema: TableSchema, csv: string): readonly RowValues[] {
  const [header, ...body] = readRecords(physicalLines(csv.replace(/^\uFEFF/u, "")), ";");
  if (header === undefined) throw new Error(`${schema.name}: the file is empty`);
  const columns = header.cells.map((title) => ownColumn(schema, title));
  return body.map(({ line, cells, wellFormed }) => {
    if (!wellFormed || cells.length > columns.length) {
      throw new Error(`${schema.name}, line ${line}: not as many cells as headers`);
    }
    return readOwnRow(schema, columns, cells, line);
  });
}

function ownColumn(schema: TableSchema, title: string): Column {
  const column = schema.columns.find(({ header }) => headerKey(header) === headerKey(title));
  if (column === undefined) throw new Error(`${schema.name}: no column is called ${title}`);
  return column;
}

function readOwnRow(
  schema: TableSchema,
  columns: readonly Column[],
  cells: readonly string[],
  line: number,
): RowValues {
  const values: Record<string, string | number> = {};
  for (const [index, column] of columns.entries()) {
    const cell = readForeignCell(column, cells[index] ?? "", GERMAN);
    if (cell.kind === "refused" || (cell.kind === "nothing" && column.required)) {
      const problem = cell.kind === "refused" ? cell.reason.kind : "missing";
      throw new Error(`${schema.name}, line ${line}, ${column.header}: ${problem}`);
    }
    if (cell.kind === "value") values[column.key] = cell.value;
  }
  return values;
}
