import type { CellsToWrite } from "../freeze/plan-freeze";
import type { ReadArea } from "./read-cells";

/** The areas with formulas in frozen cells, so that no one takes them for overwritten. */
export function withKeptFormulas(
  read: readonly ReadArea[],
  kept: readonly CellsToWrite[],
): readonly ReadArea[] {
  const formulas = new Map(
    kept.flatMap(({ sheet, row, column, contents }) =>
      contents.flatMap((line, r) =>
        line.flatMap((formula, c): [string, unknown][] =>
          formula === null || formula === ""
            ? []
            : [[`${row + r},${column + c} ${sheet}`, formula]],
        ),
      ),
    ),
  );
  if (formulas.size === 0) return read;
  return read.map((one) => {
    const { sheet, row, column } = one.area;
    return {
      ...one,
      formulas: one.formulas.map((line, r) =>
        line.map((own, c) => formulas.get(`${row + r},${column + c} ${sheet}`) ?? own),
      ),
    };
  });
}
