import { FORMATS } from "../../tables/schema";
import { cellAddress, columnLetters } from "./address";
import type { CellBlueprint, CellsBlock } from "./blueprint";
import { SAVING_ROW } from "./comparison-chosen";
import {
  absoluteArea,
  COLUMN,
  columnsBehindYears,
  POSITION_ROWS,
  ROW,
  yearCell,
  yearCells,
  yearColumns,
} from "./comparison-layout";
import type { WorkbookPlan } from "./plan";

/** Zero-based rows of the positions. */
const HEADER_ROW = ROW.positions + 2;
const FIRST_ROW = HEADER_ROW + 1;

/** The row behind the positions: what the scenario pays besides them. */
const REST_ROW = FIRST_ROW + POSITION_ROWS;

/** Zero-based columns of a position besides its payments. */
function columnsOf(plan: WorkbookPlan) {
  const { sum } = columnsBehindYears(plan);
  return { price: sum, tippingPrice: sum + 1, lowest: sum + 2, highest: sum + 3, row: sum + 4 };
}

/**
 * The positions of the chosen scenario with their payments by year, the price at which the scenario
 * costs as much as the status quo (DE: Grenzpreis), and how far their prices may turn out otherwise.
 */
export function positionsOfScenario(plan: WorkbookPlan): CellsBlock {
  const years = Array.from({ length: yearColumns(plan) }, (_, index) => index);
  return {
    kind: "cells",
    row: ROW.positions,
    column: 0,
    cells: [
      [
        {
          content: '="Positionen des Szenarios "&GewaehltesSzenario&": Zahlungen in EUR mit USt"',
          look: "section",
        },
      ],
      [
        {
          content:
            "„kippt bei“: Kostete diese Position netto so viel je Einheit und alles andere wie " +
            "angenommen, wäre das Szenario genauso teuer wie der Status quo.",
          look: "explanation",
        },
      ],
      [
        { content: "Position", look: "header" },
        { content: "Art", look: "header" },
        ...years.map((index): CellBlueprint => ({
          content: `=IF(${index}<Planungsjahre,Haushaltsjahr+${index},"")`,
          look: "headerOfNumbers",
          format: "0",
        })),
        ...["Einzelpreis", "kippt bei", "min", "max", "Zeile"].map((content): CellBlueprint => ({
          content,
          look: "headerOfNumbers",
        })),
      ],
      ...Array.from({ length: POSITION_ROWS }, (_, index) => positionCells(plan, index)),
      restCells(plan),
    ],
  };
}

function positionCells(plan: WorkbookPlan, index: number): CellBlueprint[] {
  const row = FIRST_ROW + index;
  const columns = columnsOf(plan);
  const isEmpty = `$A${row + 1}=""`;
  const at = `$${cellAddress(row, columns.row)}`;
  const of = (header: string) => `INDEX(Positionen[${header}],${at})`;
  const orNothing = (formula: string) => `=IF(${isEmpty},"",${formula})`;
  const factor = (header: string) => orNothing(`IF(${of(header)}="",1,${of(header)})`);
  return [
    text(`=IF(${at}="","",${of("Bezeichnung")}&"")`),
    text(orNothing(of("Art"))),
    ...Array.from({ length: yearColumns(plan) }, (_, year) =>
      amount(paymentOfYear(of, isEmpty, yearCell(HEADER_ROW, year))),
    ),
    amount(orNothing(of("Einzelpreis"))),
    amount(orNothing(tippingPrice(plan, row))),
    factorCell(factor("min")),
    factorCell(factor("max")),
    { content: rowInTable(index), look: "calculatedNumber", format: "0" },
  ];
}

/** The row of the table Positionen that holds the scenario's next position; empty behind the last. */
function rowInTable(index: number): string {
  const rows = "SEQUENCE(ROWS(Positionen[Szenario]))";
  const own = `FILTER(${rows},Positionen[Szenario]=GewaehltesSzenario)`;
  return `=IFERROR(INDEX(${own},${index + 1}),"")`;
}

