import { type Area, areaAddress, cellAddress } from "./address";
import type {
  CellBlueprint,
  CellsBlock,
  ChartBlock,
  ConditionalFormatBlueprint,
  SheetBlueprint,
  SpillBlock,
} from "./blueprint";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { SERIES_COLOURS } from "./look";
import { overdueReplacements } from "./overdue-replacements";
import { page } from "./page";
import { PLAN_YEARS, type SheetNames, type WorkbookPlan } from "./plan";

/** Defined name of the years by which a replacement may be put off. */
const POSTPONEMENT = "Ersatz_Verschiebung";

/** Years by which the example and an empty workbook put replacements off. */
const DEFAULT_POSTPONEMENT = 2;

const AMOUNT = '#,##0;-#,##0;"–"';

/** Zero-based rows of the sheet's parts. */
const ROW = {
  input: 2,
  years: 4,
  overdue: 5,
  due: 6,
  without: 7,
  with: 8,
  difference: 9,
  charts: 11,
  section: 30,
  plan: 31,
} as const;
const CHART_ROWS = 16;

/** Class, and one column for each year. */
const COLUMNS = 1 + PLAN_YEARS.max;

/** The cells in which the plan by class and year may spill; nothing stands below it. */
const ROOM: Area = { row: ROW.plan, column: 0, rows: 300, columns: COLUMNS };

/**
 * The sheet with purchases that replace assets (DE: Ersatzplan): totals by year with and without
 * smoothing, and the plan by class. There is one plan by class, for the postponement in the input
 * cell (0 is the plan without): two of them would stand in each other's way.
 */
export function replacementPlanSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return {
    key: "replacementPlan",
    name: names.replacementPlan,
    columnWidths: [34, ...Array<number>(PLAN_YEARS.max).fill(13)],
    rowHeights: [{ row: 0, height: 24 }],
    showGridlines: false,
    frozen: { rows: 2, columns: 0 },
    blocks: [
      heading(plan),
      input(),
      ...totals(),
      totalsWithoutSmoothing(),
      backlogChart(plan),
      smoothingChart(plan),
      sectionTitle(),
      planByClass(),
    ],
    conditionalFormats: conditionalFormats(),
    page: page(plan, {
      zoom: { scale: printScale(plan) },
      breaks: { rows: [ROW.section] },
      printArea: printArea(plan),
    }),
  };
}

/** Where years and purchases of the plan years stand, for a chart on another sheet. */
export function purchasesByYear(plan: WorkbookPlan, names: SheetNames) {
  const area = { column: 1, rows: 1, columns: plan.years, sheet: names.replacementPlan };
  return { years: { ...area, row: ROW.years }, amounts: { ...area, row: ROW.without } };
}

function heading({ example }: WorkbookPlan): CellsBlock {
  const explanation =
    "Was Anlagen mit „Ersetzen“ = ja am Ende der Nutzungsdauer ersetzt, mit Preissteigerung.";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [{ content: "Ersatzplan", look: "title" }],
      [
        {
          content: example ? `Beispiel: Alle Anlagen sind erfunden. ${explanation}` : explanation,
          look: "explanation",
        },
      ],
    ],
  };
}

function input(): CellsBlock {
  return {
    kind: "cells",
    row: ROW.input,
    column: 0,
    cells: [
      [
        { content: "Verschiebung in Jahren", look: "label" },
        {
          content: DEFAULT_POSTPONEMENT,
          look: "inputNumber",
          format: "0",
          name: POSTPONEMENT,
          validation: {
            rule: { type: "integer", min: 0, max: PLAN_YEARS.max },
            alert: "stop",
            message: `Bitte ganze Jahre von 0 bis ${PLAN_YEARS.max} eingeben, zum Beispiel 2.`,
          },
        },
        {
          content: "So viele Jahre darf ein Ersatz zum Glätten später kommen; 0 bedeutet: keiner.",
          look: "hint",
        },
      ],
    ],
  };
}

/** Totals by year; that without smoothing is a spill of its own, the other is read from the plan. */
function totals(): CellsBlock[] {
  const columns = Array.from({ length: PLAN_YEARS.max }, (_, index) => index);
  const cell = (row: number, index: number) => cellAddress(row, index + 1);
  const line = (label: string, formula: (index: number) => string): CellBlueprint[] => [
    { content: label, look: "label" },
    ...columns.map((index): CellBlueprint => ({
      content: `=IF(${cell(ROW.years, index)}="","",${formula(index)})`,
      look: "calculatedNumber",
      format: AMOUNT,
    })),
  ];
  const smoothed = `MATCH("Summe",${fixed({ ...ROOM, columns: 1 })},0)`;
  return [
    {
      kind: "cells",
      row: ROW.years,
      column: 0,
      cells: [
        [
          { content: "Ersatzbeschaffungen in EUR", look: "header" },
          ...columns.map((index): CellBlueprint => ({
            content: `=IF(${index}<Planungsjahre,Haushaltsjahr+${index},"")`,
            look: "calculatedNumber",
            format: "0",
          })),
        ],
        line("überfällig aus Vorjahren", (index) => (index === 0 ? overdueReplacements() : "0")),
        line(
          "im Jahr fällig",
          (index) => `${cell(ROW.without, index)}-${cell(ROW.overdue, index)}`,
        ),
      ],
    },
    {
      kind: "cells",
      row: ROW.without,
      column: 0,
      cells: [[{ content: "Summe ohne Verschiebung", look: "label" }]],
    },
    {
      kind: "cells",
      row: ROW.with,
      column: 0,
      cells: [
        line("Summe mit Verschiebung", (index) => `INDEX(${fixed(ROOM)},${smoothed},${index + 2})`),
        line("Unterschied", (index) => `${cell(ROW.with, index)}-${cell(ROW.without, index)}`),
      ],
    },
  ];
}

