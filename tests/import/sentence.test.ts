import { texts } from "../../src/i18n/texts";
import type { FileReason, RejectionReason, RowNote } from "../../src/import/reason";
import { importTargets } from "../../src/import/targets";
import { fileSentence, noteSentence, rejectionSentence } from "../../src/import/sentence";

const date = { argument: "Anschaffungsdatum" };
const cost = { argument: "Anschaffungswert" };

const REASONS: [RejectionReason, string, string][] = [
  [
    { kind: "missing", ...cost },
    "Zeile 9, Anschaffungswert: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1181,47.",
    "Line 9, Anschaffungswert: A value is missing.",
  ],
  [
    { kind: "ambiguous-number", ...cost, value: "1.234", readings: [1234, 1.234] },
    "Zeile 9, Anschaffungswert: „1.234“ kann 1234 oder 1,234 bedeuten. Bitte wählen Sie das Dezimalzeichen dieser Spalte oder schreiben Sie die Zahl mit zwei Nachkommastellen.",
    "Line 9, Anschaffungswert: “1.234” may mean 1234 or 1.234.",
  ],
  [
    { kind: "no-day", ...date, value: "05/2014" },
    "Zeile 9, Anschaffungsdatum: „05/2014“ nennt keinen Tag. Erlaubt ist ein Datum mit Tag, zum Beispiel 15.04.2026.",
    "Line 9, Anschaffungsdatum: “05/2014” names no day.",
  ],
  [
    { kind: "no-such-day", ...date, value: "31.02.2022" },
    "Zeile 9, Anschaffungsdatum: Den Tag „31.02.2022“ gibt es im Kalender nicht. Erlaubt ist ein Datum, das es gibt, zum Beispiel 28.02.2026.",
    "Line 9, Anschaffungsdatum: The calendar has no day “31.02.2022”.",
  ],
  [
    { kind: "other-weekday", ...date, value: "Montag, 1.11.2026" },
    "Zeile 9, Anschaffungsdatum: Bei „Montag, 1.11.2026“ passt der Wochentag nicht zum Datum. Bitte berichtigen Sie das Datum, oder lassen Sie den Wochentag weg.",
    "Line 9, Anschaffungsdatum: In “Montag, 1.11.2026” the weekday is not that of the date.",
  ],
  [
    { kind: "ambiguous-date", ...date, value: "03/04/2021" },
    "Zeile 9, Anschaffungsdatum: Bei „03/04/2021“ ist nicht klar, was Tag und was Monat ist. Erlaubt ist die Form 15.04.2026 oder 2026-04-15.",
    "Line 9, Anschaffungsdatum: It is not clear which part of “03/04/2021” is the day and which is the month.",
  ],
  [
    {
      kind: "implausible-date",
      ...date,
      value: "1.1.1925",
      min: { year: 1950, month: 1, day: 1 },
      max: { year: 2100, month: 12, day: 31 },
    },
    "Zeile 9, Anschaffungsdatum: „1.1.1925“ liegt zu weit entfernt. Erlaubt sind Tage vom 01.01.1950 bis zum 31.12.2100.",
    "Line 9, Anschaffungsdatum: “1.1.1925” is too far away. Allowed are days from 1 January 1950 to 31 December 2100.",
  ],
  [
    { kind: "share-out-of-range", argument: "USt", value: "19", min: 0, max: 1, isBare: true },
    "Zeile 9, USt: „19“ liegt nicht zwischen 0 % und 100 %. Ohne Prozentzeichen bedeutet 1 schon 100 %; bitte schreiben Sie zum Beispiel 5 % oder 0,05.",
    "Line 9, USt: “19” is not between 0 % and 100 %. Without a percent sign",
  ],
  [
    { kind: "share-out-of-range", argument: "USt", value: "120 %", min: 0, max: 1, isBare: false },
    "Zeile 9, USt: „120 %“ liegt nicht zwischen 0 % und 100 %.",
    "Line 9, USt: “120 %” is not between 0 % and 100 %.",
  ],
  [
    { kind: "too-long", argument: "Bezeichnung", value: "x".repeat(80), max: 32767 },
    `Zeile 9, Bezeichnung: „${"x".repeat(59)}…“ ist zu lang. Erlaubt sind 32.767 Zeichen.`,
    `Line 9, Bezeichnung: “${"x".repeat(59)}…” is too long. Allowed are 32,767 characters.`,
  ],
  [
    { kind: "already-in-file", argument: "Nr", value: "IT-1", firstLine: 7 },
    "Zeile 9, Nr: „IT-1“ steht schon in Zeile 7. Erlaubt ist jeder Eintrag nur einmal.",
    "Line 9, Nr: “IT-1” is already in line 7. Allowed is each entry once.",
  ],
  [
    { kind: "several-in-workbook", argument: "Nr", value: "IT-1", rows: [4, 9] },
    "Zeile 9, Nr: „IT-1“ steht in der Arbeitsmappe mehrmals, in den Tabellenzeilen 4, 9. Bitte machen Sie die Zeilen dort zuerst eindeutig.",
    "Line 9, Nr: “IT-1” is in the workbook several times, in the table rows 4, 9.",
  ],
  [
    { kind: "not-told-apart", argument: "Funktion", value: "Vertretung" },
    "Zeile 9, Funktion: „Vertretung“ steht mehrmals in der Liste oder in der Arbeitsmappe, und die Zeilen lassen sich nicht zuordnen. Bitte geben Sie ihnen unterschiedliche Namen, zum Beispiel mit Nummern.",
    "Line 9, Funktion: “Vertretung” is in the list or in the workbook several times",
  ],
  [
    { kind: "names-two-rows", argument: "Gemeinde", value: "Göhlen" },
    "Zeile 9, Gemeinde: „Göhlen“ gehört in der Arbeitsmappe zu einer anderen Zeile als der Schlüssel daneben. Bitte berichtigen Sie Namen oder Schlüssel.",
    "Line 9, Gemeinde: “Göhlen” belongs to another row of the workbook",
  ],
  [
    { kind: "not-an-official-key", argument: "AGS", value: "1307600" },
    "Zeile 9, AGS: „1307600“ ist kein Amtlicher Gemeindeschlüssel. Erlaubt sind acht Ziffern, zum Beispiel 13076001.",
    "Line 9, AGS: “1307600” is no official key of a municipality.",
  ],
  [
    { kind: "life-unknown", argument: "Nutzungsdauer", value: "" },
    "Zeile 9, Nutzungsdauer: Es fehlen Nutzungsdauer und Klasse. Erlaubt sind Jahre über 0, zum Beispiel 5, oder eine Klasse aus der Tabelle Nutzungsdauern, zum Beispiel PC.",
    "Line 9, Nutzungsdauer: Both useful life and class are missing.",
  ],
  [
    { kind: "life-unknown", argument: "Nutzungsdauer", value: "Drohne" },
    "Zeile 9, Nutzungsdauer: Die Nutzungsdauer fehlt, und die Klasse „Drohne“ ist nicht bekannt. Erlaubt sind Jahre über 0, zum Beispiel 5, oder eine Klasse aus der Tabelle Nutzungsdauern, zum Beispiel PC.",
    "Line 9, Nutzungsdauer: The useful life is missing, and the class “Drohne” is not known.",
  ],
  [
    { kind: "too-many-cells", cells: 8, headers: 7 },
    "Zeile 9: Die Zeile hat 8 Zellen, die Kopfzeile nur 7. Erlaubt sind höchstens so viele Zellen wie Überschriften; enthält eine Zelle das Trennzeichen, muss sie in Anführungszeichen stehen.",
    "Line 9: The line has 8 cells, the header only 7.",
  ],
  [
    { kind: "unclosed-quote" },
    "Zeile 9: Ein Anführungszeichen beginnt einen Text, der nirgends endet. Erlaubt sind Anführungszeichen am Anfang und am Ende der Zelle, im Text verdoppelt.",
    "Line 9: A quotation mark begins a text that ends nowhere.",
  ],
];

