import { translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../blueprint/address";
import { mixesRows } from "./add-in-call";
import type { FoundFormula } from "./find-formulas";

/** The formula by its distances to its cells, so that it reads the same in each row. */
export function relativeForm(formula: string, row: number, column: number): string {
  // Most formulas of tables have no addresses at all.
  if (!/\d/u.test(formula) && !formula.includes(":")) return formula;
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

/** Cells below one another with the same formula, each relative to its own row. */
export function runsOf(found: readonly FoundFormula[]): FoundFormula[][] {
  const sorted = [...found].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { readonly key: string; readonly cells: FoundFormula[] }[] = [];
  for (const one of sorted) {
    const { sheet, row, column, formula } = one;
    const key = mixesRows(formula) ? "" : relativeForm(formula, row, column);
    const last = runs.at(-1);
    const above = last?.cells.at(-1);
    const continues =
      key !== "" &&
      last?.key === key &&
      above?.sheet === sheet &&
      above.column === column &&
      above.row === row - 1;
    if (continues) last.cells.push(one);
    else runs.push({ key, cells: [one] });
  }
  return runs.map(({ cells }) => cells);
}
