import { parseAddress, splitSheet } from "./grid/area";
import type { Book } from "./grid/book";
import { toLocalFormula } from "./locale/formula";
import type { Area } from "./snapshot";

/** What a cell shows and holds. */
export interface CellFacts {
  /** As drawn. */
  readonly text: string;
  /** Empty text for an empty cell. */
  readonly value: string | number | boolean;
  /** As in the formula bar, in the language of the workbook; absent for a constant. */
  readonly formula?: string;
  /** Excel's English name of the error that the cell shows, e.g. `#VALUE!`. */
  readonly error?: string;
  /** Why, as the card at the cell says it. */
  readonly message?: string;
}

/**
 * Finds a place such as `Anlagen!G5` or, on the sheet that is shown, `G5`.
 *
 * @throws Error if there is no such place
 */
export function findPlace(book: Book, place: string): { sheetId: string; area: Area } {
  const [sheet, address] = splitSheet(place);
  const sheetId = sheet === undefined ? book.sheets.active : book.sheets.find(sheet);
  const area = parseAddress(address);
  if (sheetId === undefined) throw new Error(`There is no sheet "${sheet ?? ""}" for "${place}".`);
  if (!area) throw new Error(`"${place}" is no cell.`);
  return { sheetId, area };
}

/** Reads the top left cell of a place. */
export function readCell(book: Book, place: string): CellFacts {
  const { sheetId, area } = findPlace(book, place);
  const { row, column } = area;
  const { text, value, type, message } = book.cells.read(sheetId, row, column);
  const formula = book.cells.formula(sheetId, row, column);
  return {
    text,
    value,
    ...(formula === undefined ? {} : { formula: toLocalFormula(formula, book.engine.locale) }),
    ...(type === "Error" ? { error: String(value) } : {}),
    ...(message === undefined ? {} : { message }),
  };
}
