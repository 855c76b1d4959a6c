import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { localError } from "../grid/errors";
import type { Locale } from "../locale/vocabulary";
import { errorSentence } from "./error-sentences";
import type { PageTexts } from "./texts";

/** One paragraph of the card at a cell. */
export interface CellFact {
  readonly kind: "error" | "invalid" | "note";
  readonly title: string;
  readonly text: string;
}

/** Tells what is to be said of a cell: an error's reason, a value outside its rule, a note. */
export function cellFacts(
  book: Book,
  { sheetId, row, col }: CellPosition,
  texts: PageTexts,
  locale: Locale,
): CellFact[] {
  const reading = book.cells.read(sheetId, row, col);
  const facts: CellFact[] = [];
  if (reading.type === "Error") {
    const error = String(reading.value);
    const text = reading.message ?? errorSentence(error, locale);
    if (text !== "") facts.push({ kind: "error", title: localError(error, locale), text });
  }
  if (book.engine.getters.getInvalidDataValidationMessage({ sheetId, row, col })) {
    const area = { row, column: col, rows: 1, columns: 1 };
    const error = book.rules.validationOf(sheetId, area)?.error;
    const text = error?.message ?? "";
    const title = error?.title === undefined || error.title === "" ? texts.invalid : error.title;
    facts.push({ kind: "invalid", title, text });
  }
  const note = book.sheets.facts(sheetId).notes.get(`${row},${col}`);
  if (note !== undefined) facts.push({ kind: "note", title: texts.note, text: note });
  return facts;
}
