import type { ChangedCell } from "./journal";

/** Unchanged cells between two changed ones that still go into one block. */
const LARGEST_GAP = 8;

/** Most rows of a block, so that a request stays small. */
const MOST_ROWS = 2000;

/** Changed cells of one column that are close to each other. */
export interface ChangeRun {
  readonly key: string;
  /** position of the first row in the body */
  readonly start: number;
  /** one entry a row; nothing where the row stays as it is */
  readonly cells: readonly (ChangedCell | undefined)[];
}

/** Cuts changes into blocks of a column, so that thousands of them take few operations. */
export function changeRuns(changes: readonly ChangedCell[]): readonly ChangeRun[] {
  const byColumn = new Map<string, ChangedCell[]>();
  for (const change of changes) {
    const column = byColumn.get(change.key);
    if (column === undefined) byColumn.set(change.key, [change]);
    else column.push(change);
  }
  return [...byColumn].flatMap(([key, column]) => runsOfColumn(key, column));
}

function runsOfColumn(key: string, changes: readonly ChangedCell[]): readonly ChangeRun[] {
  const runs: { key: string; start: number; cells: (ChangedCell | undefined)[] }[] = [];
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    const next = run === undefined ? 0 : run.start + run.cells.length;
    const isNear = change.row - next <= LARGEST_GAP && change.row - (run?.start ?? 0) < MOST_ROWS;
    if (run === undefined || !isNear) {
      runs.push({ key, start: change.row, cells: [change] });
      continue;
    }
    while (run.start + run.cells.length < change.row) run.cells.push(undefined);
    run.cells.push(change);
  }
  return runs;
}
