import type { Day } from "../core/calendar";
import type { Cents } from "../core/money";
import type { Refusal } from "../core/result";
import { refusedAs } from "../core/result";
import {
  isEmptyCell,
  readAmount,
  readChoice,
  readDate,
  readInteger,
  readNumber,
  readText,
  readValue,
  readYesNo,
  type CellReading,
  type PlainValue,
} from "./cell";
import { readHeader } from "./header";
import type { Column, TableSchema } from "./schema";

/** Cells of a table with its header row, as Excel passes `Anlagen[#Alle]`. */
export type TableCells = readonly (readonly unknown[])[];

/** What the cell of a column of a kind gives. */
interface ValueByKind {
  readonly text: string;
  readonly date: Day;
  readonly amountEur: Cents;
  readonly number: number;
  readonly integer: number;
  readonly yesNo: boolean;
  readonly value: PlainValue;
}

type ValueOf<C extends Column> = C extends {
  readonly choices: readonly (infer W)[];
  kind: "choice";
}
  ? W
  : ValueByKind[Exclude<C["kind"], "choice">];

/** Values of a row by key of column; a column that is not required may be `undefined`. */
export type RowOf<S extends TableSchema> = {
  readonly [C in S["columns"][number] as C["key"]]: C["required"] extends true
    ? ValueOf<C>
    : ValueOf<C> | undefined;
};

/** A row that could be read. */
export interface TableRow<S extends TableSchema> {
  /** number of the row within the table; its header row is 1 */
  readonly row: number;
  readonly values: RowOf<S>;
}

/** The good rows of a table, and beside them everything that was refused. */
export interface TableReading<S extends TableSchema> {
  readonly rows: readonly TableRow<S>[];
  readonly refusals: readonly Refusal[];
}

/** First words of the row of totals that Excel appends to a table, which `[#Alle]` includes. */
export const TOTALS: ReadonlySet<string> = new Set([
  "ergebnis",
  "summe",
  "gesamt",
  "total",
  "totals",
  "sum",
]);

/**
 * Reads the rows of a table. One bad row does not hide the good ones: it is left out, and each of
 * its bad cells is refused with table, row and column.
 *
 * Rows count within the cells that are passed: the header row is row 1, the first row below it
 * row 2, wherever the table stands on its sheet. Rows without any input are skipped (calculated
 * columns do not count as input, nor does 0, as which the desktop passes empty cells), and so is a row of totals at the end. Calculated columns are read
 * where they are there, but an error in one of them refuses nothing: its cause is in the input.
 *
 * @param cells header row first
 */
export function readTable<S extends TableSchema>(schema: S, cells: TableCells): TableReading<S> {
  const [header = [], ...body] = cells;
  const { positions, refusals: headerRefusals } = readHeader(schema, header);
  if (headerRefusals.length > 0) return { rows: [], refusals: headerRefusals };

  const present = schema.columns.flatMap((column) => {
    const position = positions.get(column.key);
    return position === undefined ? [] : [{ column, position }];
  });
  const rows: TableRow<S>[] = [];
  const refusals: Refusal[] = [];
  body.forEach((line, index) => {
    if (isBlank(line, present)) return;
    if (index === body.length - 1 && isTotals(line, present)) return;
    const row = index + 2;
    const reading = readRow(schema, present, line, row);
    if (reading.refusals.length > 0) refusals.push(...reading.refusals);
    else rows.push({ row, values: reading.values as RowOf<S> });
  });
  return { rows, refusals };
}

/**
 * Reads one cell as its column says, without regard to whether it is required.
 *
 * @returns `undefined` for an empty cell
 */
function readCell(column: Column, cell: unknown): CellReading<ColumnValue> {
  const { header, sign, unit, choices = [], synonyms } = column;
  switch (column.kind) {
    case "text":
      return readText(cell, header);
    case "date":
      return readDate(cell, header);
    case "amountEur":
      return readAmount(cell, header, sign);
    case "number":
      return readNumber(cell, header, sign, unit);
    case "integer":
      return readInteger(cell, header, sign);
    case "choice":
      return readChoice(cell, header, choices, synonyms);
    case "yesNo":
      return readYesNo(cell, header);
    case "value":
      return readValue(cell, header);
  }
}

/** Any value that a cell may give: a text, number, truth value, day or amount in cents. */
export type ColumnValue = PlainValue | Day | Cents;

interface PlacedColumn {
  readonly column: Column;
  readonly position: number;
}

function readRow(
  schema: TableSchema,
  present: readonly PlacedColumn[],
  line: readonly unknown[],
  row: number,
): { values: Readonly<Record<string, ColumnValue | undefined>>; refusals: Refusal[] } {
  const values: Record<string, ColumnValue | undefined> = {};
  const refusals: Refusal[] = [];
  for (const { column, position } of present) {
    const place = { table: schema.title, row, column: column.header };
    const reading = readCell(column, line[position]);
    if (reading.ok) {
      values[column.key] = reading.value;
      if (column.required && reading.value === undefined) {
        refusals.push({ kind: "missing", argument: column.header, place });
      }
    } else if (column.formula === undefined) {
      refusals.push(refusedAs(reading.refusal, column.header, place));
    }
  }
  return { values, refusals };
}

function isBlank(line: readonly unknown[], present: readonly PlacedColumn[]): boolean {
  return present.every(
    ({ column, position }) =>
      column.formula !== undefined || line[position] === 0 || isEmptyCell(line[position]),
  );
}

function isTotals(line: readonly unknown[], present: readonly PlacedColumn[]): boolean {
  const first = line.find((cell) => !isEmptyCell(cell));
  return (
    typeof first === "string" &&
    TOTALS.has(first.trim().toLowerCase()) &&
    present.some(({ column, position }) => column.required && isEmptyCell(line[position]))
  );
}
