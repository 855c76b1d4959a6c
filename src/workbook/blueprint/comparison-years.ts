import { FORMATS } from "../../tables/schema";
import { cellAddress, columnLetters } from "./address";
import type { CellBlueprint, CellsBlock } from "./blueprint";
import {
  absoluteArea,
  COLUMN,
  columnsBehindYears,
  ROW,
  SCENARIO_SLOTS,
  slotRow,
  totalOfYear,
  yearCell,
  yearCells,
  yearColumns,
  type View,
} from "./comparison-layout";
import { DIFFERENCE_EUR } from "./difference-format";
import type { WorkbookPlan } from "./plan";

/** Cost by year and scenario: the budget of income and expense. */
export function costsByYear(plan: WorkbookPlan): CellsBlock {
  return yearsBlock(plan, {
    row: ROW.costs,
    title: "Kosten je Jahr (Ergebnishaushalt) in EUR",
    behind: ["Summe"],
    slot: (slot) => [
      ...years(plan, slot, "Ergebnis", ROW.costs),
      sumOfYears(plan, ROW.costs, slot),
    ],
  });
}

/** Payments by year and scenario, with their present value. */
export function cashByYear(plan: WorkbookPlan): CellsBlock {
  const { presentValue } = columnsBehindYears(plan);
  return yearsBlock(plan, {
    row: ROW.cash,
    title: "Zahlungen je Jahr (Finanzhaushalt) in EUR",
    behind: ["Summe", "Kapitalwert", "gegenüber Status quo"],
    slot: (slot) => {
      const row = slotRow(ROW.cash, slot);
      const payments = absoluteArea(yearCells(plan, row));
      const value = cellAddress(row, presentValue);
      const ofStatusQuo = `$${columnLetters(presentValue)}$${slotRow(ROW.cash, 0) + 1}`;
      return [
        ...years(plan, slot, "Finanz", ROW.cash),
        sumOfYears(plan, ROW.cash, slot),
        amount(ifScenario(row, `AMT.KAPITALWERT(${payments},Kalkulationszins)`)),
        amount(ifScenario(row, `ROUND(${value}-${ofStatusQuo},2)`), DIFFERENCE_EUR),
      ];
    },
  });
}

/** Payments added up year by year, for the chart. */
export function cumulatedCash(plan: WorkbookPlan): CellsBlock {
  return yearsBlock(plan, {
    row: ROW.cumulated,
    title: "Zahlungen zusammengezählt in EUR",
    behind: [],
    slot: (slot) => {
      const row = slotRow(ROW.cumulated, slot);
      const from = slotRow(ROW.cash, slot);
      return Array.from({ length: yearColumns(plan) }, (_, index) => {
        const first = `$${columnLetters(COLUMN.firstYear)}${from + 1}`;
        const last = `${columnLetters(COLUMN.firstYear + index)}${from + 1}`;
        const year = yearCell(ROW.cumulated + 1, index);
        return amount(`=IF(OR($A${row + 1}="",${year}=""),"",ROUND(SUM(${first}:${last}),2))`);
      });
    },
  });
}

interface YearsBlock {
  readonly row: number;
  readonly title: string;
  /** headers behind the years */
  readonly behind: readonly string[];
  /** cells of a scenario from the first year on */
  readonly slot: (slot: number) => readonly CellBlueprint[];
}

function yearsBlock(plan: WorkbookPlan, { behind, row, slot, title }: YearsBlock): CellsBlock {
  const yearHeaders = Array.from({ length: yearColumns(plan) }, (_, index): CellBlueprint => ({
    content: `=IF(${index}<Planungsjahre,Haushaltsjahr+${index},"")`,
    look: "headerOfNumbers",
    format: "0",
  }));
  return {
    kind: "cells",
    row,
    column: 0,
    cells: [
      [{ content: title, look: "section" }],
      [
        { content: "Szenario", look: "header" },
        { content: "Name", look: "header" },
        ...yearHeaders,
        ...behind.map((content): CellBlueprint => ({ content, look: "headerOfNumbers" })),
      ],
      ...Array.from({ length: SCENARIO_SLOTS }, (_, index) => [
        text(scenarioValue("Kürzel", index)),
        text(scenarioValue("Name", index)),
        ...slot(index),
      ]),
    ],
  };
}

/** A value of the table Szenarien by row; a new row shows up by itself. */
function scenarioValue(header: string, index: number): string {
  const column = `Szenarien[${header}]`;
  return `=IF(ROWS(${column})>${index},INDEX(${column},${index + 1})&"","")`;
}

function years(plan: WorkbookPlan, slot: number, view: View, part: number): CellBlueprint[] {
  const row = slotRow(part, slot);
  return Array.from({ length: yearColumns(plan) }, (_, index) => {
    const year = yearCell(part + 1, index);
    return amount(`=IF(OR($A${row + 1}="",${year}=""),"",${totalOfYear(slot, view, year)})`);
  });
}

function sumOfYears(plan: WorkbookPlan, part: number, slot: number): CellBlueprint {
  const row = slotRow(part, slot);
  const sum = ifScenario(row, `ROUND(SUM(${absoluteArea(yearCells(plan, row))}),2)`);
  return { content: sum, look: "rowTotal", format: FORMATS.amountEur };
}

function ifScenario(row: number, formula: string): string {
  return `=IF($A${row + 1}="","",${formula})`;
}

function amount(content: string, format: string = FORMATS.amountEur): CellBlueprint {
  return { content, look: "calculatedNumber", format };
}

function text(content: string): CellBlueprint {
  return { content, look: "calculatedText" };
}
