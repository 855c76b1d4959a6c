import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { cellError } from "../grid/cell-error";
import type { PageTexts } from "./texts";

/** One paragraph of the card at a cell. */
export interface CardParagraph {
  readonly kind: "error" | "invalid" | "note";
  readonly title: string;
  readonly text: string;
}

/** Tells what is to be said of a cell: an error's reason, a value outside its rule, a note. */
export function cardParagraphs(
  book: Book,
  { sheetId, row, col }: CellPosition,
  texts: PageTexts,
): CardParagraph[] {
  const paragraphs: CardParagraph[] = [];
  // The grid asks while it draws: nothing here may carry out what the book has queued.
  const error = cellError(book.engine, { sheetId, row, col });
  if (error) paragraphs.push({ kind: "error", title: error.text, text: error.sentence });
  if (book.engine.getters.getInvalidDataValidationMessage({ sheetId, row, col })) {
    const area = { row, column: col, rows: 1, columns: 1 };
    const rule = book.rules.validationOf(sheetId, area)?.error;
    const title = rule?.title === undefined || rule.title === "" ? texts.invalid : rule.title;
    paragraphs.push({ kind: "invalid", title, text: rule?.message ?? "" });
  }
  const note = book.sheets.facts(sheetId).notes.get(`${row},${col}`);
  if (note !== undefined) paragraphs.push({ kind: "note", title: texts.note, text: note });
  return paragraphs;
}
