import type { DateParts, Format } from "../format";
import type { DateWindow, Limits, ShownRefusal, ShownRefusalWith, Size } from "../refusal";
import { allowed } from "./allowed";
import { germanErrorName } from "./error-names";
import { germanFormat } from "./format";

const { date, number, oneOf } = germanFormat;

/** Most words that a sentence lists. */
const LISTED = 8;

/** What is wrong, one sentence a kind of refusal; where it says what is allowed, in a second one. */
export function sentencesWith({ value }: Format) {
  const shown = (r: ShownRefusal) => (r.value === undefined ? "Die Angabe" : value(r.value));
  return {
    missing: () => "Die Angabe fehlt.",
    "not-a-number": (r: ShownRefusal) => `${shown(r)} ist keine Zahl.`,
    "not-a-date": (r: ShownRefusal) => `${shown(r)} ist kein Datum.`,
    "not-a-text": (r: ShownRefusal) => `${shown(r)} ist kein Text.`,
    "not-a-whole-number": (r: ShownRefusal) => `${shown(r)} ist keine ganze Zahl.`,
    "not-yes-or-no": (r: ShownRefusal) => `${shown(r)} ist weder ja noch nein.`,
    "must-be-positive": (r: ShownRefusal) => `${shown(r)} ist nicht größer als 0.`,
    "must-not-be-negative": (r: ShownRefusal) => `${shown(r)} ist kleiner als 0.`,
    "cell-error": (r: ShownRefusal) =>
      `Die Zelle enthält den Fehler ${germanError(r)}. Bitte beheben Sie zuerst diesen Fehler.`,
    "not-a-table": () =>
      "Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren " +
      "Überschriften an, zum Beispiel Anlagen[#Alle].",
    "duplicate-column": () =>
      "Diese Überschrift kommt mehrmals vor. Erlaubt ist jede Überschrift einmal.",
    "duplicate-key": (r: ShownRefusal) =>
      `${shown(r)} kommt mehrmals vor. Erlaubt ist jeder Eintrag einmal.`,
    "out-of-range": (r: ShownRefusalWith<Limits<number>>) =>
      `${shown(r)} ist nicht möglich. ` +
      `Erlaubt sind Werte von ${number(r.allowed.min)} bis ${number(r.allowed.max)}.`,
    "date-out-of-range": (r: ShownRefusalWith<Limits<DateParts>>) =>
      `${shown(r)} ist kein Datum, das Excel kennt. ` +
      `Erlaubt sind Tage vom ${date(r.allowed.min)} bis zum ${date(r.allowed.max)}.`,
    "not-one-of": (r: ShownRefusalWith<readonly string[]>) =>
      `${shown(r)} ist nicht bekannt. Erlaubt ist ${oneOf(r.allowed)}.`,
    "before-acquisition": (r: ShownRefusalWith<DateParts>) =>
      `Der ${shown(r)} liegt vor der Anschaffung. ` +
      `Erlaubt ist ein Tag ab der Anschaffung am ${date(r.allowed)}.`,
    "not-before-disposal": (r: ShownRefusalWith<DateParts>) =>
      `Am ${shown(r)} ist die Anlage abgegangen oder geht in diesem Monat ab. ` +
      `Erlaubt ist ein Tag vor dem Monat des Abgangs am ${date(r.allowed)}.`,
    "write-down-too-large": (r: ShownRefusalWith<number>) =>
      `Mit ${shown(r)} fiele der Buchwert unter den Erinnerungswert. ` +
      `Erlaubt ist hier ein Betrag bis ${number(r.allowed)}.`,
    "write-up-too-large": (r: ShownRefusalWith<number>) =>
      `Mit ${shown(r)} stiege der Buchwert über die fortgeführten Anschaffungskosten. ` +
      `Erlaubt ist hier ein Betrag bis ${number(r.allowed)}.`,
    "no-movements-of-method": () =>
      "Bei den Verfahren sofort und pool sind keine Bewegungen möglich. " +
      "Erlaubt sind sie bei linear und degressiv.",
    "no-life-left": () =>
      "Danach ist noch etwas abzuschreiben, aber keine Nutzungsdauer mehr übrig. " +
      "Erlaubt ist hier eine neue Restnutzungsdauer in Monaten, zum Beispiel 24.",
    "no-amount-of-kind": (r: ShownRefusal) =>
      `${shown(r)} passt nicht zur Art Nutzungsdauer, die keinen Betrag hat. ` +
      "Erlaubt ist ein leeres Feld oder eine andere Art.",
    "several-assets": (r: ShownRefusal) =>
      `${shown(r)} ist eine andere Anlage als in den Zeilen davor. ` +
      "Erlaubt sind die Bewegungen einer einzigen Anlage.",
    "before-start": (r: ShownRefusalWith<DateParts>) =>
      `Der ${shown(r)} liegt vor dem Beginn. Erlaubt ist ein Tag ab dem ${date(r.allowed)}.`,
    "no-pay-table": (r: ShownRefusalWith<number>) =>
      `Für ${shown(r)} ist keine vollständige Entgelttabelle hinterlegt. ` +
      `Erlaubt sind Jahre ab ${number(r.allowed)}.`,
    "result-too-late": (r: ShownRefusal) =>
      `Mit ${shown(r)} liegt das Ergebnis zu spät. Erlaubt sind Ergebnisse bis zum 31.12.9999.`,
    "outside-declining-balance-windows": (r: ShownRefusalWith<readonly DateWindow[]>) =>
      `Bei Anschaffung am ${shown(r)} ist die degressive Abschreibung nicht zulässig. ` +
      `Erlaubt ist sie bei Anschaffung ${oneOf(r.allowed.map(windowText))}.`,
    "no-rule-in-force": (r: ShownRefusalWith<DateParts>) =>
      `Für den ${shown(r)} ist keine Regel hinterlegt. ` +
      `Erlaubt sind Tage ab dem ${date(r.allowed)}.`,
    "unknown-key": (r: ShownRefusalWith<readonly string[]>) =>
      r.allowed.length === 0
        ? `${shown(r)} kommt in der Tabelle nicht vor.`
        : `${shown(r)} kommt in der Tabelle nicht vor. Dort gibt es ${listed(r.allowed)}.`,
    "account-outside-budget": (r: ShownRefusalWith<readonly string[]>) =>
      `Das Konto ${shown(r)} gehört nicht in diesen Haushalt. ` +
      `Erlaubt sind Konten, die mit ${oneOf(r.allowed)} beginnen.`,
    "too-many-rows": (r: ShownRefusalWith<number>) =>
      `${shown(r)} Zeilen sind zu viele. Erlaubt sind ${number(r.allowed)}; bitte geben Sie nur die ` +
      "Tabelle an, zum Beispiel Anlagen[#Alle], und nicht ganze Spalten.",
    "too-many-arguments": (r: ShownRefusalWith<number>) =>
      `${shown(r)} sind zu viele. Erlaubt sind bei dieser Funktion höchstens ${number(r.allowed)}.`,
    "missing-column": (r: ShownRefusalWith<readonly string[]>) =>
      `Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift ${oneOf(r.allowed.slice(0, 3))}.`,
    "not-one-line": () =>
      "Dieser Bereich hat mehrere Zeilen und mehrere Spalten. " +
      "Erlaubt ist eine einzige Zeile oder eine einzige Spalte.",
    "wrong-count": (r: ShownRefusalWith<number>) =>
      `Die Zahl der Werte passt nicht: ${shown(r)}. ` +
      `Erlaubt ist hier ${number(r.allowed)}, so viele wie in der anderen Reihe.`,
    "wrong-size": (r: ShownRefusalWith<{ readonly given: Size; readonly needed: Size }>) =>
      `Dieser Bereich hat ${size(r.allowed.given)}. Erlaubt sind hier ${size(r.allowed.needed)}.`,
    "not-whole-cents": (r: ShownRefusal) =>
      `${shown(r)} ist kein Betrag in vollen Cent. Erlaubt sind volle Cent, zum Beispiel 0,01 oder 100.`,
    "sum-not-positive": () => "Die Summe ist 0. Erlaubt ist eine Summe über 0.",
    "no-present-value": () =>
      "Der Barwert dieser Mengen ist 0. Erlaubt sind Mengen, deren Barwert nicht 0 ist.",
    "not-within-horizon": () =>
      "Die kumulierte Ersparnis bleibt am Ende negativ. " +
      "Erlaubt ist eine Reihe, in der sich der Aufwand amortisiert.",
    "result-too-large": (r: ShownRefusalWith<number>) =>
      `Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis ${number(r.allowed)} EUR.`,
  };
}

