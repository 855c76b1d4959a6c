import { areaAddress } from "../blueprint/address";
import type { CellsToWrite } from "./plan-freeze";
import type { FrozenBlock, FrozenColumn, FrozenValue } from "./record";
import { writtenValue } from "./value-text";
import { writeBlocks } from "./write-pieces";

/** Cells that one answer of Excel may hold: it must stay below 5 MB. */
const ANSWER_CELLS = 30_000;

/** Far below a cent and the fourth place of a rate, far above what binary numbers lose. */
const TOLERANCE = 1e-6;

/**
 * Compares each native formula with the value that the add-in had in that very cell, and writes the
 * value where they differ, for example where an asset is written off by another method.
 *
 * @returns number of cells in which they differ
 */
export async function replaceDiffering(
  context: Excel.RequestContext,
  blocks: readonly FrozenBlock[],
  writes: readonly CellsToWrite[],
): Promise<number> {
  const written: {
    readonly block: FrozenColumn;
    readonly write: CellsToWrite;
    readonly range: Excel.Range;
  }[] = [];
  let asked = 0;
  for (const [index, block] of blocks.entries()) {
    const write = writes[index];
    if (block.kind !== "column" || write === undefined) continue;
    if (!block.rows.some(([, , isNative]) => isNative === 1)) continue;
    const { sheet, row, column } = write;
    const rows = write.contents.length;
    if (asked > 0 && asked + rows > ANSWER_CELLS) {
      await context.sync();
      asked = 0;
    }
    const area = { row, column, rows, columns: 1 };
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    written.push({ block, write, range: range.load("values,numberFormat") });
    asked += rows;
  }
  if (asked > 0) await context.sync();
  let differing = 0;
  const corrections = written.flatMap(({ block, write, range }): CellsToWrite[] => {
    const values = range.values as FrozenValue[][];
    const formats = range.numberFormat as string[][];
    const contents = block.rows.map(([frozen, , isNative], index): [FrozenValue | null] => {
      if (isNative !== 1 || isClose(frozen, values[index]?.[0] ?? "")) return [null];
      differing += 1;
      const isError = typeof frozen === "string" && /^#[A-Z0-9/]+[!?]?$/u.test(frozen);
      return [writtenValue(frozen, isError ? "Error" : "String", formats[index]?.[0] ?? "")];
    });
    return contents.some(([content]) => content !== null) ? [{ ...write, contents }] : [];
  });
  await writeBlocks(context, corrections);
  return differing;
}

function isClose(a: FrozenValue, b: FrozenValue): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= TOLERANCE : a === b;
}
