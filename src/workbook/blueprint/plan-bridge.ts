import { PLAN_CAUSES } from "../../tables/plan-causes";
import { FORMATS } from "../../tables/schema";
import type { CellsBlock, SheetBlueprint, SpillBlock } from "./blueprint";
import { DIFFERENCE_EUR } from "./difference-format";
import type { SheetNames, WorkbookPlan } from "./plan";
import { columnsOf, tableSheet, type TableContent } from "./table-sheet";
import { FIGURES_COLUMN, stepCount, WATERFALL_WIDTHS, waterfallBlocks } from "./waterfall";

/** Zero-based row of the headers of table and bridge. */
const HEADER_ROW = 3;

/** Causes that the bridge may have: far more than anybody explains. */
const ROOM = { rows: 200, columns: 4 } as const;

/** The sheet that explains the change from last year's plan to this one (DE: Planbrücke). */
export function planBridgeSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const rows = plan.tables.Ursachen;
  const tables: readonly [TableContent] = [{ schema: PLAN_CAUSES, rows }];
  const explanation =
    "Woraus die Veränderung vom Ansatz des Vorjahres zum Ansatz des Haushaltsjahres besteht: " +
    "Aufwendungen weniger Erträge, je Ursache.";
  const bridge = { row: HEADER_ROW, column: columnsOf(tables) + 1 };
  const chart = { row: HEADER_ROW, column: bridge.column + ROOM.columns + 1 };
  const sheet = tableSheet(plan, {
    key: "planBridge",
    name: names.planBridge,
    title: "Planbrücke",
    explanation: plan.example
      ? `Beispiel: Alle Beträge sind erfunden. ${explanation}`
      : explanation,
    tables,
    frozenColumns: 0,
    page: {
      zoom: { scale: 75 },
      breaks: { columns: [chart.column, chart.column + FIGURES_COLUMN] },
    },
  });
  return {
    ...sheet,
    columnWidths: [...sheet.columnWidths, 3, 34, 15, 15, 15, 3, ...WATERFALL_WIDTHS],
    blocks: [
      ...sheet.blocks,
      completeness(bridge.column),
      bridgeOf(bridge),
      ...waterfallBlocks(chart, { ...bridge, ...ROOM }, stepCount(rows)),
    ],
  };
}

/** Whether every account of the budget belongs to a cause, and to one only. */
function completeness(column: number): CellsBlock {
  const total = 'SUMIF(Ergebnis_Konten,"Ergebnis",Ergebnis_Ansatz)';
  const rest = `ROUND(-${total}-SUM(Ursachen[Betrag]),2)`;
  return {
    kind: "cells",
    row: HEADER_ROW - 1,
    column,
    cells: [
      [
        {
          content:
            `=IF(${rest}=0,"Jedes Konto des Ergebnishaushalts gehört zu einer Ursache.",` +
            '"Nicht jedes Konto gehört zu genau einer Ursache; es fehlen in EUR:")',
          look: "explanation",
        },
        null,
        null,
        { content: `=IF(${rest}=0,"",${rest})`, look: "warning", format: FORMATS.amountEur },
      ],
    ],
  };
}

function bridgeOf({ column, row }: { readonly row: number; readonly column: number }): SpillBlock {
  return {
    kind: "spill",
    row,
    column,
    formula: "=AMT.PLANBRUECKE(Ursachen[[#All],[Ursache]:[Ansatz Vorjahr]],Ursachen[#All])",
    room: ROOM,
    columns: [
      { align: "Left" },
      { align: "Right", format: FORMATS.amountEur },
      { align: "Right", format: FORMATS.amountEur },
      { align: "Right", format: DIFFERENCE_EUR },
    ],
    hasHeader: true,
    totalLabels: ["Summe"],
  };
}
