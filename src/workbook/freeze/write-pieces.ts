import { areaAddress } from "../blueprint/address";
import type { CellsToWrite } from "./plan-freeze";

/** Characters of one request: half of the megabyte that none should exceed. */
const REQUEST_SIZE = 500_000;

/** Characters of an operation beside its cells. */
const OPERATION_SIZE = 300;

/**
 * Writes blocks in as few requests as their sizes allow. Each block is written at once, so that a
 * cell never has neither formula nor value.
 *
 * @param onProgress is told after each request how many characters are written
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  writes: readonly CellsToWrite[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const pieces = writes.flatMap((write) => cutDown(write));
  const sizes = pieces.map(({ contents }) => sizeOf(contents));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  let size = 0;
  for (const [index, { sheet, row, column, contents }] of pieces.entries()) {
    const columns = contents[0]?.length ?? 0;
    const area = { row, column, rows: contents.length, columns };
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    // Copies: office.js takes arrays that may be changed.
    range.formulas = contents.map((line) => [...line]);
    size += sizes[index] ?? 0;
    const next = sizes[index + 1];
    if (next !== undefined && size + next <= REQUEST_SIZE) continue;
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    done += size;
    size = 0;
    onProgress(done, total);
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
