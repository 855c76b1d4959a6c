import type { Area } from "../blueprint/address";

/** An area of a sheet that is to be read. */
export interface WantedArea extends Area {
  readonly sheet: string;
  readonly withFormulas: boolean;
}

/** The cells of an area; formulas are empty where they were not wanted. */
export interface ReadArea {
  readonly area: WantedArea;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Cells of one answer, of which Excel on the web allows 5 MB: formulas are the longest. */
const CELLS_PER_REQUEST = 30_000;

interface Block {
  readonly index: number;
  readonly cells: number;
  readonly range: Excel.Range;
}

/** Reads areas in as few answers as their sizes allow, and tells after each how many cells it has. */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly WantedArea[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly ReadArea[]> {
  const total = areas.reduce((sum, { columns, rows }) => sum + rows * columns, 0);
  let done = 0;
  const read = areas.map((area) => ({
    area,
    values: [] as (readonly unknown[])[],
    formulas: [] as (readonly unknown[])[],
  }));
  let waiting: Block[] = [];
  const take = async () => {
    if (waiting.length === 0) return;
    await context.sync();
    for (const { cells, index, range } of waiting) {
      done += cells;
      read[index]?.values.push(...(range.values as unknown[][]));
      if (areas[index]?.withFormulas === true) {
        read[index]?.formulas.push(...(range.formulas as unknown[][]));
      }
    }
    waiting = [];
    onProgress(done, total);
  };
  for (const [index, area] of areas.entries()) {
    const most = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
    for (let start = 0; start < area.rows; start += most) {
      const rows = Math.min(most, area.rows - start);
      const cells = rows * area.columns;
      const size = waiting.reduce((sum, block) => sum + block.cells, 0);
      if (size + cells > CELLS_PER_REQUEST) await take();
      const range = context.workbook.worksheets
        .getItem(area.sheet)
        .getRangeByIndexes(area.row + start, area.column, rows, area.columns);
      range.load(area.withFormulas ? "values,formulas" : "values");
      waiting.push({ index, cells, range });
    }
  }
  await take();
  return read;
}