it.each(REASONS)("words %p in German and English", (reason, german, english) => {
  expect(rejectionSentence(reason, 9, texts("de-DE"))).toBe(german);
  expect(rejectionSentence(reason, 9, texts("en-US"))).toContain(english);
});

it("has an example of its own for every column of a list that takes a number", () => {
  for (const { schema } of Object.values(importTargets())) {
    for (const { formula, header, kind } of schema.columns) {
      if (formula !== undefined || !["amountEur", "number", "integer"].includes(kind)) continue;
      const reason: RejectionReason = { kind: "not-a-number", argument: header, value: "x" };
      for (const locale of ["de-DE", "en-US"]) {
        const { allowedByKind } = texts(locale).errors;
        const sentence = rejectionSentence(reason, 9, texts(locale));
        expect([header, sentence.endsWith(allowedByKind["not-a-number"])]).toEqual([header, false]);
        expect(sentence).toMatch(/Erlaubt|Allowed/u);
      }
    }
  }
});

const FILES: [FileReason, string, string][] = [
  [
    { kind: "not-opened" },
    "Der Computer gibt den Inhalt nicht heraus: Es ist ein Ordner, die Datei wurde verschoben oder eben geändert, oder ein anderes Programm hält sie fest. Bitte schließen Sie die Datei in anderen Programmen und wählen Sie sie noch einmal aus.",
    "The computer does not hand its content over:",
  ],
  [{ kind: "empty-file" }, "Die Datei ist leer.", "The file is empty."],
  [
    { kind: "not-readable", format: "zip" },
    "Diese Datei ist keine Excel-Arbeitsmappe, die sich lesen lässt. Erlaubt sind Arbeitsmappen im Format .xlsx und CSV-Dateien.",
    "This file is no Excel workbook that can be read.",
  ],
  [
    { kind: "not-readable", format: "old-excel" },
    "Diese Arbeitsmappe hat das alte Format .xls oder ein Kennwort. Bitte speichern Sie sie in Excel ohne Kennwort als „Excel-Arbeitsmappe (*.xlsx)“ und wählen Sie diese aus.",
    "This workbook has the old format .xls or a password.",
  ],
  [
    { kind: "no-header", searched: 50, examples: ["Anschaffungsdatum", "Anschaffungswert"] },
    "In den ersten 50 Zeilen steht keine Kopfzeile mit bekannten Überschriften. Nötig sind mindestens zwei, zum Beispiel Anschaffungsdatum oder Anschaffungswert. Bitte geben Sie die Zeile mit den Überschriften an.",
    "The first 50 lines have no header that is known.",
  ],
];

