import { areaAddress } from "../blueprint/address";
import type { CellsToWrite } from "./plan-freeze";

/** Characters of one request: half of the megabyte that none should exceed. */
const REQUEST_SIZE = 500_000;

/** Characters of an operation beside its cells. */
const OPERATION_SIZE = 300;

/**
 * Writes blocks in as few requests as their sizes allow. Each block is written at once, so that a
 * cell never has neither formula nor value.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  writes: readonly CellsToWrite[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const pieces = writes.flatMap((write) => cutDown(write));
  let size = 0;
  for (const [index, { sheet, row, column, contents }] of pieces.entries()) {
    const columns = contents[0]?.length ?? 0;
    const area = { row, column, rows: contents.length, columns };
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    // Copies: office.js takes arrays that may be changed.
    range.formulas = contents.map((line) => [...line]);
    size += sizeOf(contents);
    const next = pieces[index + 1];
    if (next !== undefined && size + sizeOf(next.contents) <= REQUEST_SIZE) continue;
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    size = 0;
    onProgress(index + 1, pieces.length);
  }
}

function sizeOf(contents: CellsToWrite["contents"]): number {
  return OPERATION_SIZE + JSON.stringify(contents).length;
}

/** Long columns are written piece by piece; an area over which a formula had spread is not. */
function cutDown(write: CellsToWrite): CellsToWrite[] {
  const { contents } = write;
  const isColumn = (contents[0]?.length ?? 0) === 1;
  const pieces = isColumn ? Math.ceil(sizeOf(contents) / REQUEST_SIZE) : 1;
  if (pieces === 1) return [write];
  const rows = Math.ceil(contents.length / pieces);
  return Array.from({ length: pieces }, (_, index) => ({
    ...write,
    row: write.row + index * rows,
    contents: contents.slice(index * rows, (index + 1) * rows),
  }));
}
