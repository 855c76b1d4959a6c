/** What German Excel shows for the errors that Office.js tells in English. */
const GERMAN_ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!": "#WERT!",
  "#N/A": "#NV",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
  "#FIELD!": "#FELD!",
  "#CONNECT!": "#VERBINDEN!",
  "#BLOCKED!": "#BLOCKIERT!",
  "#UNKNOWN!": "#UNBEKANNT!",
};

/** An error as German Excel shows it, e.g. `#WERT!` for `#VALUE!`; others are the same there. */
export function germanErrorName(error: string): string {
  return GERMAN_ERRORS[error] ?? error;
}
