import { FORMATS } from "../../tables/schema";
import type { Area } from "./address";
import type { SheetBlueprint } from "./blueprint";
import { page } from "./page";
import { PLAN_YEARS, type SheetNames, type WorkbookPlan } from "./plan";

/** Zero-based row of the spill's header. */
const HEADER_ROW = 3;

/** Rows that the spill may take: far more classes than an office has. */
const ROOM_ROWS = 300;

/** Text of the row that adds up the classes, as AMT.AFASUMME writes it. */
export const TOTAL_LABEL = "Summe";

/** The cells in which the depreciation by class and year may spill. */
export const ASSET_SCHEDULE_ROOM: Area = {
  row: HEADER_ROW,
  column: 0,
  rows: ROOM_ROWS,
  columns: 1 + PLAN_YEARS.max,
};

/** The sheet with depreciation by class over the plan years (DE: Anlagenübersicht). */
export function assetScheduleSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return {
    key: "assetSchedule",
    name: names.assetSchedule,
    columnWidths: [20, ...Array<number>(PLAN_YEARS.max).fill(16)],
    rowHeights: [{ row: 0, height: 24 }],
    showGridlines: false,
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    blocks: [
      {
        kind: "cells",
        row: 0,
        column: 0,
        cells: [
          [{ content: "Anlagenübersicht", look: "title" }],
          [
            {
              content:
                "Abschreibungen (AfA) je Klasse und Jahr in EUR, gerechnet aus dem Blatt Anlagen.",
              look: "explanation",
            },
          ],
        ],
      },
      {
        kind: "spill",
        row: HEADER_ROW,
        column: 0,
        formula: "=AMT.AFASUMME(Anlagen[#All],Haushaltsjahr,Planungsjahre)",
        room: { rows: ASSET_SCHEDULE_ROOM.rows, columns: ASSET_SCHEDULE_ROOM.columns },
        columns: [{ align: "Left" }, { align: "Right", format: FORMATS.amountEur }],
        hasHeader: true,
        totalLabels: [TOTAL_LABEL],
      },
    ],
    page: page(plan, { repeatedRows: { first: HEADER_ROW, last: HEADER_ROW } }),
  };
}
