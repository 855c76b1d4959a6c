import { MAX_ROWS, translateFormulaToA1 } from "@borgar/fx";
import { cellAddress } from "../blueprint/address";
import { callsAddIn, mixesRows } from "./add-in-call";
import type { FoundFormula } from "./find-formulas";
import {
  type FormulaPart,
  type FormulaPlace,
  type ReferenceTracker,
  takeApart,
} from "./formula-parts";
import { relativeForm, runsOf } from "./formula-runs";
import type { SheetCells } from "./read-sheets";
import type { TablePlace } from "./read-tables";
import type { FrozenBlock, FrozenRow, FrozenValue, KeptFormula } from "./record";
import type { NumberedCells } from "./tracked-names";
import { canStand, writtenValue } from "./value-text";
import { inWriteOrder } from "./write-order";

/** Cells to be written; null leaves a cell as it is. */
export interface CellsToWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (FrozenValue | null)[])[];
}

/** A cell that stays as it is, and what it shows. */
export interface LeftCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly now: FrozenValue;
}

/** What a freeze is going to do. */
export interface FreezePlan {
  readonly blocks: readonly FrozenBlock[];
  readonly keys: readonly (readonly string[])[];
  readonly writes: readonly CellsToWrite[];
  /** cells without a result that could be kept, such as `#BUSY!` */
  readonly pending: readonly LeftCell[];
}

/**
 * Native form of a formula of the add-in.
 *
 * @returns en-US with `=`; undefined where it has none
 */
export type NativeForm = (found: FoundFormula) => string | undefined;

/**
 * Decides what becomes a value, and how its formula is kept.
 *
 * @param firstKeys number of key lists that the record has already
 */
export function planFreeze(
  found: readonly FoundFormula[],
  workbook: { readonly sheets: readonly SheetCells[]; readonly tables: readonly TablePlace[] },
  numbered: NumberedCells,
  nativeForm: NativeForm,
  firstKeys: number,
): FreezePlan {
  const cells = new Map(workbook.sheets.map((sheet) => [sheet.sheet, sheet]));
  const pending = found.filter((one) => !spillCells(one, cells).every(isKept));
  const ready = found.filter((one) => !pending.includes(one));
  const tracker = trackerOf(workbook.tables, numbered);
  const context: PlanContext = { cells, numbered, tracker, nativeForm };
  const keys: string[][] = [];
  const planned: Planned[] = [];
  const loose: FoundFormula[] = [];
  for (const one of ready) {
    if (one.spill.rows * one.spill.columns > 1) planned.push(planSpill(one, context));
    else if (one.table === undefined) loose.push(one);
  }
  for (const column of tableColumns(ready)) {
    const [first] = column;
    const table = first?.table;
    if (first === undefined || table === undefined) continue;
    const fit = column.filter((one) => fitsRows(one, table.row, table.rows));
    loose.push(...column.filter((one) => !fit.includes(one)));
    if (fit.length === 0) continue;
    const keyColumn = keyTexts(table, cells.get(table.sheet));
    const known = keys.findIndex((list) => list.join("\n") === keyColumn.join("\n"));
    if (known < 0) keys.push(keyColumn);
    const number = firstKeys + (known < 0 ? keys.length - 1 : known);
    planned.push(planTableColumn(fit, table, number, context));
  }
  for (const run of runsOf(loose)) planned.push(planRun(run, context));
  return {
    blocks: inWriteOrder(planned, ready).map(({ block }) => block),
    keys,
    writes: inWriteOrder(planned, ready).map(({ write }) => write),
    pending: pending.map(({ sheet, row, column, value }) => ({ sheet, row, column, now: value })),
  };
}

interface PlanContext {
  readonly cells: ReadonlyMap<string, SheetCells>;
  readonly numbered: NumberedCells;
  readonly tracker: ReferenceTracker;
  readonly nativeForm: NativeForm;
}

interface Planned {
  readonly block: FrozenBlock;
  readonly write: CellsToWrite;
}

interface ReadCell {
  readonly value: FrozenValue;
  readonly type: string;
  readonly format: string;
}

function isKept({ value, type }: ReadCell): boolean {
  return canStand(value, type);
}

function spillCells(
  { sheet, row, column, spill }: FoundFormula,
  cells: ReadonlyMap<string, SheetCells>,
): ReadCell[] {
  return Array.from({ length: spill.rows * spill.columns }, (_, index) =>
    readCell(
      cells.get(sheet),
      row + Math.floor(index / spill.columns),
      column + (index % spill.columns),
    ),
  );
}

function readCell(cells: SheetCells | undefined, row: number, column: number): ReadCell {
  const [r, c] = [row - (cells?.row ?? 0), column - (cells?.column ?? 0)];
  return {
    value: cells?.values[r]?.[c] ?? "",
    type: cells?.types[r]?.[c] ?? "",
    format: cells?.formats[r]?.[c] ?? "",
  };
}