/** What a position pays in a year, by the rule that the scenarios use. */
function paymentOfYear(of: (header: string) => string, isEmpty: string, year: string): string {
  const kind = of("Art");
  const once = `OR(${kind}="einmalig",${kind}="Investition")`;
  const cost =
    `AMT.VERTRAGSKOSTEN(${of("Menge")}*${of("Einzelpreis")},` +
    `IF(${once},"einmalig",${of("Intervall")}),${of("Beginn")},${of("Ende")},${year},` +
    `${of("Steigerung")},${of("USt")},${of("USt ab")})`;
  return `=IF(OR(${isEmpty},${year}=""),"",IF(${kind}="Erlös",-1,1)*${cost})`;
}

/** Its own payments taken out and set in again at the price that is looked for. */
function tippingPrice(plan: WorkbookPlan, row: number): string {
  const years = absoluteArea(yearCells(plan, HEADER_ROW));
  const numbers = (of: number) => `IF(${years}="",0,${absoluteArea(yearCells(plan, of))})`;
  const price = cellAddress(row, columnsOf(plan).price);
  const statusQuo = numbers(SAVING_ROW.statusQuo);
  const without = `${numbers(SAVING_ROW.chosen)}-${numbers(row)}`;
  const quantities = `${numbers(row)}/${price}`;
  return `IFERROR(AMT.GRENZPREIS(${statusQuo},${without},${quantities},Kalkulationszins),"–")`;
}

function restCells(plan: WorkbookPlan): CellBlueprint[] {
  const years = Array.from({ length: yearColumns(plan) }, (_, index): CellBlueprint => {
    const letters = columnLetters(COLUMN.firstYear + index);
    const positions = `SUM(${letters}${FIRST_ROW + 1}:${letters}${REST_ROW})`;
    const formula = `ROUND(${letters}${SAVING_ROW.chosen + 1}-${positions},2)`;
    return {
      content: `=IF(${yearCell(HEADER_ROW, index)}="","",${formula})`,
      look: "totalNumber",
      format: FORMATS.amountEur,
    };
  });
  return [
    { content: "alles andere im Szenario", look: "totalLabel" },
    { content: "", look: "totalLabel" },
    ...years,
    { content: "", look: "totalNumber" },
    { content: "", look: "totalNumber" },
    { content: 1, look: "totalNumber", format: "0.00" },
    { content: 1, look: "totalNumber", format: "0.00" },
  ];
}

/** Where the uncertain payments stand, for sensitivity and simulation. */
export function uncertainCells(plan: WorkbookPlan) {
  const { lowest } = columnsOf(plan);
  const rows = { row: FIRST_ROW, rows: POSITION_ROWS };
  return {
    names: absoluteArea({ ...rows, column: COLUMN.label, columns: 1 }),
    payments: absoluteArea({ ...yearCells(plan, FIRST_ROW), ...rows }),
    factors: absoluteArea({ ...rows, column: lowest, columns: 2 }),
    allPayments: absoluteArea({
      ...yearCells(plan, FIRST_ROW),
      row: FIRST_ROW,
      rows: POSITION_ROWS + 1,
    }),
    allFactors: absoluteArea({
      row: FIRST_ROW,
      rows: POSITION_ROWS + 1,
      column: lowest,
      columns: 2,
    }),
    rest: absoluteArea(yearCells(plan, REST_ROW)),
    statusQuo: absoluteArea(yearCells(plan, SAVING_ROW.statusQuo)),
  };
}

function amount(content: string): CellBlueprint {
  return { content, look: "calculatedNumber", format: FORMATS.amountEur };
}

function factorCell(content: string): CellBlueprint {
  return { content, look: "calculatedNumber", format: "0.00" };
}

function text(content: string): CellBlueprint {
  return { content, look: "calculatedText" };
}
