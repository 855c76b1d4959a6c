import { sizeGroups } from "../size-groups";
import { repeated } from "../writer/write-table";
import { healed, piecesOf } from "./healed-formula";
import type { CalculatedColumn, LoadedTable } from "./loaded-table";
import { REQUEST_SIZE } from "./request-size";

/** Cells of one column that get their formula. */
interface Filling extends CalculatedColumn {
  /** first of them, by the row of the table's body */
  readonly first: number;
  readonly count: number;
}

/**
 * Writes the formulas of calculated columns where cells have become empty, and where they have lost
 * a table or column that they refer to. A formula of a person's own stays.
 *
 * @param onFill called before the first request that writes
 * @returns number of cells by table
 */
export async function fillFormulas(
  context: Excel.RequestContext,
  tables: readonly LoadedTable[],
  onFill: () => void,
): Promise<ReadonlyMap<LoadedTable, number>> {
  const broken = await brokenRows(context, tables);
  const filled = new Map<LoadedTable, number>();
  const fillings = tables.flatMap((table) =>
    table.calculated.flatMap((column) => {
      const rows = broken.get(column);
      const isLacking = column.range.valueTypes.map(
        ([type], row) => type === Excel.RangeValueType.empty || rows?.has(row) === true,
      );
      const count = isLacking.filter(Boolean).length;
      filled.set(table, (filled.get(table) ?? 0) + count);
      return runsOf(isLacking).map((run): Filling => ({ ...column, ...run }));
    }),
  );
  if (fillings.length > 0) onFill();
  await inRequests(context, fillings, ({ column: { formula = "" }, count, first, range }) => {
    range.getCell(first, 0).getResizedRange(count - 1, 0).formulas = repeated(formula, count);
  });
  return filled;
}

/** Rows of columns whose formulas have lost what they refer to. */
async function brokenRows(
  context: Excel.RequestContext,
  tables: readonly LoadedTable[],
): Promise<ReadonlyMap<CalculatedColumn, ReadonlySet<number>>> {
  const suspects = tables.flatMap(({ calculated }) => calculated.filter(isSuspect));
  const parts = suspects.map((column) => ({
    ...column,
    first: 0,
    count: column.range.valueTypes.length,
    of: column,
  }));
  const read: {
    readonly of: CalculatedColumn;
    readonly first: number;
    readonly cells: Excel.Range;
  }[] = [];
  await inRequests(context, parts, ({ count, first, of, range }) => {
    const cells = range
      .getCell(first, 0)
      .getResizedRange(count - 1, 0)
      .load("formulas");
    read.push({ of, first, cells });
  });
  const broken = new Map(suspects.map((column) => [column, new Set<number>()]));
  for (const { cells, first, of } of read) {
    const wanted = piecesOf(of.column.formula);
    cells.formulas.forEach(([formula], row) => {
      if (healed(piecesOf(formula), wanted) !== undefined) broken.get(of)?.add(first + row);
    });
  }
  return broken;
}

/** Formulas of all rows would be too much to be read each time. */
function isSuspect({ firstCell, range }: CalculatedColumn): boolean {
  return (
    piecesOf(firstCell.formulas[0]?.[0]).isBroken ||
    range.valueTypes.some(([type]) => type === Excel.RangeValueType.error)
  );
}

/** Goes over cells in as few requests as their formulas allow, which are as long there as here. */
async function inRequests<T extends Filling>(
  context: Excel.RequestContext,
  fillings: readonly T[],
  queue: (part: T) => void,
): Promise<void> {
  const parts = fillings.flatMap((filling) => {
    const most = Math.max(1, Math.floor(REQUEST_SIZE / sizeOfRow(filling)));
    const starts = Array.from({ length: Math.ceil(filling.count / most) }, (_, at) => at * most);
    return starts.map((done) => ({
      ...filling,
      first: filling.first + done,
      count: Math.min(most, filling.count - done),
    }));
  });
  for (const group of sizeGroups(parts, (part) => part.count * sizeOfRow(part), REQUEST_SIZE)) {
    for (const part of group) queue(part);
    await context.sync();
  }
}

function sizeOfRow({ column }: Filling): number {
  return JSON.stringify(column.formula ?? "").length + BRACKETS;
}

/** What stands around each row's formula in a request. */
const BRACKETS = 3;

/** Neighbours that are true: they are written together. */
function runsOf(
  flags: readonly boolean[],
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}
