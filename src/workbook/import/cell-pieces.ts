import { FORMATS } from "../../tables/schema";
import type { CellInput } from "../blueprint/blueprint";
import type { TableRow } from "../blueprint/plan";
import { asValue, formatFor } from "../writer/cell-text";
import { setNumberFormat } from "../writer/number-format";
import type { Piece } from "./requests";
import { type ChangeRun, changeRuns } from "./runs";
import { rowsOf, type TargetColumn, type TargetTable, typedColumns } from "./target-table";
import type { ChangedCell } from "./journal";

/** Characters of an operation beside its cells. */
const OPERATION_SIZE = 500;

/** Rows and characters of one block of new rows. */
const BLOCK = { rows: 2500, size: 300_000 };

/** Cells to be changed, column by column; whatever lies between them stays. */
export function changePieces(target: TargetTable, changes: readonly ChangedCell[]): Piece[] {
  return changeRuns(changes).map((run) => {
    const values = run.cells.map((cell) => cell?.after);
    return {
      size: OPERATION_SIZE + 2 * sizeOf(values),
      rows: 0,
      queue: () => {
        const range = rangeOf(target, run);
        setFormats(range, run.cells.map(formatOf(columnOf(target, run))));
        range.values = values.map((value) => [value === undefined ? null : asValue(value)]);
      },
    };
  });
}

/** The way back: what had been typed, formulas included. */
export function restorePieces(target: TargetTable, changes: readonly ChangedCell[]): Piece[] {
  return changeRuns(changes).map((run) => ({
    size: OPERATION_SIZE + sizeOf(run.cells.map((cell) => cell?.before)),
    rows: 0,
    queue: () => {
      rangeOf(target, run).formulas = run.cells.map((cell) => {
        if (cell === undefined) return [null];
        return [cell.wasFormula ? cell.before : asValue(cell.before)];
      });
    },
  }));
}

/**
 * Rows to be written where free rows are, and below them.
 *
 * @param firstRow position of the first free row in the body
 */
export function addPieces(
  target: TargetTable,
  rows: readonly TableRow[],
  firstRow: number,
): Piece[] {
  // Free rows are filled before rows are added: a table whose only row is empty takes the first
  // added row there, a longer one does not.
  const free = Math.min(target.height - firstRow, rows.length);
  const blocks = [...blocksOf(rows.slice(0, free)), ...blocksOf(rows.slice(free))];
  let next = firstRow;
  return blocks.map(({ rows: block, size }) => {
    const start = next;
    next += block.length;
    return {
      size: size + OPERATION_SIZE * target.columns.length,
      rows: block.length,
      queue: () => {
        if (start >= target.height) addRows(target, block.length);
        writeRows(target, block, start);
      },
    };
  });
}

function* blocksOf(rows: readonly TableRow[]): Generator<{ rows: TableRow[]; size: number }> {
  let block: TableRow[] = [];
  let size = 0;
  for (const row of rows) {
    block.push(row);
    size += JSON.stringify(row).length + OPERATION_SIZE / 4;
    if (block.length < BLOCK.rows && size < BLOCK.size) continue;
    yield { rows: block, size };
    [block, size] = [[], 0];
  }
  if (block.length > 0) yield { rows: block, size };
}

function addRows({ table, width }: TargetTable, count: number): void {
  const empty = Array<string>(width).fill("");
  table.rows.add(
    undefined,
    Array.from({ length: count }, () => empty),
  );
}

/**
 * Cells get their formats before their values: only then does a text in a text cell stay text.
 * Columns that a person added are not touched.
 */
function writeRows(target: TargetTable, rows: readonly TableRow[], start: number): void {
  const area = rowsOf(target.table, start, rows.length, target.width);
  for (const { column, format, formula, position } of target.columns) {
    const range = area.getColumn(position);
    if (formula !== undefined) {
      setNumberFormat(range, format);
      setFormula(range, formula);
      continue;
    }
    const values = rows.map((row) => row[column.key] ?? "");
    setFormats(
      range,
      values.map((value) => formatFor(value, format)),
    );
    if (values.some((value) => value !== ""))
      range.values = values.map((value) => [asValue(value)]);
  }
}

/** One format for all where all have the same; nothing keeps the format that is there. */
function setFormats(range: Excel.Range, formats: readonly (string | undefined)[]): void {
  const [first] = formats;
  if (formats.every((format) => format === undefined)) return;
  if (first !== undefined && formats.every((format) => format === first)) {
    setNumberFormat(range, first);
  } else range.numberFormat = formats.map((format) => [format ?? null]);
}

/** A changed cell keeps its format, unless a text must stay text or a number stand where text was. */
function formatOf({ column }: TargetColumn): (cell: ChangedCell | undefined) => string | undefined {
  return (cell) => {
    if (cell === undefined) return undefined;
    if (typeof cell.after === "string") return formatFor(cell.after, FORMATS.text);
    const wasText = typeof cell.before === "string" && cell.before !== "" && !cell.wasFormula;
    return wasText ? column.format : undefined;
  };
}

/** One formula for all cells; the declaration of Office.js leaves out that a single one is taken. */
function setFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

function rangeOf(target: TargetTable, { cells, key, start }: ChangeRun): Excel.Range {
  const { position } = columnOf(target, { key });
  return rowsOf(target.table, start, cells.length, target.width).getColumn(position);
}

function columnOf(target: TargetTable, { key }: Pick<ChangeRun, "key">): TargetColumn {
  const found = typedColumns(target).find(({ column }) => column.key === key);
  if (found === undefined) throw new Error(`${target.table.name}: nobody fills the column ${key}.`);
  return found;
}

function sizeOf(cells: readonly (CellInput | undefined)[]): number {
  return JSON.stringify(cells).length;
}
