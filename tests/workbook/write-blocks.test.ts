import type { ChartSnapshot } from "../../src/workbench/chart-snapshot";
import type { Headless } from "../../src/workbench/headless/headless";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import type { ChartBlock, SheetBlueprint } from "../../src/workbook/blueprint/blueprint";
import { SERIES_COLOURS } from "../../src/workbook/blueprint/look";
import { page } from "../../src/workbook/blueprint/page";
import { writeFormulaNames } from "../../src/workbook/writer/write-names";
import {
  writeCharts,
  writeContents,
  writeMeasures,
  writeTablesAndNames,
} from "../../src/workbook/writer/write-sheet";
import { EMPTY } from "./example-plan";
import { openExcel } from "./open-excel";

jest.setTimeout(60_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

const SHEET: SheetBlueprint = {
  key: "comparison",
  name: "Vergleich",
  columnWidths: [10, 20, 20],
  rowHeights: [],
  showGridlines: false,
  frozen: { rows: 0, columns: 0 },
  blocks: [
    {
      kind: "cells",
      row: 0,
      column: 0,
      cells: [
        [
          null,
          { content: '="Kosten "&GewaehltesSzenario', look: "header" },
          { content: "Erlös", look: "header" },
        ],
        [
          { content: 2027, look: "label" },
          { content: 5, look: "calculatedNumber" },
          { content: 1, look: "calculatedNumber" },
        ],
        [
          { content: 2028, look: "label" },
          { content: 7, look: "calculatedNumber" },
          { content: 2, look: "calculatedNumber" },
        ],
        [
          {
            content: "EIGEN",
            look: "inputText",
            name: "GewaehltesSzenario",
            validation: {
              rule: { type: "list", values: ["EIGEN", "KSM"] },
              alert: "stop",
              message: "Bitte wählen.",
            },
          },
          { content: "=Summe_Kosten", look: "totalNumber" },
        ],
      ],
    },
  ],
  names: [
    { name: "Kostenreihe", area: { row: 1, column: 1, rows: 2, columns: 1 } },
    { name: "Summe_Kosten", formula: "=SUM(Kostenreihe)" },
  ],
  conditionalFormats: [
    { area: { row: 1, column: 1, rows: 2, columns: 1 }, formula: "=$B2>6", look: "warning" },
  ],
  page: page(EMPTY, {
    orientation: "Portrait",
    zoom: { wide: 1, tall: 1 },
    printArea: { row: 0, column: 0, rows: 4, columns: 3 },
    repeatedColumns: { first: 0, last: 0 },
  }),
  tabColour: "#1F4E79",
};

const column = (index: number) => ({ row: 1, column: index, rows: 2, columns: 1 });

const CHART: ChartBlock = {
  kind: "chart",
  type: "ColumnStacked",
  name: "Brücke",
  title: "Planbrücke in EUR",
  series: [
    { name: "Sockel", values: column(1), categories: column(0), colour: "none" },
    {
      name: "Änderung",
      values: column(2),
      categories: column(0),
      colour: SERIES_COLOURS[0],
      pointColours: ["#E69F00", "#009E73"],
      labelFormat: "#,##0",
    },
  ],
  place: { row: 5, column: 0, rows: 10, columns: 3 },
  valueFormat: "#,##0",
  valueTitle: "EUR",
  gapWidth: 50,
};

async function write(charts: readonly ChartBlock[]): Promise<BookSnapshot> {
  const blueprint = { ...SHEET, blocks: [...SHEET.blocks, ...charts] };
  const lists = () => {
    throw new RangeError("no list");
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET.name);
    writeMeasures(sheet, blueprint);
    writeTablesAndNames(sheet, blueprint, lists);
    writeFormulaNames(context.workbook, blueprint);
    writeContents(sheet, blueprint, lists);
    await context.sync();
    writeCharts(sheet, blueprint);
    await context.sync();
  });
  await headless.workbench.settled();
  return headless.workbench.snapshot();
}

function chartOf({ sheets }: BookSnapshot): ChartSnapshot {
  const chart = sheets.find(({ name }) => name === SHEET.name)?.charts[0];
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

it("a chart has invisible bases, coloured points, labels and titles", async () => {
  const { series, ...chart } = chartOf(await write([CHART]));
  expect(chart).toMatchObject({
    title: "Planbrücke in EUR",
    valueAxisTitle: "EUR",
    gapWidth: 50,
    legend: "none",
  });
  expect(series).toMatchObject([
    { name: "Sockel", noFill: true, values: "Vergleich!$B$2:$B$3" },
    {
      name: "Änderung",
      color: "#1F4E79",
      points: [
        { index: 0, color: "#E69F00" },
        { index: 1, color: "#009E73" },
      ],
      dataLabels: { format: "#,##0" },
    },
  ]);
});

it("lines are told apart by dashes, and their names follow cells", async () => {
  const chart = chartOf(
    await write([
      {
        ...CHART,
        type: "Line",
        namesFromCells: true,
        series: [
          { name: "Kosten", values: column(1), categories: column(0), colour: SERIES_COLOURS[0] },
          {
            name: "Erlös",
            values: column(2),
            categories: column(0),
            colour: SERIES_COLOURS[1],
            dash: "Dash",
          },
        ],
      },
    ]),
  );
  expect(chart.legend).toBe("bottom");
  expect(chart.series).toMatchObject([
    { nameReference: "Vergleich!$B$1", values: "Vergleich!$B$2:$B$3", color: "#1F4E79" },
    { nameReference: "Vergleich!$C$1", values: "Vergleich!$C$2:$C$3", dash: "dash" },
  ]);
  expect(chart.series[0]).not.toHaveProperty("dash");
});

it("a sheet has names of cells, areas and formulas, looks on conditions and its print set-up", async () => {
  const { names, sheets } = await write([]);
  expect(names).toEqual(
    expect.arrayContaining([
      { name: "GewaehltesSzenario", formula: "=Vergleich!$A$4", comment: "IT-Haushalt" },
      { name: "Kostenreihe", formula: "=Vergleich!$B$2:$B$3", comment: "IT-Haushalt" },
      { name: "Summe_Kosten", formula: "=SUM(Kostenreihe)", comment: "IT-Haushalt" },
    ]),
  );
  const sheet = sheets.find(({ name }) => name === SHEET.name);
  expect(sheet).toMatchObject({
    tabColor: "#1F4E79",
    conditionalFormats: [
      { rule: { formula: "=$B2>6" }, style: { bold: true, fontColor: "#B45309" } },
    ],
    validations: [{ rule: { kind: "list", source: "EIGEN,KSM" } }],
    page: {
      orientation: "portrait",
      fitWide: 1,
      fitTall: 1,
      printArea: { row: 0, column: 0, rows: 4, columns: 3 },
      titleColumns: { first: 0, last: 0 },
    },
  });
  const values = sheet?.cells.filter(({ formula }) => formula !== undefined);
  expect(values?.map(({ value }) => value)).toEqual(["Kosten EIGEN", 12]);
});