it.each(FILES)("words %p in German and English", (reason, german, english) => {
  expect(fileSentence(reason, texts("de-DE"))).toBe(german);
  expect(fileSentence(reason, texts("en-US"))).toContain(english);
});

const NOTES: [RowNote, string, string][] = [
  [
    { kind: "derived-class", argument: "Klasse", value: "PC", source: "Mini-PC" },
    "Klasse: PC abgeleitet aus „Mini-PC“; bitte prüfen.",
    "Klasse: PC derived from “Mini-PC”; please check.",
  ],
  [
    { kind: "generated-number", argument: "Nr", value: "IMP-0001" },
    "Nr: IMP-0001 vergeben, weil die Datei keine Nummer nennt.",
    "Nr: IMP-0001 given, because the file has no number.",
  ],
  [
    { kind: "rounded-to-cents", ...cost, value: "1,234" },
    "Anschaffungswert: „1,234“ auf ganze Cent gerundet.",
    "Anschaffungswert: “1,234” rounded to whole cents.",
  ],
  [
    { kind: "number-by-column", ...cost, value: "1.234" },
    "Anschaffungswert: „1.234“ so gelesen wie die anderen Zahlen der Spalte; bitte prüfen.",
    "Anschaffungswert: “1.234” read like the other numbers of the column; please check.",
  ],
  [
    { kind: "percent-by-column", argument: "USt", value: "19" },
    "USt: „19“ als Prozent gelesen wie die anderen Zahlen der Spalte; bitte prüfen.",
    "USt: “19” read as percent like the other numbers of the column; please check.",
  ],
  [
    { kind: "joined-cells", argument: "", value: "a;b" },
    "Die überzähligen Zellen gehören zum letzten Text: „a;b“; bitte prüfen.",
    "The surplus cells belong to the last text: “a;b”; please check.",
  ],
];

it.each(NOTES)("words %p in German and English", (note, german, english) => {
  expect(noteSentence(note, texts("de-DE"))).toBe(german);
  expect(noteSentence(note, texts("en-US"))).toBe(english);
});
