import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { type Model, registries, stores } from "../grid/spreadsheet";
import { toLocalFormula } from "../locale/formula";
import { german, type Locale } from "../locale/vocabulary";
import { typeInto } from "../typing";
import { showMessage } from "./messages";
import { refusalSentence } from "./refusals";
import { pageTexts } from "./texts";

/** The methods by which the grid's formula bar and cell editor read and write a cell. */
interface Composer {
  readonly currentEditedCell: CellPosition;
  readonly _currentContent: string;
  readonly model: Model;
  readonly placeholder: string | undefined;
  getCurrentCanonicalContent(): string;
  checkDataValidation(): boolean;
  getComposerContent(position: CellPosition, selection?: unknown): { text: string };
  confirmEdition(content: string): void;
  setContent(text: string): void;
}

/** The grid ends a number in a cell of percent with the sign by itself; a person may type it as well. */
const TWICE_PERCENT = /\s*%\s*%$/u;

/**
 * Lets formula bar and cell editor show and read formulas as Excel does: in the language of the
 * user, with structured references as written. The grid itself only knows English names.
 */
export function editInLocalLanguage(book: Book, locale: Locale): void {
  // The methods are protected and the class cannot be exchanged for a subclass.
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const { getComposerContent } = composer as {
    [Name in keyof Composer]: Composer[Name] extends (...args: infer A) => infer R
      ? (this: Composer, ...args: A) => R
      : never;
  };
  const localFormula = ({ sheetId, row, col }: CellPosition) => {
    const formula = book.cells.formula(sheetId, row, col);
    return formula === undefined ? undefined : toLocalFormula(formula, locale);
  };

  composer.getComposerContent = function (position, selection) {
    const text = localFormula(position);
    return text === undefined ? getComposerContent.call(this, position, selection) : { text };
  };
  Object.defineProperty(composer, "placeholder", {
    get(this: Composer) {
      const { getters } = this.model;
      const origin = getters.getArrayFormulaSpreadingOn(getters.getActivePosition());
      return origin && localFormula(origin);
    },
  });
  composer.getCurrentCanonicalContent = function () {
    return this._currentContent;
  };
  composer.checkDataValidation = function () {
    // The step that types checks the rule, as it does headless, and refuses in the rule's words.
    return true;
  };
  let closeRefusal: () => void = () => undefined;
  composer.confirmEdition = function (content) {
    const { sheetId, row, col } = this.currentEditedCell;
    try {
      typeInto(book, { sheetId, row, col }, content.replace(TWICE_PERCENT, "%"), locale);
      closeRefusal();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      closeRefusal = showMessage(
        `${pageTexts(locale).notTaken}: ${refusalSentence(error, locale)}`,
      );
      // The key or click that ended the entry has moved on by then; Excel stays where it refused.
      queueMicrotask(() => {
        if (book.engine.getters.tryGetSheet(sheetId))
          book.select(sheetId, { row, column: col, rows: 1, columns: 1 });
      });
    }
    this.setContent("");
  };
  suggestLocalNames(locale);
}

/** What the grid can calculate by itself, before an add-in's functions are added. */
const functionsOfGrid = new Set(Object.keys(registries.functionRegistry.content));

/** Suggestions while typing a formula: the built-in functions by their local names, the add-in's. */
function suggestLocalNames(locale: Locale): void {
  if (locale === "en-US") return;
  const key = "functions_and_named_ranges";
  const provider = registries.autoCompleteProviders.get(key);
  registries.autoCompleteProviders.replace(key, {
    ...provider,
    async getProposals(token, content) {
      const proposals = (await provider.getProposals.call(this, token, content)) ?? [];
      return proposals.flatMap((proposal) => {
        if (!functionsOfGrid.has(proposal.text)) return [proposal];
        const text = german.functions.toLocal(proposal.text);
        // The grid describes its functions in English only.
        return text === undefined
          ? []
          : [{ ...proposal, text, description: "", htmlContent: [{ value: text }] }];
      });
    },
  });
}