function planSpill(found: FoundFormula, { cells, numbered, tracker }: PlanContext): Planned {
  const { sheet, row, column, formula, spill } = found;
  const all = spillCells(found, cells);
  const lines = Array.from({ length: spill.rows }, (_, index) =>
    all.slice(index * spill.columns, (index + 1) * spill.columns),
  );
  const area = { top: row, left: column, bottom: row + spill.rows - 1 };
  const place = numbered.number(sheet, { ...area, right: column + spill.columns - 1 });
  return {
    block: {
      kind: "spill",
      place,
      parts: takeApart(formula, { sheet, rows: 1 }, tracker),
      values: lines.map((line) => line.map(({ value }) => value)),
    },
    write: {
      sheet,
      row,
      column,
      contents: lines.map((line) =>
        line.map(({ value, type, format }) => writtenValue(value, type, format)),
      ),
    },
  };
}

function planTableColumn(
  column: readonly FoundFormula[],
  table: TablePlace,
  keys: number,
  context: PlanContext,
): Planned {
  const left = column[0]?.column ?? 0;
  const { sheet, id, row, rows } = table;
  const byRow = new Map(column.map((one) => [one.row - row, one]));
  const kept = keepFormulas({ sheet, table: id, rows }, row, left, context);
  const entries = Array.from({ length: rows }, (_, index) => kept.entry(byRow.get(index)));
  const header = { top: table.headerRow, bottom: table.headerRow, left, right: left };
  const place = context.numbered.number(sheet, header);
  return {
    block: {
      kind: "column",
      place,
      table: id,
      keys,
      formulas: kept.formulas,
      rows: entries.map(({ row: entry }) => entry),
    },
    write: { sheet, row, column: left, contents: entries.map(({ content }) => [content]) },
  };
}

function planRun(run: readonly FoundFormula[], context: PlanContext): Planned {
  const { sheet = "", row = 0, column = 0, table } = run[0] ?? {};
  const rows = run.length;
  const kept = keepFormulas({ sheet, table: table?.id, rows }, row, column, context);
  const entries = run.map((one) => kept.entry(one));
  const area = { top: row, bottom: row + rows - 1, left: column, right: column };
  return {
    block: {
      kind: "column",
      place: context.numbered.number(sheet, area),
      formulas: kept.formulas,
      rows: entries.map(({ row: entry }) => entry),
    },
    write: { sheet, row, column, contents: entries.map(({ content }) => [content]) },
  };
}

/** Collects the formulas of a block; those that are the same in all rows are kept once. */
function keepFormulas(
  place: FormulaPlace,
  firstRow: number,
  column: number,
  { tracker, nativeForm }: PlanContext,
) {
  const formulas: KeptFormula[] = [];
  const known = new Map<string, number>();
  const first = cellAddress(firstRow, column);
  const apart = (relative: string): FormulaPart[] =>
    takeApart(translateFormulaToA1(relative, first), place, tracker);
  return {
    formulas,
    entry: (
      found: FoundFormula | undefined,
    ): { readonly row: FrozenRow; readonly content: FrozenValue | null } => {
      if (found === undefined) return { row: ["", -1], content: null };
      const { formula, row, value, type, format } = found;
      const native = callsAddIn(formula) ? nativeForm(found) : undefined;
      const relative = relativeForm(formula, row, column);
      const relativeNative = native === undefined ? undefined : relativeForm(native, row, column);
      const key = JSON.stringify([relative, relativeNative]);
      const number = known.get(key) ?? formulas.length;
      if (!known.has(key)) {
        known.set(key, number);
        formulas.push({
          parts: apart(relative),
          ...(relativeNative === undefined ? {} : { native: apart(relativeNative) }),
        });
      }
      return native === undefined
        ? { row: [value, number], content: writtenValue(value, type, format) }
        : { row: [value, number, 1], content: native };
    },
  };
}

/** True where the formula can be told for all rows at once, each relative to its own row. */
function fitsRows({ formula, row, column }: FoundFormula, top: number, rows: number): boolean {
  if (mixesRows(formula)) return false;
  // A formula that looks at rows above it would look above the sheet in the first row.
  const far = /R\[(-?\d+)\]/gu;
  const distances = [...relativeForm(formula, row, column).matchAll(far)].map(([, n]) => Number(n));
  return distances.every((n) => top + n >= 0 && top + n + rows <= MAX_ROWS);
}

/** Formulas of the same table column, by the first of their cells. */
function tableColumns(found: readonly FoundFormula[]): FoundFormula[][] {
  const columns = new Map<string, FoundFormula[]>();
  for (const one of found) {
    if (one.table === undefined) continue;
    const key = `${one.table.id} ${one.column}`;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [one]);
    else known.push(one);
  }
  return [...columns.values()];
}

/** What the rows of a table are known again by: their first column, where people type a number. */
function keyTexts(table: TablePlace, cells: SheetCells | undefined): string[] {
  return Array.from({ length: table.rows }, (_, index) =>
    String(readCell(cells, table.row + index, table.column).value),
  );
}

function trackerOf(tables: readonly TablePlace[], numbered: NumberedCells): ReferenceTracker {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return {
    cells: (sheet, range) => numbered.number(sheet, range),
    table: (name) => tables.find((table) => same(table.name, name))?.id,
    column: (id, header) => {
      const table = tables.find((one) => one.id === id);
      const at = table?.headers.findIndex((one) => same(one, header)) ?? -1;
      if (table === undefined || at < 0) return undefined;
      const column = table.column + at;
      const { headerRow: row } = table;
      return numbered.number(table.sheet, { top: row, bottom: row, left: column, right: column });
    },
  };
}
