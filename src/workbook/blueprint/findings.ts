import { BEFUNDE } from "../../tables/befunde";
import { cellAddress } from "./address";
import type { CellsBlock, ConditionalFormatBlueprint, SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";

/** Zero-based rows of the summary and of the first finding. */
const SUMMARY_ROW = 2;
const FIRST_ROW = 4;

/** Rows whose colours follow their words: more findings than anybody works through. */
const COLOURED_ROWS = 2000;

/** What is printed: all but the columns by which the next check knows its findings again. */
const PRINTED_COLUMNS = BEFUNDE.columns.findIndex(({ key }) => key === "reason") + 1;

/** What the checks found, and what people noted of it (DE: Prüfung). */
export function findingsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const sheet = tableSheet(plan, {
    key: "findings",
    name: names.findings,
    title: "Prüfung",
    explanation:
      "Was die Prüfung gefunden hat (Schaltfläche „Prüfen“). Status und Begründung tragen Sie ein; " +
      "sie bleiben bei der nächsten Prüfung stehen.",
    tables: [{ schema: BEFUNDE, rows: plan.tables.Befunde }],
    frozenColumns: 0,
    page: { printArea: { row: 0, column: 0, rows: FIRST_ROW + 1, columns: PRINTED_COLUMNS } },
  });
  return {
    ...sheet,
    // the findings have no units, so that their row is free for what they come to
    blocks: sheet.blocks.map((block) =>
      block.kind === "cells" && block.row === SUMMARY_ROW ? summary() : block,
    ),
    conditionalFormats: colours(),
  };
}

function summary(): CellsBlock {
  const open = (severity: string) =>
    `COUNTIFS(Befunde[Schwere],"${severity}",Befunde[Status],"offen")`;
  const counted = (severity: string, many: string) =>
    `${open(severity)}&IF(${open(severity)}=1," ${severity}"," ${many}")`;
  const content =
    `="Offen: "&${counted("Fehler", "Fehler")}&", "&${counted("Warnung", "Warnungen")}&", "&` +
    counted("Hinweis", "Hinweise");
  return {
    kind: "cells",
    row: SUMMARY_ROW,
    column: 0,
    cells: [[{ content, look: "section" }]],
  };
}

/** The words stand in the cells; what is done or left for a reason steps back. */
function colours(): readonly ConditionalFormatBlueprint[] {
  const column = (key: string) => BEFUNDE.columns.findIndex((each) => each.key === key);
  const area = (key: string, columns = 1) => ({
    row: FIRST_ROW,
    column: column(key),
    rows: COLOURED_ROWS,
    columns,
  });
  const cell = (key: string) => `$${cellAddress(FIRST_ROW, column(key))}`;
  return [
    {
      area: area("state"),
      formula: `=AND(${cell("state")}="ignoriert",${cell("reason")}="")`,
      look: "error",
    },
    {
      area: area("severity", BEFUNDE.columns.length),
      formula: `=OR(${cell("state")}="erledigt",AND(${cell("state")}="ignoriert",${cell("reason")}<>""))`,
      look: "muted",
    },
    { area: area("severity"), formula: `=${cell("severity")}="Fehler"`, look: "error" },
    { area: area("severity"), formula: `=${cell("severity")}="Warnung"`, look: "warning" },
  ];
}
