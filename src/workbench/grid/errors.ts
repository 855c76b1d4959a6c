import type { GridLocale } from "./engine";

/** The engine's names of errors that Excel calls otherwise. */
const excelNames: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#VALUE!",
};

const german: Readonly<Record<string, string>> = {
  "#VALUE!": "#WERT!",
  "#N/A": "#NV",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
};

/** Excel's name of an engine's error. */
export function excelError(cell: { readonly value: string }): string {
  return excelNames[cell.value] ?? cell.value;
}

/** An error as German or English Excel draws it. */
export function localError(error: string, locale: GridLocale): string {
  return locale === "de-DE" ? (german[error] ?? error) : error;
}

export function localBoolean(value: boolean, locale: GridLocale): string {
  if (locale === "de-DE") return value ? "WAHR" : "FALSCH";
  return value ? "TRUE" : "FALSE";
}
