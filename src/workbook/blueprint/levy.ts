import { GEMEINDEN } from "../../tables/gemeinden";
import { FORMATS } from "../../tables/schema";
import type { CellBlueprint, CellsBlock, ChartBlock, SheetBlueprint } from "./blueprint";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { SERIES_COLOURS } from "./look";
import type { SheetNames, WorkbookPlan } from "./plan";
import { columnsOf, tableSheet, type TableContent } from "./table-sheet";

/** Defined name of the choice by what the levy is shared out. */
const LEVY_MODE = "Umlagemodus";

/** Words of that choice: § 147 and § 146 KV M-V. */
const LEVY_MODES = ["Umlagegrundlage", "Nutzen"] as const;

/** Widths of the columns behind the name: as wide as headers and values need, to fit on a page. */
const WIDTHS = [10, 10, 19, 19.6, 22.5, 8, 16.5, 15.5, 13, 13, 13, 11] as const;

/** What each municipality bears (DE: Umlage), and beside it what is shared out. */
export function levySheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const municipalities: TableContent = {
    schema: GEMEINDEN,
    rows: plan.tables.Gemeinden,
    // Without the room for the buttons its columns fit on a page.
    showFilterButtons: false,
  };
  const column = columnsOf([municipalities]) + 1;
  const sheet = tableSheet(plan, {
    key: "levy",
    name: names.levy,
    title: "Umlage",
    explanation: plan.example ? "Beispiel: Zahlen erfunden." : "Eine Zeile je Gemeinde.",
    legend:
      "Was die IT jede Gemeinde kostet: im Status quo und im gewählten Szenario. Rechts neben der " +
      "Tabelle steht, was verteilt wird und wonach.",
    tables: [municipalities],
    frozenColumns: 1,
    page: { zoom: { scale: 67 }, breaks: { columns: [column - 1] } },
  });
  return {
    ...sheet,
    columnWidths: [...sheet.columnWidths.slice(0, 1), ...WIDTHS, 3, 38, 18, 60],
    blocks: [...sheet.blocks, requirement(column), shareChart(plan, column)],
  };
}

function requirement(column: number): CellsBlock {
  const rate = (name: string) =>
    `=IF(SUM(Gemeinden[Umlagegrundlage])=0,"",AMT.UMLAGESATZ(${name},Gemeinden[Umlagegrundlage]))`;
  const difference = (header: string, name: string) => `ROUND(SUM(Gemeinden[${header}])-${name},2)`;
  const control =
    `=IF(SUM(Gemeinden[Umlagemaßstab])=0,"Die Zahlen der Gemeinden fehlen: bitte links eintragen.",` +
    `IF(AND(${difference("Anteil Status quo", "Umlagebedarf_StatusQuo")}=0,` +
    `${difference("Anteil Szenario", "Umlagebedarf_Szenario")}=0),` +
    `"✓ Die Anteile ergeben zusammen genau den Bedarf.",` +
    `"Die Anteile ergeben nicht den Bedarf: bitte die Formeln der Tabelle prüfen."))`;
  return {
    kind: "cells",
    row: 2,
    column,
    cells: [
      [{ content: "Was verteilt wird", look: "section" }],
      [
        { content: "Umlage nach", look: "label" },
        {
          content: LEVY_MODES[0],
          look: "inputText",
          name: LEVY_MODE,
          validation: {
            rule: { type: "list", values: LEVY_MODES },
            alert: "stop",
            message: "Bitte „Umlagegrundlage“ oder „Nutzen“ wählen.",
          },
        },
        {
          content: "Umlagegrundlage: § 147 KV M-V; Nutzen: § 146 KV M-V (bitte prüfen)",
          look: "hint",
        },
      ],
      [{ content: "gewähltes Szenario", look: "label" }, text("=GewaehltesSzenario")],
      row("IT-Kosten Status quo", "=Umlagebedarf_StatusQuo", FORMATS.amountEur),
      row("IT-Kosten gewähltes Szenario", "=Umlagebedarf_Szenario", FORMATS.amountEur),
      total("Differenz", "=ROUND(Umlagebedarf_Szenario-Umlagebedarf_StatusQuo,2)"),
      row("Summe der Umlagegrundlagen", "=SUM(Gemeinden[Umlagegrundlage])", FORMATS.amountEur),
      row("IT in v. H., Status quo", rate("Umlagebedarf_StatusQuo"), RATE),
      row("IT in v. H., gewähltes Szenario", rate("Umlagebedarf_Szenario"), RATE),
      row("1 v. H. entspricht", "=ROUND(SUM(Gemeinden[Umlagegrundlage])/100,2)", FORMATS.amountEur),
      row("Einwohner", "=SUM(Gemeinden[Einwohner])", "#,##0"),
      row(
        "IT-Kosten je Einwohner, Status quo",
        '=IF(SUM(Gemeinden[Einwohner])=0,"",ROUND(Umlagebedarf_StatusQuo/SUM(Gemeinden[Einwohner]),2))',
        FORMATS.amountEur,
      ),
      row(
        "IT-Kosten je Einwohner, Szenario",
        '=IF(SUM(Gemeinden[Einwohner])=0,"",ROUND(Umlagebedarf_Szenario/SUM(Gemeinden[Einwohner]),2))',
        FORMATS.amountEur,
      ),
      [{ content: "Kontrolle", look: "label" }, text(control)],
    ],
  };
}

const RATE = '0.0000 "v. H."';

function row(label: string, formula: string, format: string): CellBlueprint[] {
  return [
    { content: label, look: "label" },
    { content: formula, look: "calculatedNumber", format },
  ];
}

function total(label: string, formula: string): CellBlueprint[] {
  return [
    { content: label, look: "totalLabel" },
    { content: formula, look: "totalNumber", format: FORMATS.amountEur },
  ];
}

function text(content: string): CellBlueprint {
  return { content, look: "calculatedText" };
}

/** Share of each municipality in both cases. */
function shareChart(plan: WorkbookPlan, column: number): ChartBlock {
  const rows = Math.max(1, plan.tables.Gemeinden.length);
  const at = (header: string) => ({
    row: 4,
    column: GEMEINDEN.columns.findIndex((each) => each.header === header),
    rows,
    columns: 1,
  });
  return {
    kind: "chart",
    type: "BarClustered",
    name: "Anteil je Gemeinde",
    title: "Anteil je Gemeinde an den IT-Kosten in EUR",
    series: [
      {
        name: "Status quo",
        values: at("Anteil Status quo"),
        categories: at("Gemeinde"),
        colour: SERIES_COLOURS[0],
      },
      {
        name: "gewähltes Szenario",
        values: at("Anteil Szenario"),
        categories: at("Gemeinde"),
        colour: SERIES_COLOURS[1],
      },
    ],
    place: { row: 18, column, rows: 20, columns: 3 },
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
  };
}