/** One call for all years; years behind the last plan year are empty. */
function totalsWithoutSmoothing(): SpillBlock {
  const call = "AMT.ERSATZPLAN(Anlagen[#All],Haushaltsjahr,Planungsjahre,Preissteigerung,0)";
  const places = Array.from({ length: PLAN_YEARS.max }, (_, index) => index + 2).join(",");
  return {
    kind: "spill",
    row: ROW.without,
    column: 1,
    formula: `=IFERROR(VLOOKUP("Summe",${call},{${places}},0),"")`,
    room: { rows: 1, columns: PLAN_YEARS.max },
    columns: [{ align: "Right", format: AMOUNT }],
    hasHeader: false,
  };
}

function sectionTitle(): CellsBlock {
  return {
    kind: "cells",
    row: ROW.section,
    column: 0,
    cells: [
      [
        {
          content:
            `=IF(${POSTPONEMENT}=0,"Plan je Klasse in EUR, ohne Verschiebung",` +
            `"Plan je Klasse in EUR, mit Verschiebung um bis zu "&${POSTPONEMENT}&" Jahre")`,
          look: "section",
        },
      ],
    ],
  };
}

function planByClass(): SpillBlock {
  return {
    kind: "spill",
    row: ROOM.row,
    column: ROOM.column,
    formula: `=AMT.ERSATZPLAN(Anlagen[#All],Haushaltsjahr,Planungsjahre,Preissteigerung,${POSTPONEMENT})`,
    room: { rows: ROOM.rows, columns: ROOM.columns },
    columns: [{ align: "Left" }, { align: "Right", format: AMOUNT }],
    hasHeader: true,
    totalLabels: ["Summe"],
  };
}

function backlogChart(plan: WorkbookPlan): ChartBlock {
  const [due, backlog] = [SERIES_COLOURS[0], SERIES_COLOURS[1]];
  return {
    kind: "chart",
    type: "ColumnStacked",
    name: "Ersatzbedarf",
    title: "Ersatzbedarf je Jahr ohne Verschiebung, in EUR",
    series: [
      series(plan, "im Jahr fällig", ROW.due, due),
      series(plan, "überfällig", ROW.overdue, backlog),
    ],
    place: { row: ROW.charts, column: 0, rows: CHART_ROWS, columns: 3 },
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    gapWidth: 60,
  };
}

function smoothingChart(plan: WorkbookPlan): ChartBlock {
  return {
    kind: "chart",
    type: "ColumnClustered",
    name: "Glättung",
    title: "Ohne und mit Verschiebung, in EUR",
    series: [
      series(plan, "ohne Verschiebung", ROW.without, SERIES_COLOURS[0]),
      series(plan, "mit Verschiebung", ROW.with, SERIES_COLOURS[4]),
    ],
    place: { row: ROW.charts, column: 3, rows: CHART_ROWS, columns: 5 },
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    gapWidth: 60,
  };
}

function series({ years }: WorkbookPlan, name: string, row: number, colour: string) {
  const ofYears = { column: 1, rows: 1, columns: years };
  return { name, colour, values: { row, ...ofYears }, categories: { row: ROW.years, ...ofYears } };
}

function conditionalFormats(): readonly ConditionalFormatBlueprint[] {
  const hasYear = `A$${ROW.years + 1}<>""`;
  const row = (index: number) => ({ row: index, column: 0, rows: 1, columns: COLUMNS });
  return [
    { area: row(ROW.years), formula: `=${hasYear}`, look: "header" },
    { area: row(ROW.without), formula: `=${hasYear}`, look: "total" },
    { area: row(ROW.with), formula: `=${hasYear}`, look: "total" },
  ];
}

/** An address of this sheet that stays the same in every cell. */
function fixed(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}

/**
 * The years of the plan and twice as many classes as there are: what lies behind them is empty and
 * would print as empty pages.
 */
function printArea({ tables, years }: WorkbookPlan): Area {
  const classes = Math.max(38, 2 * tables.Nutzungsdauern.length);
  return { row: 0, column: 0, rows: ROW.plan + classes, columns: 1 + Math.max(7, years) };
}

/** Largest scale in per cent at which the years fit on a page. */
function printScale({ years }: WorkbookPlan): number {
  return Math.min(85, Math.floor((A4_LANDSCAPE_DIGITS * 100) / (34 + 13 * Math.max(7, years))));
}

/** Digits of the default font that fit beside one another on the page at 100 per cent. */
const A4_LANDSCAPE_DIGITS = 138;
