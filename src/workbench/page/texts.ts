import type { Locale } from "../locale/vocabulary";
import { element } from "./element";

const german = {
  preview: "Vorschau – nicht Excel",
  checklist: "Öffnet die Liste dessen, was ein Mensch noch in Excel prüfen muss",
  ribbon: "Menüband",
  undo: "Rückgängig",
  redo: "Wiederholen",
  open: "Öffnen …",
  save: "Als .xlsx speichern",
  print: "Druckvorschau (PDF)",
  grid: "Tabellenblatt",
  divider: "Breite des Aufgabenbereichs",
  pane: "Aufgabenbereich",
  closePane: "Aufgabenbereich schließen",
  close: "Schließen",
  confirm: "OK",
  cancel: "Abbrechen",
  zoom: "Zoom",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  zoomReset: "Zurück auf 100 %",
  ready: "Bereit",
  calculating: "Funktionen werden berechnet …",
  editing: "Eingeben",
  average: "Mittelwert",
  count: "Anzahl",
  sum: "Summe",
  note: "Notiz",
  invalid: "Eingabe außerhalb der Datenüberprüfung",
  notStarted: "Die Vorschau konnte nicht gestartet werden",
  notSaved: "Die Mappe wurde nicht gespeichert",
  notOpened: "Die Datei wurde nicht geöffnet",
  noFile: "Sie liegt nicht mehr bereit; bitte öffnen Sie sie noch einmal.",
  leftOut: "Diese Teile der Datei kennt die Vorschau nicht",
  created: "Eine neue Arbeitsmappe wurde erstellt",
  createdName: "Mappe",
  openInTab: "In neuem Tab öffnen",
  download: "Herunterladen",
  notTaken: "Die Eingabe wurde nicht übernommen",
  cutsTable:
    "Das ist hier nicht möglich: Es würde einen Teil einer Tabelle verschieben oder wegnehmen. Bitte wählen Sie ganze Zeilen der Tabelle oder die Tabelle mit ihren Überschriften.",
  notPrinted: "Die Druckvorschau wurde nicht erstellt",
  noLibreOffice:
    "Dafür wird LibreOffice gebraucht, das auf diesem Rechner nicht gefunden wurde. Bitte installieren Sie es oder speichern Sie die Mappe und drucken Sie sie in Excel.",
  pdfFailed: "LibreOffice hat die Mappe nicht umgewandelt.",
  printing: "Druckvorschau wird erstellt …",
  savePdf: "PDF speichern",
  nameTaken: "Diesen Namen gibt es in der Mappe schon",
  nameInvalid:
    "Das ist weder eine Zelle noch ein zulässiger Name; ein Name beginnt mit einem Buchstaben und enthält keine Leerzeichen",
};

/** Texts of the page around grid and add-in. */
export type PageTexts = typeof german;

const english: PageTexts = {
  preview: "Preview – not Excel",
  checklist: "Opens the list of what a person must still try in Excel",
  ribbon: "Ribbon",
  undo: "Undo",
  redo: "Redo",
  open: "Open …",
  save: "Save as .xlsx",
  print: "Print preview (PDF)",
  grid: "Worksheet",
  divider: "Width of the task pane",
  pane: "Task pane",
  closePane: "Close the task pane",
  close: "Close",
  confirm: "OK",
  cancel: "Cancel",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: "Back to 100 %",
  ready: "Ready",
  calculating: "Calculating functions …",
  editing: "Enter",
  average: "Average",
  count: "Count",
  sum: "Sum",
  note: "Note",
  invalid: "Input outside the data validation",
  notStarted: "The preview could not be started",
  notSaved: "The workbook was not saved",
  notOpened: "The file was not opened",
  noFile: "It is no longer there; please open it once more.",
  leftOut: "The preview does not know these parts of the file",
  created: "A new workbook was made",
  createdName: "Book",
  openInTab: "Open in a new tab",
  download: "Download",
  notTaken: "The input was not accepted",
  cutsTable:
    "This is not possible here: it would shift or take away a part of a table. Please select whole rows of the table, or the table with its headers.",
  notPrinted: "The print preview was not made",
  noLibreOffice:
    "It needs LibreOffice, which was not found on this computer. Please install it, or save the workbook and print it in Excel.",
  pdfFailed: "LibreOffice did not convert the workbook.",
  printing: "Making the print preview …",
  savePdf: "Save PDF",
  nameTaken: "The workbook already has this name",
  nameInvalid:
    "This is neither a cell nor a valid name; a name begins with a letter and has no blanks",
};

/** The page's texts in the language of the user. */
export function pageTexts(locale: Locale): PageTexts {
  return locale === "de-DE" ? german : english;
}

/** Puts the texts that never change into the page. */
export function writeTexts(texts: PageTexts, locale: Locale): void {
  document.documentElement.lang = locale;
  for (const id of ["preview", "open", "save", "print"] as const) {
    element(id).textContent = texts[id];
  }
  element("preview").title = texts.checklist;
  const labels = {
    ribbon: texts.ribbon,
    undo: texts.undo,
    redo: texts.redo,
    grid: texts.grid,
    divider: texts.divider,
    pane: texts.pane,
    "close-pane": texts.closePane,
    "close-message": texts.close,
    zoom: texts.zoom,
    "zoom-level": texts.zoom,
    "zoom-in": texts.zoomIn,
    "zoom-out": texts.zoomOut,
  };
  for (const [id, label] of Object.entries(labels)) element(id).setAttribute("aria-label", label);
  for (const id of ["undo", "redo", "close-pane", "zoom-in", "zoom-out"]) {
    element(id).title = element(id).ariaLabel ?? "";
  }
  element("zoom-reset").title = texts.zoomReset;
}
