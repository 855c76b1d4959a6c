import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Locale } from "../locale/vocabulary";
import words from "./grid-words.de.json";

const german: Readonly<Record<string, string>> = words;

/**
 * Gives the grid its texts in the language of the user. Must run before the first model is made.
 *
 * @returns the translation of one text; a text without a translation stays English
 */
export function translateGrid(locale: Locale): (text: string) => string {
  const translate = (text: string) => (locale === "de-DE" ? (german[text] ?? text) : text);
  setTranslationMethod((...[text]) => translate(text));
  return translate;
}