/** What is allowed where nothing more precise is known; the kinds that need to be told so. */
const allowedByKind = {
  missing: "Bitte füllen Sie sie aus.",
  "not-a-number": "Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.",
  "not-a-date": "Erlaubt ist ein Datum, zum Beispiel 15.04.2026.",
  "not-a-text": "Erlaubt ist ein Text.",
  "not-a-whole-number": "Erlaubt ist eine ganze Zahl, zum Beispiel 5.",
  "not-yes-or-no": "Erlaubt ist ja oder nein.",
  "must-be-positive": "Erlaubt ist eine Zahl über 0.",
  "must-not-be-negative": "Erlaubt ist eine Zahl ab 0.",
};

/** How an argument of a function is called at the beginning of a sentence. */
const labels: Readonly<Record<string, string>> = {
  erstesJahr: "Erstes Jahr",
  anzahlJahre: "Anzahl Jahre",
  kostenA: "Kosten A",
  kostenB: "Kosten B",
  ersteAbzinsen: "Erste abzinsen",
  zahlungenA: "Zahlungen A",
  zahlungenBOhne: "Zahlungen B ohne die Position",
  laeufe: "Läufe",
  schluesselzuweisung: "Schlüsselzuweisung",
  vertraege: "Verträge",
  uebernahme: "Übernahme",
  verlaengerung: "Verlängerung",
  ust: "USt",
  ustAb: "USt ab",
  wartungKauf: "Wartung beim Kauf",
  stundenJeStelle: "Stunden je Stelle",
};

/** Sentences about arguments and cells that cannot be used, in German, as cells show them. */
export const errors = {
  sentences: sentencesWith(germanFormat),
  allowed,
  allowedByKind,
  labels,
  rowWord: "Zeile",
  columnWord: "Spalte",
  /** a fault of the add-in itself, never of the person's input */
  bug: (functionName: string, detail: string) =>
    `AMT.${functionName} konnte wegen eines Fehlers im Add-in nicht rechnen (${detail}). ` +
    "Ihre Eingaben sind unverändert; bitte melden Sie diesen Fehler.",
};

function germanError(r: ShownRefusal): string {
  const error = typeof r.value === "string" ? r.value : "";
  return germanErrorName(error);
}

function size({ rows, columns }: Size): string {
  const rowText = rows === 1 ? "1 Zeile" : `${number(rows)} Zeilen`;
  return `${rowText} und ${columns === 1 ? "1 Spalte" : `${number(columns)} Spalten`}`;
}

function windowText({ from, to }: DateWindow): string {
  return `vom ${date(from)} bis zum ${date(to)}`;
}

function listed(words: readonly string[]): string {
  const first = words.slice(0, LISTED).join(", ");
  return words.length > LISTED ? `${first} und ${words.length - LISTED} weitere` : first;
}
