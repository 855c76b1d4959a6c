import germanFunctionNames from "./function-names.de.json";

/** Languages in which the workbench shows and reads formulas, as Office.js names them. */
export type Locale = "de-DE" | "en-US";

/**
 * The words of one language's formulas, each mapping the en-US word (upper case) to the local one.
 *
 * Sources: the function lists of Microsoft's German Excel help and the names that German Excel
 * shows; functions whose German name could not be established are left out and keep their name.
 */
export interface Vocabulary {
  /** Built-in functions (DE: Funktionsnamen), `SUM` -> `SUMME`; also those that are equal. */
  readonly functions: WordPairs;
  /** Error literals (DE: Fehlerwerte), `#VALUE!` -> `#WERT!`. */
  readonly errors: WordPairs;
  /** Logical constants (DE: Wahrheitswerte). */
  readonly booleans: WordPairs;
  /** Items of structured references (DE: strukturierte Verweise), without `#`: `ALL` -> `Alle`. */
  readonly tableItems: WordPairs;
}

/** Words of two languages, looked up from either side without regard to case. */
export class WordPairs {
  readonly #toLocal: ReadonlyMap<string, string>;
  readonly #fromLocal: ReadonlyMap<string, string>;

  /** @param pairs en-US word -> local word; both sides must be unique. */
  constructor(pairs: Readonly<Record<string, string>>) {
    const entries = Object.entries(pairs);
    this.#toLocal = new Map(entries.map(([english, local]) => [english.toUpperCase(), local]));
    this.#fromLocal = new Map(entries.map(([english, local]) => [local.toUpperCase(), english]));
  }

  /** The local word of an en-US one, or `undefined` where the language has no such word. */
  toLocal(english: string): string | undefined {
    return this.#toLocal.get(english.toUpperCase());
  }

  /** The en-US word of a local one, or `undefined` where the language has no such word. */
  fromLocal(local: string): string | undefined {
    return this.#fromLocal.get(local.toUpperCase());
  }

  /** All local words, longest first, so that a word is found before its own beginning. */
  localWords(): string[] {
    return [...this.#toLocal.values()].sort((a, b) => b.length - a.length);
  }
}

/** German as German Excel writes it. */
export const german: Vocabulary = {
  functions: new WordPairs(germanFunctionNames),
  errors: new WordPairs({
    "#NULL!": "#NULL!",
    "#DIV/0!": "#DIV/0!",
    "#VALUE!": "#WERT!",
    "#REF!": "#BEZUG!",
    "#NAME?": "#NAME?",
    "#NUM!": "#ZAHL!",
    "#N/A": "#NV",
    "#SPILL!": "#ÜBERLAUF!",
    "#CALC!": "#KALK!",
    "#FIELD!": "#FELD!",
    "#BLOCKED!": "#BLOCKIERT!",
    "#CONNECT!": "#VERBINDEN!",
    "#UNKNOWN!": "#UNBEKANNT!",
    "#GETTING_DATA": "#DATEN_ABRUFEN",
  }),
  booleans: new WordPairs({ TRUE: "WAHR", FALSE: "FALSCH" }),
  tableItems: new WordPairs({
    All: "Alle",
    Data: "Daten",
    Headers: "Kopfzeilen",
    Totals: "Ergebnisse",
    "This Row": "Diese Zeile",
  }),
};
