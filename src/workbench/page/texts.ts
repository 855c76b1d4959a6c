import type { Locale } from "../locale/vocabulary";
import { element } from "./element";

const german = {
  preview: "Vorschau – nicht Excel",
  ribbon: "Menüband",
  save: "Als .xlsx speichern",
  grid: "Tabellenblatt",
  divider: "Breite des Aufgabenbereichs",
  pane: "Aufgabenbereich",
  "close-pane": "Aufgabenbereich schließen",
  notSaved: "Die Mappe wurde nicht gespeichert",
  notOpened: "Die Datei wurde nicht geöffnet",
  leftOut: "Diese Teile der Datei kennt die Vorschau nicht",
  notTaken: "Die Eingabe wurde nicht übernommen",
};

/** Texts of the page around grid and add-in. */
export type PageTexts = typeof german;

const english: PageTexts = {
  preview: "Preview – not Excel",
  ribbon: "Ribbon",
  save: "Save as .xlsx",
  grid: "Worksheet",
  divider: "Width of the task pane",
  pane: "Task pane",
  "close-pane": "Close the task pane",
  notSaved: "The workbook was not saved",
  notOpened: "The file was not opened",
  leftOut: "The preview does not know these parts of the file",
  notTaken: "The input was not accepted",
};

/** The page's texts in the language of the user. */
export function pageTexts(locale: Locale): PageTexts {
  return locale === "de-DE" ? german : english;
}

/** Puts the texts that never change into the page. */
export function writeTexts(texts: PageTexts, locale: Locale): void {
  document.documentElement.lang = locale;
  for (const id of ["preview", "save"] as const) element(id).textContent = texts[id];
  for (const id of ["ribbon", "grid", "divider", "pane", "close-pane"] as const) {
    element(id).setAttribute("aria-label", texts[id]);
  }
}
