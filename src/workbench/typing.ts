import type { Book } from "./grid/book";
import { HostError } from "./host/errors";
import { fromLocalInput } from "./locale/input";
import { textContent } from "./locale/text-content";
import type { Locale } from "./locale/vocabulary";
import { isWithinLimits } from "./rule-check";

/** What Excel says of an input outside the rule of its cell where the rule has no words of its own. */
const outsideRule: Readonly<Record<Locale, string>> = {
  "de-DE": "Dieser Wert entspricht nicht den Einschränkungen, die für diese Zelle festgelegt sind.",
  "en-US": "This value doesn't match the data validation restrictions defined for this cell.",
};

/** A rule of data validation (DE: Datenüberprüfung) that does not let an input in. */
class RuleRefusal extends Error {}

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
 * @throws {RuleRefusal} with the sentence of the rule where the cell's rule stops other values
 */
export function typeInto(book: Book, cell: CellPlace, content: string, locale: Locale): void {
  const input = fromLocalInput(content, locale);
  const { sheetId, row, col } = cell;
  if (book.sheets.facts(sheetId).isProtected) throw new HostError("AccessDenied");
  if (input.kind === "text" || input.kind === "number" || input.kind === "boolean")
    refuseOutsideRule(book, cell, input.value, locale);
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

function refuseOutsideRule(
  book: Book,
  cell: CellPlace,
  value: string | number | boolean,
  locale: Locale,
): void {
  const area = { row: cell.row, column: cell.col, rows: 1, columns: 1 };
  const validation = book.rules.validationOf(cell.sheetId, area);
  if (validation?.error.style !== "stop" || !validation.error.show) return;
  const { rule, error } = validation;
  const isAllowed =
    "formula1" in rule
      ? isWithinLimits(book, cell.sheetId, area, validation, rule, value)
      : engineAllows(book, cell, value);
  if (!isAllowed) throw new RuleRefusal(error.message === "" ? outsideRule[locale] : error.message);
}

/** Lists and formulas are checked by the engine. */
function engineAllows(book: Book, cell: CellPlace, value: string | number | boolean): boolean {
  book.engine.flush();
  return book.engine.getters.getValidationResultForCellValue(value, cell).isValid;
}
