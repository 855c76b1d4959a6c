import type { Book } from "../grid/book";
import { excelError, localError } from "../grid/errors";
import { german, type Locale } from "../locale/vocabulary";

const isError = <T extends { type: string }>(cell: T): cell is Extract<T, { type: "error" }> =>
  cell.type === "error";

/** Lets cells show errors and logical values as Excel does in the language of the user. */
export function displayInLocalLanguage(book: Book, locale: Locale): void {
  const { getters } = book.engine.model;
  const textInGrid = getters.getCellText;
  // Every part of the grid asks this one object, so that the change reaches the drawing too.
  (getters as { getCellText: typeof textInGrid }).getCellText = (position, options) => {
    const cell = getters.getEvaluatedCell(position);
    if (isError(cell)) return localError(excelError(cell), locale);
    if (typeof cell.value === "boolean" && locale === "de-DE") {
      const word = cell.value ? "TRUE" : "FALSE";
      return german.booleans.toLocal(word) ?? word;
    }
    return textInGrid(position, options);
  };
}
