import { areaAddress } from "../blueprint/address";
import { sizeGroups } from "../size-groups";
import type { CellsToWrite } from "./plan-freeze";
import type { FrozenBlock, FrozenValue } from "./record";
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
  const written = blocks.flatMap((block, index) => {
    const write = writes[index];
    if (block.kind !== "column" || write === undefined) return [];
    if (!block.rows.some(([, , isNative]) => isNative === 1)) return [];
    const { sheet, row, column, contents } = write;
    const area = { row, column, rows: contents.length, columns: 1 };
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    return [{ block, write, range }];
  });
  for (const group of sizeGroups(written, ({ write }) => write.contents.length, ANSWER_CELLS)) {
    for (const { range } of group) range.load("values,numberFormat");
    await context.sync();
  }
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
