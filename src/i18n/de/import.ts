import type { DateParts } from "../format";
import { germanPaneFormat } from "./pane-format";

const { date, number, oneOf, value } = germanPaneFormat;

/** Most rows that a sentence names. */
const MOST_ROWS = 5;

/** A share as people say it: `5 %`. */
function percent(share: number): string {
  return `${number(share * 100)} %`;
}

/** A cell of a file that a sentence is about. */
interface FileCell {
  readonly value: string;
}

/** Why a line of a file cannot be taken over; place and column stand before the sentence. */
const reasons = {
  "ambiguous-number": (r: FileCell & { readonly readings: readonly number[] }) =>
    `${value(r.value)} kann ${oneOf(r.readings.map(number))} bedeuten. ` +
    "Bitte wählen Sie das Dezimalzeichen dieser Spalte oder schreiben Sie die Zahl mit zwei Nachkommastellen.",
  "no-day": (r: FileCell) =>
    `${value(r.value)} nennt keinen Tag. Erlaubt ist ein Datum mit Tag, zum Beispiel 15.04.2026.`,
  "no-such-day": (r: FileCell) =>
    `Den Tag ${value(r.value)} gibt es im Kalender nicht. ` +
    "Erlaubt ist ein Datum, das es gibt, zum Beispiel 28.02.2026.",
  "other-weekday": (r: FileCell) =>
    `Bei ${value(r.value)} passt der Wochentag nicht zum Datum. ` +
    "Bitte berichtigen Sie das Datum, oder lassen Sie den Wochentag weg.",
  "ambiguous-date": (r: FileCell) =>
    `Bei ${value(r.value)} ist nicht klar, was Tag und was Monat ist. ` +
    "Erlaubt ist die Form 15.04.2026 oder 2026-04-15.",
  "implausible-date": (r: FileCell & { readonly min: DateParts; readonly max: DateParts }) =>
    `${value(r.value)} liegt zu weit entfernt. ` +
    `Erlaubt sind Tage vom ${date(r.min)} bis zum ${date(r.max)}.`,
  "share-out-of-range": (
    r: FileCell & { readonly min: number; readonly max: number; readonly isBare: boolean },
  ) =>
    `${value(r.value)} liegt nicht zwischen ${percent(r.min)} und ${percent(r.max)}.` +
    (r.isBare
      ? " Ohne Prozentzeichen bedeutet 1 schon 100 %; bitte schreiben Sie zum Beispiel 5 % oder 0,05."
      : ""),
  "too-long": (r: FileCell & { readonly max: number }) =>
    `${value(r.value)} ist zu lang. Erlaubt sind ${number(r.max)} Zeichen.`,
  "already-in-file": (r: FileCell & { readonly firstLine: number }) =>
    `${value(r.value)} steht schon in Zeile ${r.firstLine}. Erlaubt ist jeder Eintrag nur einmal.`,
  "several-in-workbook": (r: FileCell & { readonly rows: readonly number[] }) =>
    `${value(r.value)} steht in der Arbeitsmappe mehrmals, in den Tabellenzeilen ` +
    `${r.rows.slice(0, MOST_ROWS).join(", ")}. Bitte machen Sie die Zeilen dort zuerst eindeutig.`,
  "not-told-apart": (r: FileCell) =>
    `${value(r.value)} steht mehrmals in der Liste oder in der Arbeitsmappe, und die Zeilen lassen ` +
    "sich nicht zuordnen. Bitte geben Sie ihnen unterschiedliche Namen, zum Beispiel mit Nummern.",
  "names-two-rows": (r: FileCell) =>
    `${value(r.value)} gehört in der Arbeitsmappe zu einer anderen Zeile als der Schlüssel daneben. ` +
    "Bitte berichtigen Sie Namen oder Schlüssel.",
  "not-an-official-key": (r: FileCell) =>
    `${value(r.value)} ist kein Amtlicher Gemeindeschlüssel. ` +
    "Erlaubt sind acht Ziffern, zum Beispiel 13076001.",
  "life-unknown": (r: FileCell) =>
    (r.value === ""
      ? "Es fehlen Nutzungsdauer und Klasse. "
      : `Die Nutzungsdauer fehlt, und die Klasse ${value(r.value)} ist nicht bekannt. `) +
    "Erlaubt sind Jahre über 0, zum Beispiel 5, oder eine Klasse aus der Tabelle Nutzungsdauern, zum Beispiel PC.",
  "too-many-cells": (r: { readonly cells: number; readonly headers: number }) =>
    `Die Zeile hat ${r.cells} Zellen, die Kopfzeile nur ${r.headers}. ` +
    "Erlaubt sind höchstens so viele Zellen wie Überschriften; " +
    "enthält eine Zelle das Trennzeichen, muss sie in Anführungszeichen stehen.",
  "unclosed-quote": () =>
    "Ein Anführungszeichen beginnt einen Text, der nirgends endet. " +
    "Erlaubt sind Anführungszeichen am Anfang und am Ende der Zelle, im Text verdoppelt.",
};

