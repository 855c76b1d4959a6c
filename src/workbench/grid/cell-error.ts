import type { CellPosition } from "@odoo/o-spreadsheet";
import { callsOf } from "./custom-functions";
import type { Engine, GridLocale } from "./engine";
import { excelError, localError } from "./errors";
import { isError } from "./function-arguments";

/** What the card at a cell says that shows an error. */
export interface CellError {
  /** Excel's en-US name, such as `#VALUE!`. */
  readonly error: string;
  /** As drawn in the cell, such as `#WERT!`. */
  readonly text: string;
  /** The add-in's sentence where its function refused in this cell, else Excel's own. */
  readonly sentence: string;
  /** Whether the sentence is the add-in's. */
  readonly isFromAddIn: boolean;
}

/** Excel's sentences, German first. */
const sentences: Readonly<Record<string, readonly [german: string, english: string]>> = {
  "#NULL!": [
    "Die Bereiche in der Formel haben keine gemeinsame Zelle.",
    "The ranges in the formula do not intersect.",
  ],
  "#DIV/0!": [
    "Die Formel oder Funktion dividiert durch null oder durch eine leere Zelle.",
    "The formula or function is dividing by zero or by an empty cell.",
  ],
  "#VALUE!": [
    "Ein Wert in der Formel hat den falschen Datentyp.",
    "A value used in the formula is of the wrong data type.",
  ],
  "#REF!": [
    "Die Formel verweist auf Zellen, die es nicht gibt.",
    "The formula refers to cells that do not exist.",
  ],
  "#NAME?": [
    "Die Formel enthält einen Namen, den es nicht gibt, oder ist nicht vollständig.",
    "The formula contains an unknown name or is not complete.",
  ],
  "#NUM!": [
    "Eine Zahl in der Formel liegt außerhalb des erlaubten Bereichs.",
    "A number used in the formula is out of range.",
  ],
  "#N/A": [
    "Für die Formel oder Funktion ist kein Wert vorhanden.",
    "A value is not available to the formula or function.",
  ],
  "#SPILL!": [
    "Der Überlaufbereich ist nicht frei: Darin stehen Werte, verbundene Zellen oder eine Tabelle.",
    "The spill range is not blank: it holds values, merged cells or a table.",
  ],
  "#CALC!": ["Das Ergebnis ist eine leere Matrix.", "The result is an empty array."],
  "#BUSY!": ["Die Funktion rechnet noch.", "The function is still calculating."],
};

/** The error that a cell shows, with the sentence of its card; undefined where it shows none. */
export function cellError(engine: Engine, position: CellPosition): CellError | undefined {
  const { value, message, errorOriginPosition } = engine.getters.getEvaluatedCell(position);
  if (typeof value !== "string" || !isError(value)) return undefined;
  const error = excelError({ value });
  const text = localError(error, engine.locale);
  const isOwn = errorOriginPosition === undefined || isSame(errorOriginPosition, position);
  const isFromAddIn = isOwn && message !== undefined && saidAt(engine, position, message);
  const sentence = isFromAddIn ? message : excelSentence(error, engine.locale);
  return { error, text, sentence, isFromAddIn };
}

function saidAt({ getters }: Engine, position: CellPosition, message: string): boolean {
  const cell = getters.getCell(position);
  return cell !== undefined && callsOf(getters)?.hasSaid(cell.id, message) === true;
}

function excelSentence(error: string, locale: GridLocale): string {
  return sentences[error]?.[locale === "de-DE" ? 0 : 1] ?? error;
}

const isSame = (one: CellPosition, other: CellPosition): boolean =>
  one.sheetId === other.sheetId && one.row === other.row && one.col === other.col;
