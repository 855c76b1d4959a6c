import { parseA1Ref } from "@borgar/fx";
import { cellAddress } from "../blueprint/address";
import { callsAddIn, spillsRead } from "./add-in-call";
import type { SheetCells } from "./read-sheets";
import type { FrozenValue } from "./record";
import { type TablePlace, tableAround } from "./read-tables";

/** A cell with a formula that only the add-in can calculate. */
export interface FoundFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: FrozenValue;
  readonly type: string;
  readonly format: string;
  /** table around it */
  readonly table: TablePlace | undefined;
  /** rows and columns over which it spreads; 1 and 1 for a cell of its own */
  readonly spill: { readonly rows: number; readonly columns: number };
}

/**
 * Orders formulas so that whoever reads a spill comes before it: were the spill a value first and
 * the next request failed, its reader would be left with `#REF!`.
 */
export function readersFirst(found: readonly FoundFormula[]): FoundFormula[] {
  const byAnchor = new Map(
    found.map((one) => [anchorKey(one.sheet, one.row, one.column), one] as const),
  );
  const depths = new Map<FoundFormula, number>();
  const depthOf = (one: FoundFormula): number => {
    const known = depths.get(one);
    if (known !== undefined) return known;
    // A circle of formulas must not lead round and round.
    depths.set(one, 0);
    const read = spillsRead(one.formula).flatMap(
      (reference) => byAnchor.get(referenceKey(reference, one.sheet)) ?? [],
    );
    const depth = read.length === 0 ? 0 : 1 + Math.max(...read.map(depthOf));
    depths.set(one, depth);
    return depth;
  };
  return [...found].sort((a, b) => depthOf(b) - depthOf(a));
}

/** Spills to be asked for in one request. */
const SPILLS_A_REQUEST = 1000;

/**
 * Finds the cells of the workbook that call the add-in, and those that read the spill of one: once
 * that is a value, `B4#` would be `#REF!`.
 */
export async function findFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetCells[],
  tables: readonly TablePlace[],
): Promise<FoundFormula[]> {
  const found = await withSpills(
    context,
    formulasOf(sheets, tables, (text) => callsAddIn(text)),
  );
  const anchors = new Set<string>();
  let fresh = found;
  while (fresh.length > 0) {
    for (const { sheet, row, column } of fresh) anchors.add(anchorKey(sheet, row, column));
    const known = new Set(found.map(({ sheet, row, column }) => anchorKey(sheet, row, column)));
    const readers = formulasOf(
      sheets,
      tables,
      (text, sheet, row, column) =>
        !known.has(anchorKey(sheet, row, column)) &&
        spillsRead(text).some((reference) => anchors.has(referenceKey(reference, sheet))),
    );
    fresh = await withSpills(context, readers);
    found.push(...fresh);
  }
  return found;
}

type Chooser = (formula: unknown, sheet: string, row: number, column: number) => boolean;

function formulasOf(
  sheets: readonly SheetCells[],
  tables: readonly TablePlace[],
  isWanted: Chooser,
): Omit<FoundFormula, "spill">[] {
  return sheets.flatMap(({ sheet, row: top, column: left, formulas, values, types, formats }) =>
    formulas.flatMap((line, r) =>
      line.flatMap((formula, c) => {
        const [row, column] = [top + r, left + c];
        if (typeof formula !== "string" || !isWanted(formula, sheet, row, column)) return [];
        return [
          {
            sheet,
            row,
            column,
            formula,
            value: values[r]?.[c] ?? "",
            type: types[r]?.[c] ?? "",
            format: formats[r]?.[c] ?? "",
            table: tableAround(tables, sheet, row, column),
          },
        ];
      }),
    ),
  );
}

/** Asks Excel how far each spreads; nothing spreads inside of a table. */
async function withSpills(
  context: Excel.RequestContext,
  formulas: readonly Omit<FoundFormula, "spill">[],
): Promise<FoundFormula[]> {
  const asked = formulas.map((found, index) => ({ found, index, spill: undefined as Spill }));
  const outside = asked.filter(({ found }) => found.table === undefined);
  for (let start = 0; start < outside.length; start += SPILLS_A_REQUEST) {
    for (const one of outside.slice(start, start + SPILLS_A_REQUEST)) {
      const { sheet, row, column } = one.found;
      const cell = context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column));
      one.spill = cell.getSpillingToRangeOrNullObject();
      one.spill.load("rowCount,columnCount");
    }
    await context.sync();
  }
  return asked.map(({ found, spill }) => ({
    ...found,
    spill:
      spill === undefined || spill.isNullObject
        ? { rows: 1, columns: 1 }
        : { rows: spill.rowCount, columns: spill.columnCount },
  }));
}

type Spill = Excel.Range | undefined;

function anchorKey(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

function referenceKey(reference: string, sheet: string): string {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return "";
  const { context = [], range } = parsed;
  return anchorKey(context.at(-1) ?? sheet, range.top ?? -1, range.left ?? -1);
}