/** Texts about files that are read, in German. */
export const importTexts = {
  reasons,
  /** where a line of the file is named at the beginning of a sentence */
  line: (line: number) => `Zeile ${line}`,
  skipped: {
    empty: "Leere Zeile.",
    "sum-row": "Summenzeile; Summen rechnet die Arbeitsmappe selbst.",
    "header-repeated": "Wiederholte Kopfzeile.",
    "single-cell": "Nur eine Zelle ist ausgefüllt: wohl eine Zwischenüberschrift oder Anmerkung.",
  },
  file: {
    "empty-file": () => "Die Datei ist leer.",
    "not-opened": () =>
      "Der Computer gibt den Inhalt nicht heraus: Es ist ein Ordner, die Datei wurde verschoben oder eben geändert, oder ein anderes Programm hält sie fest. " +
      "Bitte schließen Sie die Datei in anderen Programmen und wählen Sie sie noch einmal aus.",
    "reader-failed": (r: { readonly detail: string }) =>
      "Das Lesen ist abgebrochen. Bitte schließen Sie den Aufgabenbereich, öffnen Sie ihn wieder " +
      `und versuchen Sie es noch einmal. Meldung: ${r.detail}`,
    "not-readable": (r: { readonly format: "zip" | "old-excel" | "pdf" | "other" }) =>
      ({
        zip: "Diese Datei ist keine Excel-Arbeitsmappe, die sich lesen lässt. Erlaubt sind Arbeitsmappen im Format .xlsx und CSV-Dateien.",
        "old-excel":
          "Diese Arbeitsmappe hat das alte Format .xls oder ein Kennwort. Bitte speichern Sie sie in Excel ohne Kennwort als „Excel-Arbeitsmappe (*.xlsx)“ und wählen Sie diese aus.",
        pdf: "Das ist eine PDF-Datei. Bitte exportieren Sie die Liste aus dem Programm, aus dem sie stammt, als Excel- oder CSV-Datei.",
        other:
          "Diese Datei ist weder Text noch Arbeitsmappe. Erlaubt sind Arbeitsmappen im Format .xlsx, CSV-Dateien und andere Texte mit Trennzeichen.",
      })[r.format],
    "no-header": (r: { readonly searched: number; readonly examples: readonly string[] }) =>
      `In den ersten ${r.searched} Zeilen steht keine Kopfzeile mit bekannten Überschriften. ` +
      `Nötig sind mindestens zwei, zum Beispiel ${oneOf(r.examples)}. ` +
      "Bitte geben Sie die Zeile mit den Überschriften an.",
  },
  notes: {
    "derived-class": (r: FileCell & { readonly source: string }) =>
      `${r.value} abgeleitet aus ${value(r.source)}; bitte prüfen.`,
    "generated-number": (r: FileCell) => `${r.value} vergeben, weil die Datei keine Nummer nennt.`,
    "rounded-to-cents": (r: FileCell) => `${value(r.value)} auf ganze Cent gerundet.`,
    "number-by-column": (r: FileCell) =>
      `${value(r.value)} so gelesen wie die anderen Zahlen der Spalte; bitte prüfen.`,
    "percent-by-column": (r: FileCell) =>
      `${value(r.value)} als Prozent gelesen wie die anderen Zahlen der Spalte; bitte prüfen.`,
    "joined-cells": (r: FileCell) =>
      `Die überzähligen Zellen gehören zum letzten Text: ${value(r.value)}; bitte prüfen.`,
  },
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16 (big endian)",
    "windows-1252": "Windows-1252 (Westeuropa)",
  },
  targets: {
    assets: "Anlagen",
    contracts: "Verträge",
    staff: "Personal",
    municipalities: "Gemeinden",
  },
  delimiters: { ";": "Semikolon", "\t": "Tabulator", ",": "Komma", "|": "senkrechter Strich" },
};
