import { FORMATS } from "../../tables/schema";
import type { Area } from "./address";
import type { CellsBlock, SheetBlueprint, SpillBlock } from "./blueprint";
import { page } from "./page";
import { PLAN_YEARS, type SheetNames, type WorkbookPlan } from "./plan";

/** Zero-based row of the headers of both spills. */
const HEADER_ROW = 4;

/** Rows that a spill may take: far more classes than an office has. */
const ROOM_ROWS = 300;

/** Group, ten figures; a gap; group and years. Side by side, as both grow with the classes. */
const OVERVIEW_COLUMNS = 11;
const FORECAST_COLUMN = OVERVIEW_COLUMNS + 1;

/** Text of the row that adds up the classes, as AMT.AFASUMME writes it. */
const TOTAL_LABEL = "Summe";

/** The cells in which the depreciation by class and year may spill. */
const ASSET_SCHEDULE_ROOM: Area = {
  row: HEADER_ROW,
  column: FORECAST_COLUMN,
  rows: ROOM_ROWS,
  columns: 1 + PLAN_YEARS.max,
};

/**
 * The statutory overview of the budget year's assets and, beside it, depreciation by class over the
 * plan years (DE: Anlagenübersicht; Abschreibungen).
 */
export function assetScheduleSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return {
    key: "assetSchedule",
    name: names.assetSchedule,
    columnWidths: [18, ...Array<number>(10).fill(15), 3, 18, ...Array<number>(20).fill(14)],
    rowHeights: [
      { row: 0, height: 24 },
      { row: HEADER_ROW, height: 45 },
    ],
    showGridlines: false,
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    blocks: [heading(plan), overview(), forecast()],
    page: page(plan, {
      zoom: { scale: 72 },
      breaks: { columns: [FORECAST_COLUMN] },
      repeatedRows: { first: HEADER_ROW - 1, last: HEADER_ROW },
    }),
  };
}

function heading({ example }: WorkbookPlan): CellsBlock {
  const explanation =
    "Gerechnet aus dem Blatt Anlagen, je Klasse. Links das Haushaltsjahr, rechts ab Spalte M die " +
    "Abschreibungen aller Planungsjahre.";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [{ content: "Anlagenübersicht", look: "title" }],
      [
        {
          content: example ? `Beispiel: Alle Anlagen sind erfunden. ${explanation}` : explanation,
          look: "explanation",
        },
      ],
      [],
      [
        { content: '="Anlagenübersicht "&Haushaltsjahr&" in EUR"', look: "section" },
        ...Array<null>(FORECAST_COLUMN - 1).fill(null),
        { content: "Abschreibungen (AfA) je Jahr in EUR", look: "section" },
      ],
    ],
  };
}

function overview(): SpillBlock {
  return {
    kind: "spill",
    row: HEADER_ROW,
    column: 0,
    formula: "=AMT.ANLAGENUEBERSICHT(Anlagen[#All],Haushaltsjahr)",
    room: { rows: ROOM_ROWS, columns: OVERVIEW_COLUMNS },
    columns: [{ align: "Left" }, { align: "Right", format: FORMATS.amountEur }],
    hasHeader: true,
    totalLabels: [TOTAL_LABEL],
  };
}

function forecast(): SpillBlock {
  return {
    kind: "spill",
    row: HEADER_ROW,
    column: FORECAST_COLUMN,
    formula: "=AMT.AFASUMME(Anlagen[#All],Haushaltsjahr,Planungsjahre)",
    room: { rows: ASSET_SCHEDULE_ROOM.rows, columns: ASSET_SCHEDULE_ROOM.columns },
    columns: [{ align: "Left" }, { align: "Right", format: FORMATS.amountEur }],
    hasHeader: true,
    totalLabels: [TOTAL_LABEL],
  };
}
