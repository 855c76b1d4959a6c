import type { Locale } from "../locale/vocabulary";

/** What an error of Excel's own means, by its English name. */
const sentences: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  "#VALUE!": {
    "de-DE": "Ein Wert in der Formel hat den falschen Typ, zum Beispiel Text statt einer Zahl.",
    "en-US": "A value in the formula is of the wrong type, for instance text instead of a number.",
  },
  "#N/A": {
    "de-DE": "Ein Wert wurde nicht gefunden oder fehlt.",
    "en-US": "A value was not found or is missing.",
  },
  "#DIV/0!": {
    "de-DE": "Die Formel teilt durch null oder durch eine leere Zelle.",
    "en-US": "The formula divides by zero or by an empty cell.",
  },
  "#REF!": {
    "de-DE": "Ein Bezug zeigt auf Zellen, die es nicht mehr gibt.",
    "en-US": "A reference points at cells that are gone.",
  },
  "#NUM!": {
    "de-DE": "Eine Zahl ist für diese Berechnung zu groß, zu klein oder nicht erlaubt.",
    "en-US": "A number is too large, too small or not allowed for this calculation.",
  },
  "#NAME?": {
    "de-DE": "Eine Funktion oder ein Name in der Formel ist unbekannt.",
    "en-US": "A function or name in the formula is unknown.",
  },
  "#NULL!": {
    "de-DE": "Zwei Bereiche der Formel haben keine gemeinsame Zelle.",
    "en-US": "Two ranges of the formula have no cell in common.",
  },
  "#SPILL!": {
    "de-DE":
      "Das Ergebnis braucht mehrere Zellen, aber nicht alle sind leer. Bitte leeren Sie die Zellen daneben und darunter.",
    "en-US":
      "The result needs several cells, but not all are empty. Please clear the cells beside and below.",
  },
  "#BUSY!": {
    "de-DE": "Die Funktion rechnet noch.",
    "en-US": "The function is still calculating.",
  },
};

/** One sentence for an error that came without a sentence of its own; "" for an unknown error. */
export function errorSentence(error: string, locale: Locale): string {
  return sentences[error]?.[locale] ?? "";
}
