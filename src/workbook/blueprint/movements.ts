import { BEWEGUNGEN } from "../../tables/bewegungen";
import { FORMATS } from "../../tables/schema";
import type { CellBlueprint, CellsBlock, SheetBlueprint, SpillBlock } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { columnsOf, tableSheet, type TableContent } from "./table-sheet";

/** Defined name of the cell that says whose schedule is shown. */
const SHOWN_ASSET = "Gezeigte_Anlage";

/** Zero-based row of the headers of table and schedule. */
const HEADER_ROW = 3;

/** Columns of AMT.AFAPLAN, and rows for a life of two hundred years with its sum. */
const ROOM = { rows: 202, columns: 8 } as const;

/**
 * The sheet with what happens to assets in use (DE: Bewegungen). Beside it stands the schedule of
 * one asset with its movements: nowhere else would a person see what they do.
 */
export function movementsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const tables: readonly [TableContent] = [{ schema: BEWEGUNGEN, rows: plan.tables.Bewegungen }];
  const column = columnsOf(tables) + 1;
  const sheet = tableSheet(plan, {
    key: "movements",
    name: names.movements,
    title: "Bewegungen",
    explanation:
      (plan.example ? "Beispiel: Alle Bewegungen sind erfunden. " : "") +
      "Was an Anlagen während der Nutzung geschieht.",
    tables,
    frozenColumns: 0,
    page: { zoom: { scale: 85 }, breaks: { columns: [column] } },
  });
  return {
    ...sheet,
    columnWidths: [...sheet.columnWidths, 3, 31, ...Array<number>(ROOM.columns - 1).fill(15)],
    blocks: [...sheet.blocks, choice(plan, column), schedule(column)],
  };
}

function choice({ tables }: WorkbookPlan, column: number): CellsBlock {
  const [first] = [...tables.Bewegungen, ...tables.Anlagen];
  const input: CellBlueprint = {
    content: first?.["number"] ?? "",
    look: "inputText",
    format: FORMATS.text,
    name: SHOWN_ASSET,
    validation: {
      rule: { type: "listFrom", table: "Anlagen", header: "Nr" },
      alert: "stop",
      message: "Bitte eine Nummer aus der Tabelle Anlagen wählen.",
    },
  };
  const nameOfAsset = `=IFERROR(${ofAsset("Bezeichnung")}&"","")`;
  const explanation =
    "Die Bewegungen wirken in diesem Plan, nicht in Anlagenübersicht und Szenarien.";
  return {
    kind: "cells",
    row: HEADER_ROW - 2,
    column,
    cells: [
      [{ content: explanation, look: "explanation" }],
      [
        { content: "Abschreibungsplan der Anlage", look: "section" },
        input,
        { content: nameOfAsset, look: "explanation" },
      ],
    ],
  };
}

function schedule(column: number): SpillBlock {
  const isAmongThem =
    `(Bewegungen[[#All],[Nr]]=${SHOWN_ASSET})+` +
    "(ROW(Bewegungen[[#All],[Nr]])=ROW(Bewegungen[[#Headers],[Nr]]))";
  const ofThisAsset = `IF(${isAmongThem},Bewegungen[[#All],[Datum]:[Nutzungsdauer]],"")`;
  const columns = [
    ...["Anschaffungswert", "Anschaffungsdatum", "Nutzungsdauer angesetzt", "Abgangsdatum"],
    ...["Erinnerungswert", "Verfahren"],
  ];
  const isUnknown = `ISNA(MATCH(${SHOWN_ASSET},Anlagen[Nr],0))`;
  return {
    kind: "spill",
    row: HEADER_ROW,
    column,
    formula:
      `=IF(${SHOWN_ASSET}="","Bitte oben eine Anlage wählen.",` +
      `IF(${isUnknown},"Diese Nummer steht nicht in Anlagen.",` +
      `AMT.AFAPLAN(${columns.map(ofAsset).join(",")},${ofThisAsset})))`,
    room: ROOM,
    columns: [{ align: "Left" }, { align: "Right", format: FORMATS.amountEur }],
    hasHeader: true,
    totalLabels: ["Summe"],
  };
}

/** The cell of the shown asset in a column of the table Anlagen. */
function ofAsset(header: string): string {
  return `INDEX(Anlagen[${header}],MATCH(${SHOWN_ASSET},Anlagen[Nr],0))`;
}
