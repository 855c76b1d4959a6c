import { FORMATS } from "../../tables/schema";
import { type Area, cellAddress } from "./address";
import type { Block, CellBlueprint, CellsBlock, ChartBlock } from "./blueprint";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { absoluteArea, POSITION_ROWS, ROW } from "./comparison-layout";
import { uncertainCells } from "./comparison-positions";
import { SERIES_COLOURS } from "./look";
import type { WorkbookPlan } from "./plan";

/** Positions that the picture shows: those that matter most. */
const TORNADO_ROWS = 8;

/** Zero-based places of the parts. */
const SPILL_ROW = ROW.uncertainty + 2;
const SPILL: Area = { row: SPILL_ROW, column: 0, rows: POSITION_ROWS + 1, columns: 4 };
const TORNADO_COLUMN = 5;
/** Names of positions reach into the column behind theirs, which stays empty. */
const DEVIATION_COLUMN = TORNADO_COLUMN + 2;
const SIMULATION_ROW = SPILL_ROW + TORNADO_ROWS + 3;
const SIMULATION: Area = { row: SIMULATION_ROW, column: TORNADO_COLUMN, rows: 10, columns: 2 };
const CHART: Area = {
  row: SPILL_ROW + TORNADO_ROWS + 14,
  column: TORNADO_COLUMN,
  rows: 16,
  columns: 6,
};

/** How far the present value may turn out otherwise: position by position, and all at once. */
export function uncertaintyBlocks(plan: WorkbookPlan): readonly Block[] {
  const { allFactors, allPayments, factors, names, payments, rest, statusQuo } =
    uncertainCells(plan);
  const own = (cells: string) => `FILTER(${cells},${names}<>"")`;
  return [
    headings(rest),
    {
      kind: "spill",
      ...SPILL,
      formula:
        `=IFERROR(AMT.SENSITIVITAET(${own(payments)},${own(factors)},Kalkulationszins,` +
        `${own(names)}),"keine Positionen")`,
      room: SPILL,
      columns: [{ align: "Left" }, { align: "Right", format: FORMATS.amountEur }],
      hasHeader: true,
    },
    tornadoData(),
    {
      kind: "spill",
      ...SIMULATION,
      formula:
        `=IFERROR(AMT.SIMULATION(${allPayments},${allFactors},Kalkulationszins,10000,1,` +
        `${statusQuo}),"keine Positionen")`,
      room: SIMULATION,
      columns: [{ align: "Left" }, { align: "Right", format: "#,##0.00" }],
      hasHeader: true,
    },
    tornadoChart(),
  ];
}

function headings(rest: string): CellsBlock {
  const gap = Array<null>(TORNADO_COLUMN - 1).fill(null);
  return {
    kind: "cells",
    row: ROW.uncertainty,
    column: 0,
    cells: [
      [
        { content: "Wie unsicher ist das? Kapitalwert der Positionen in EUR", look: "section" },
        ...gap,
        { content: "Abweichung vom angenommenen Kapitalwert in EUR", look: "section" },
      ],
      [
        {
          content: "Eine Position nach der anderen nimmt ihren kleinsten und größten Faktor an.",
          look: "explanation",
        },
        ...gap,
        { content: "angenommener Kapitalwert der Positionen", look: "label" },
        null,
        null,
        {
          content: `=ROUND(Kapitalwert_Szenario-AMT.KAPITALWERT(${rest},Kalkulationszins),2)`,
          look: "totalNumber",
          format: FORMATS.amountEur,
          name: "Kapitalwert_Positionen",
        },
      ],
    ],
  };
}

/** The widest ones, the widest first, as the bars begin at the top. */
function tornadoData(): CellsBlock {
  const column = (index: number) => absoluteArea({ ...SPILL, column: index, columns: 1 });
  const header: CellBlueprint[] = [
    { content: "Position", look: "header" },
    { content: "", look: "header" },
    { content: "bei min", look: "headerOfNumbers" },
    { content: "bei max", look: "headerOfNumbers" },
  ];
  const rows = Array.from({ length: TORNADO_ROWS }, (_, index): (CellBlueprint | null)[] => {
    // the first row is the header
    const rank = index + 2;
    const name = `INDEX(${column(0)},${rank})&""`;
    const cell = cellAddress(SPILL_ROW + 1 + index, TORNADO_COLUMN);
    const deviation = (of: number) => {
      return `=IF($${cell}="","",ROUND(INDEX(${column(of)},${rank})-Kapitalwert_Positionen,2))`;
    };
    return [
      { content: `=${name}`, look: "calculatedText" },
      null,
      { content: deviation(1), look: "calculatedNumber", format: FORMATS.amountEur },
      { content: deviation(2), look: "calculatedNumber", format: FORMATS.amountEur },
    ];
  });
  return { kind: "cells", row: SPILL_ROW, column: TORNADO_COLUMN, cells: [header, ...rows] };
}

function tornadoChart(): ChartBlock {
  const data = (column: number): Area => ({
    row: SPILL_ROW + 1,
    column,
    rows: TORNADO_ROWS,
    columns: 1,
  });
  const [low, high] = [SERIES_COLOURS[4], SERIES_COLOURS[0]];
  return {
    kind: "chart",
    type: "BarStacked",
    name: "Empfindlichkeit",
    title: "Abweichung des Kapitalwerts je Position in EUR",
    series: [
      {
        name: "bei min",
        values: data(DEVIATION_COLUMN),
        categories: data(TORNADO_COLUMN),
        colour: low,
      },
      {
        name: "bei max",
        values: data(DEVIATION_COLUMN + 1),
        categories: data(TORNADO_COLUMN),
        colour: high,
      },
    ],
    place: CHART,
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    gapWidth: 40,
  };
}
