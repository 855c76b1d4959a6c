import type { DateParts } from "../format";
import { refusalSentence, type WordedRefusal } from "../refusal-sentence";
import { format } from "./derivation-format";
import { germanErrorName } from "./error-names";
import { errors } from "./errors";
import { germanFormat } from "./format";

/** What a check found, and what a person can do about it. */
export interface FindingWords {
  readonly finding: string;
  readonly advice: string;
}

const { date, number } = germanFormat;
const { eur, percent } = format;

/** Joins names so that each can be told apart: „A“, „B“. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `„${name}“`).join(", ");
}

/** How serious a finding is. */
export const severities = { error: "Fehler", warning: "Warnung", hint: "Hinweis" };

/** What each check says, in German. Names of things in quotation marks come from the workbook. */
export const findings = {
  // Aufbau der Arbeitsmappe
  "table-missing": (f: { readonly table: string }): FindingWords => ({
    finding: `Die Tabelle „${f.table}“ fehlt.`,
    advice:
      "Wählen Sie in der Ansicht „Start“ „Fehlendes ergänzen“, oder geben Sie Ihrer Tabelle wieder diesen Namen (Register „Tabellenentwurf“).",
  }),
  "table-renamed": (f: { readonly table: string; readonly now: string }): FindingWords => ({
    finding: `Die Tabelle „${f.table}“ heißt jetzt „${f.now}“.`,
    advice:
      "Das Programm findet sie weiter. Wenn eigene Formeln den alten Namen verwenden, benennen Sie sie im Register „Tabellenentwurf“ zurück.",
  }),
  "column-missing": (f: { readonly table: string; readonly column: string }): FindingWords => ({
    finding: `In der Tabelle „${f.table}“ fehlt die Spalte „${f.column}“.`,
    advice: "Wählen Sie in der Ansicht „Start“ „Fehlendes ergänzen“.",
  }),
  "formula-overwritten": (f: { readonly row: string; readonly column: string }): FindingWords => ({
    finding: `Bei „${f.row}“ ist die Formel der Spalte „${f.column}“ überschrieben.`,
    advice:
      "Kopieren Sie die Formel aus einer anderen Zeile dieser Spalte hierher. Ein fester Wert ändert sich nicht mehr mit.",
  }),
  "functions-missing": (f: { readonly error: string }): FindingWords => ({
    finding: `Hier steht ${germanErrorName(f.error)}: Excel kennt die Funktion oder den Namen nicht.`,
    advice:
      "Prüfen Sie, ob das Add-in IT-Haushalt geladen ist (Register „IT-Haushalt“) und der Name richtig geschrieben ist.",
  }),
  "cell-error": (f: { readonly error: string }): FindingWords => ({
    finding: `Hier steht der Fehler ${germanErrorName(f.error)}.`,
    advice:
      f.error === "#REF!"
        ? "Etwas, worauf diese Formel oder eine vor ihr verweist, wurde gelöscht. Wählen Sie in der " +
          "Ansicht „Start“ die Schaltfläche „Fehlendes ergänzen“; bleibt der Fehler, setzen Sie in der " +
          "Formel statt #BEZUG! wieder die Tabelle oder Zelle ein."
        : "Zeigen Sie auf die Zelle: Excel nennt dort den Grund. Beheben Sie ihn in den Eingaben.",
  }),
  unreadable: (f: { readonly refusal: WordedRefusal }): FindingWords => ({
    finding: refusalSentence(f.refusal, { errors }),
    advice: "Berichtigen Sie die Eingabe. Bis dahin wird nicht mit dieser Tabelle gerechnet.",
  }),

  // Anlagen
  "asset-number-twice": (f: { readonly number: string; readonly rows: number }): FindingWords => ({
    finding: `Die Inventarnummer „${f.number}“ kommt ${f.rows}-mal vor.`,
    advice: "Geben Sie jeder Anlage eine eigene Nummer, oder löschen Sie die doppelte Zeile.",
  }),
  "asset-without-class": (f: { readonly asset: string }): FindingWords => ({
    finding: `Die Anlage „${f.asset}“ hat keine Klasse.`,
    advice: "Tragen Sie die Klasse ein; nach ihr richten sich Nutzungsdauer und Anlagenübersicht.",
  }),
  "asset-without-area": (f: { readonly asset: string }): FindingWords => ({
    finding: `Die Anlage „${f.asset}“ hat keinen Bereich.`,
    advice: "Tragen Sie den Bereich ein; sonst geht sie bei keiner Auslagerung mit.",
  }),
  "asset-of-low-value": (f: {
    readonly asset: string;
    readonly netEur: number;
    readonly limitEur: number;
  }): FindingWords => ({
    finding: `Die Anlage „${f.asset}“ ist mit ${eur(f.netEur)} netto nicht teurer als ${eur(f.limitEur)}, wird aber über Jahre abgeschrieben.`,
    advice: "Prüfen Sie, ob sie als geringwertig sofort abgeschrieben wird (Verfahren „sofort“).",
  }),
  "asset-above-low-value": (f: {
    readonly asset: string;
    readonly netEur: number;
    readonly limitEur: number;
  }): FindingWords => ({
    finding: `Die Anlage „${f.asset}“ wird sofort abgeschrieben, liegt aber mit ${eur(f.netEur)} netto über der Grenze von ${eur(f.limitEur)}.`,
    advice: "Prüfen Sie das Verfahren: Über der Grenze wird in der Regel linear abgeschrieben.",
  }),
  "asset-life-differs": (f: {
    readonly asset: string;
    readonly years: number;
    readonly tableYears: number;
    readonly assetClass: string;
  }): FindingWords => ({
    finding: `Die Anlage „${f.asset}“ hat ${number(f.years)} Jahre Nutzungsdauer, die Tabelle Nutzungsdauern nennt für „${f.assetClass}“ ${number(f.tableYears)}.`,
    advice:
      "Leeren Sie das Feld, damit die Tabelle gilt, oder halten Sie den Grund für die Abweichung fest.",
  }),
  "asset-class-unknown": (f: {
    readonly asset: string;
    readonly assetClass: string;
  }): FindingWords => ({
    finding: `Die Klasse „${f.assetClass}“ der Anlage „${f.asset}“ steht nicht in der Tabelle Nutzungsdauern.`,
    advice:
      "Wählen Sie eine vorhandene Klasse, oder ergänzen Sie die Klasse auf dem Blatt Nutzungsdauern.",
  }),
  "replacement-overdue": (f: {
    readonly asset: string;
    readonly due: DateParts;
    readonly costEur: number;
  }): FindingWords => ({
    finding: `Die Anlage „${f.asset}“ war bis ${date(f.due)} abgeschrieben und soll ersetzt werden (${eur(f.costEur)}); ein Abgang ist nicht eingetragen.`,
    advice:
      "Tragen Sie das Abgangsdatum ein, wenn sie ersetzt ist, planen Sie den Ersatz ein, oder setzen Sie „Ersetzen“ auf nein.",
  }),

  // Verträge und Positionen
  "contract-number-twice": (f: {
    readonly number: string;
    readonly rows: number;
  }): FindingWords => ({
    finding: `Die Vertragsnummer „${f.number}“ kommt ${f.rows}-mal vor.`,
    advice: "Geben Sie jedem Vertrag eine eigene Nummer, oder löschen Sie die doppelte Zeile.",
  }),
  "contract-over-but-costed": (f: {
    readonly contract: string;
    readonly end: DateParts;
    readonly costEur: number;
  }): FindingWords => ({
    finding: `Der Vertrag „${f.contract}“ endete am ${date(f.end)}, steht aber noch mit ${eur(f.costEur)} im Haushaltsjahr.`,
    advice:
      "Läuft er weiter, leeren Sie das Ende. Sonst prüfen Sie die Spalte „Kosten Haushaltsjahr“.",
  }),
  "notice-soon": (f: {
    readonly contract: string;
    readonly noticeBy: DateParts;
    readonly end: DateParts;
    readonly days: number;
  }): FindingWords => ({
    finding: `Der Vertrag „${f.contract}“ kann zum ${date(f.end)} nur noch bis ${date(f.noticeBy)} gekündigt werden (${f.days === 1 ? "noch 1 Tag" : `noch ${f.days} Tage`}).`,
    advice: "Entscheiden Sie rechtzeitig, ob der Vertrag weiterlaufen soll.",
  }),
  "maintenance-of-gone-asset": (f: {
    readonly contract: string;
    readonly asset: string;
    readonly disposed: DateParts;
  }): FindingWords => ({
    finding: `Der Vertrag „${f.contract}“ betrifft die Anlage „${f.asset}“, die am ${date(f.disposed)} abgegangen ist.`,
    advice: "Kündigen Sie den Vertrag, oder ändern Sie seine Bezeichnung.",
  }),
  "maintenance-of-empty-area": (f: {
    readonly contract: string;
    readonly area: string;
  }): FindingWords => ({
    finding: `Der Wartungsvertrag „${f.contract}“ gilt dem Bereich „${f.area}“, dessen Anlagen alle abgegangen sind.`,
    advice: "Prüfen Sie, ob der Vertrag noch gebraucht wird.",
  }),
  "counted-twice": (f: { readonly contract: string; readonly position: string }): FindingWords => ({
    finding: `Die Position „${f.position}“ und der Vertrag „${f.contract}“ meinen anscheinend dasselbe.`,
    advice: "Lassen Sie nur eines von beiden stehen, sonst zählen die Kosten doppelt.",
  }),
  "vat-on-gross": (f: { readonly row: string; readonly rate: number }): FindingWords => ({
    finding: `„${f.row}“ ist als Bruttobetrag bezeichnet, darauf kommen noch einmal ${percent(f.rate)} USt.`,
    advice: "Tragen Sie den Nettobetrag ein, oder leeren Sie die Spalte „USt“.",
  }),
  "vat-mixed": (f: { readonly row: string; readonly kind: string }): FindingWords => ({
    finding: `„${f.row}“ hat keine USt, andere Zeilen der Art „${f.kind}“ haben eine: netto und brutto sind anscheinend gemischt.`,
    advice:
      "Beträge stehen netto. Tragen Sie den Steuersatz ein, oder 0 %, wenn keine Steuer anfällt.",
  }),
  "position-without-source": (f: { readonly position: string }): FindingWords => ({
    finding: `Die Position „${f.position}“ hat keine Quelle.`,
    advice: "Tragen Sie ein, woher der Preis stammt: Angebot, Vertrag, Beschluss oder Schätzung.",
  }),

  // Szenarien
  "scenario-unknown": (f: { readonly scenario: string; readonly table: string }): FindingWords => ({
    finding: `Das Szenario „${f.scenario}“ in der Tabelle ${f.table} steht nicht in der Tabelle Szenarien.`,
    advice:
      "Berichtigen Sie das Kürzel, oder legen Sie das Szenario an. Bis dahin zählt die Zeile nirgends.",
  }),
  "takeover-in-status-quo": (f: {
    readonly scenario: string;
    readonly area: string;
  }): FindingWords => ({
    finding: `Das Szenario „${f.scenario}“ steht zuerst und ist damit der Status quo; trotzdem geht dort der Bereich „${f.area}“ über.`,
    advice:
      "Löschen Sie diese Zeile, oder stellen Sie in der Tabelle Szenarien den heutigen Zustand an die erste Stelle.",
  }),
  "scenario-without-migration": (f: { readonly scenario: string }): FindingWords => ({
    finding: `Das Szenario „${f.scenario}“ hat keine Kosten für Umstellung und Datenübernahme.`,
    advice: "Tragen Sie eine einmalige Position „Migration“ ein, notfalls mit einer Schätzung.",
  }),
  "scenario-without-parallel-run": (f: { readonly scenario: string }): FindingWords => ({
    finding: `Das Szenario „${f.scenario}“ hat keine Kosten für einen Parallelbetrieb.`,
    advice: "Tragen Sie eine Position „Parallelbetrieb“ ein, auch wenn sie 0 € kostet.",
  }),
  "scenario-without-exit": (f: { readonly scenario: string }): FindingWords => ({
    finding: `Das Szenario „${f.scenario}“ hat keine Kosten für die Rückkehr oder den Wechsel des Anbieters.`,
    advice: "Tragen Sie eine Position „Rückführung“ ein, auch wenn sie 0 € kostet.",
  }),
  "staff-undecided": (f: {
    readonly scenario: string;
    readonly area: string;
    readonly posts: number;
  }): FindingWords => ({
    finding: `Im Szenario „${f.scenario}“ geht der Bereich „${f.area}“ über; was mit ${f.posts === 1 ? "der Stelle" : `den ${f.posts} Stellen`} dort geschieht, ist offen.`,
    advice: "Tragen Sie „Personal frei“ ein: einen Anteil, oder 0 %, wenn das Personal bleibt.",
  }),
  "capacity-exceeded": (f: {
    readonly scenario: string;
    readonly quarters: readonly string[];
    readonly utilisation: number;
  }): FindingWords => ({
    finding: `Im Szenario „${f.scenario}“ reicht die Arbeitszeit für die Auslagerung nicht: ${f.quarters.join(", ")}, Auslastung bis ${percent(f.utilisation)}.`,
    advice:
      "Verschieben Sie Projekte, holen Sie Hilfe von außen, oder geben Sie mehr Stellenanteil frei.",
  }),

  // Annahmen, Nutzwert, Umlage
  "assumption-unchecked": (f: { readonly key: string; readonly source: string }): FindingWords => ({
    finding:
      f.source === ""
        ? `Die Annahme „${f.key}“ ist nicht geprüft.`
        : `Die Annahme „${f.key}“ ist nicht geprüft (Quelle: ${f.source}).`,
    advice: "Bestätigen Sie den Wert, tragen Sie die Quelle ein und setzen Sie „geprüft“ auf ja.",
  }),
  "weights-not-adding-up": (f: {
    readonly sum: number;
    readonly groups: readonly string[];
  }): FindingWords => ({
    finding:
      f.groups.length === 0
        ? `Die Gewichte der Kriterien ergeben zusammen ${number(f.sum)} statt 100.`
        : `Die Gewichte ergeben in ${quoted(f.groups)} nicht 100.`,
    advice: "Gerechnet wird nach Anteilen. Prüfen Sie, ob ein Kriterium fehlt oder doppelt zählt.",
  }),
  "criterion-without-weight": (f: { readonly criterion: string }): FindingWords => ({
    finding: `Das Kriterium „${f.criterion}“ hat kein Gewicht.`,
    advice: "Tragen Sie ein Gewicht ein, oder löschen Sie die Zeile.",
  }),
  "levy-base-missing": (f: {
    readonly municipality: string;
    readonly missing: readonly string[];
  }): FindingWords => ({
    finding: `Bei der Gemeinde „${f.municipality}“ fehlt ${quoted(f.missing)}.`,
    advice:
      "Tragen Sie die Zahlen aus dem Bescheid ein; sonst zahlt diese Gemeinde zu wenig Umlage.",
  }),
  "municipality-twice": (f: {
    readonly municipality: string;
    readonly rows: number;
  }): FindingWords => ({
    finding: `Die Gemeinde „${f.municipality}“ kommt ${f.rows}-mal vor.`,
    advice: "Löschen Sie die doppelte Zeile, sonst zahlt sie mehrfach.",
  }),
};
