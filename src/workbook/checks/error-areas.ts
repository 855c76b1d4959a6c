import { areaAddress, cellAddress } from "../blueprint/address";

/** Cells next to each other that show the same error. */
export interface ErrorArea {
  /** on their sheet, e.g. `C5` or `C5:C50` */
  readonly address: string;
  /** as Office.js tells it in every language, e.g. `#VALUE!` */
  readonly error: string;
}

/**
 * Errors that stay until somebody puts them right. What is only being calculated (`#BUSY!`,
 * `#GETTING_DATA`) is none.
 */
const ERROR =
  /^#(?:NAME\?|N\/A|(?:VALUE|REF|DIV\/0|NUM|NULL|SPILL|CALC|FIELD|CONNECT|BLOCKED|UNKNOWN|EXTERNAL|PYTHON)!)$/u;

interface Run {
  readonly error: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  columns: number;
}

/**
 * The errors among the values of an area, those of neighbours together: a formula that fails in
 * every row of a column is one thing to put right and not a thousand.
 *
 * @param origin zero-based row and column of the first value on its sheet
 */
export function errorAreas(
  values: readonly (readonly unknown[])[],
  origin: { readonly row: number; readonly column: number },
): readonly ErrorArea[] {
  const columns = Math.max(0, ...values.map(({ length }) => length));
  const joined: Run[] = [];
  let before: Run[] = [];
  for (let column = 0; column < columns; column += 1) {
    const runs = runsOfColumn(values, column);
    before = runs.map((run) => {
      const left = before.find(
        ({ error, row, rows }) => error === run.error && row === run.row && rows === run.rows,
      );
      if (left === undefined) {
        joined.push(run);
        return run;
      }
      left.columns += 1;
      return left;
    });
  }
  return joined
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ error, ...area }) => {
      const at = { ...area, row: origin.row + area.row, column: origin.column + area.column };
      const isOne = area.rows === 1 && area.columns === 1;
      return { address: isOne ? cellAddress(at.row, at.column) : areaAddress(at), error };
    });
}

/** Errors of one column, from top to bottom. */
function runsOfColumn(values: readonly (readonly unknown[])[], column: number): Run[] {
  const runs: { error: string; row: number; column: number; rows: number; columns: number }[] = [];
  values.forEach((line, row) => {
    const value = line[column];
    if (typeof value !== "string" || !ERROR.test(value)) return;
    const last = runs.at(-1);
    if (last?.error === value && last.row + last.rows === row) last.rows += 1;
    else runs.push({ error: value, row, column, rows: 1, columns: 1 });
  });
  return runs;
}
