import type { Area } from "./address";
import type { CellBlueprint, CellsBlock } from "./blueprint";
import { accountsRoom, onComparison } from "./comparison-layout";
import { OVERVIEW_ROW } from "./overview-layout";
import type { SheetNames, WorkbookPlan } from "./plan";

/** Kinds of cost by the first digits of their accounts (DE: Kontengruppen), short for the legend. */
const KINDS = [
  { name: "Personal", accounts: ["50*", "51*"] },
  { name: "Sach- und Dienstl.", accounts: ["52*"] },
  { name: "AfA und Abgänge", accounts: ["53*"] },
  { name: "Sonstiges", accounts: ["54*", "55*", "56*", "57*", "58*", "59*"] },
] as const;

const FIRST_ROW = OVERVIEW_ROW.costs + 2;

/** Where the cost of a kind by year stands. */
export function costAreas(plan: WorkbookPlan): {
  readonly years: Area;
  readonly kinds: readonly { readonly name: string; readonly amounts: Area }[];
} {
  const column = (index: number): Area => ({
    row: FIRST_ROW,
    column: index,
    rows: plan.years,
    columns: 1,
  });
  return {
    years: column(0),
    kinds: KINDS.map(({ name }, index) => ({ name, amounts: column(COLUMN_OF_KIND[index] ?? 1) })),
  };
}

/** The narrow gap in column C is left out. */
const COLUMN_OF_KIND = [1, 3, 5, 7] as const;

/** Cost by kind and year of the chosen scenario, as the chart above shows it. */
export function costsByKind(plan: WorkbookPlan, names: SheetNames): CellsBlock {
  const room = accountsRoom(-1, "Ergebnis");
  const column = (index: number) =>
    onComparison(names, { ...room, column: room.column + index, columns: 1 });
  const amount = (accounts: readonly string[], year: number): CellBlueprint => ({
    content: `=IF(${year}<Planungsjahre,${accounts
      .map((account) => `SUMIFS(${column(2 + year)},${column(0)},"${account}")`)
      .join("+")},0)`,
    look: "calculatedNumber",
    format: "#,##0",
  });
  const spread = (cells: readonly CellBlueprint[]): (CellBlueprint | null)[] => {
    const row: (CellBlueprint | null)[] = [];
    cells.forEach((cell, index) => (row[COLUMN_OF_KIND[index] ?? index] = cell));
    return Array.from(row, (cell) => cell ?? null);
  };
  return {
    kind: "cells",
    row: OVERVIEW_ROW.costs,
    column: 0,
    cells: [
      [{ content: "Zahlen zum Bild „Kosten nach Art“ in EUR", look: "section" }],
      withFirst(
        { content: "Jahr", look: "header" },
        spread(KINDS.map(({ name }) => ({ content: name, look: "headerOfNumbers" }))),
      ),
      ...Array.from({ length: plan.years }, (_, year) =>
        withFirst(
          { content: `=Haushaltsjahr+${year}`, look: "calculatedText", format: "0" },
          spread(KINDS.map(({ accounts }) => amount(accounts, year))),
        ),
      ),
    ],
  };
}

function withFirst(
  first: CellBlueprint,
  [, ...rest]: readonly (CellBlueprint | null)[],
): (CellBlueprint | null)[] {
  return [first, ...rest];
}
