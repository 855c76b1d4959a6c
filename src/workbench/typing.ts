import type { Book } from "./grid/book";
import { HostError } from "./host/errors";
import { fromLocalInput } from "./locale/input";
import { textContent } from "./locale/text-content";
import type { Locale } from "./locale/vocabulary";

/** A cell, zero-based. */
interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/**
 * Puts into a cell what a person types there (DE: Eingabe), read in the language of the user.
 *
 * @throws {LocalFormulaError} where Excel would not accept the formula
 * @throws {HostError} `AccessDenied` on a protected sheet
 */
export function typeInto(book: Book, cell: CellPlace, content: string, locale: Locale): void {
  const input = fromLocalInput(content, locale);
  const { sheetId, row, col } = cell;
  if (book.sheets.facts(sheetId).isProtected) throw new HostError("AccessDenied");
  const isGeneral = book.cells.format(sheetId, row, col) === "General";
  const write = (value: string | number | boolean) => {
    book.cells.write(sheetId, row, col, value);
  };
  switch (input.kind) {
    case "blank":
      write("");
      break;
    case "formula":
      write(input.formula);
      break;
    case "text":
      write(textContent(input.value));
      break;
    case "number":
      write(input.value);
      if (input.format !== undefined && isGeneral) {
        const area = { row, column: col, rows: 1, columns: 1 };
        book.cells.setFormat(sheetId, area, input.format);
      }
      break;
    case "boolean":
    case "error":
      write(input.value);
  }
  book.settle();
}
