import type { findings } from "./findings";

const count = new Intl.NumberFormat("de-DE");

function plural(number: number, one: string, many: string): string {
  return `${count.format(number)} ${number === 1 ? one : many}`;
}

/** What findings of one kind have in common, as the heading above them. */
const titles: Readonly<Record<keyof typeof findings, string>> = {
  "table-missing": "Fehlende Tabellen",
  "table-renamed": "Umbenannte Tabellen",
  "column-missing": "Fehlende Spalten",
  "formula-overwritten": "Überschriebene Formeln",
  "functions-missing": "Unbekannte Funktionen oder Namen",
  "cell-error": "Zellen mit Fehlern",
  unreadable: "Eingaben, die nicht passen",
  "asset-number-twice": "Doppelte Inventarnummern",
  "asset-without-class": "Anlagen ohne Klasse",
  "asset-without-area": "Anlagen ohne Bereich",
  "asset-of-low-value": "Geringwertige Anlagen, die abgeschrieben werden",
  "asset-above-low-value": "Sofort abgeschrieben, obwohl über der Grenze",
  "asset-life-differs": "Abweichende Nutzungsdauern",
  "asset-class-unknown": "Unbekannte Klassen",
  "replacement-overdue": "Überfällige Geräte",
  "contract-number-twice": "Doppelte Vertragsnummern",
  "contract-over-but-costed": "Beendete Verträge mit Kosten",
  "notice-soon": "Kündigungsfristen der nächsten 90 Tage",
  "maintenance-of-gone-asset": "Wartung für abgegangene Geräte",
  "maintenance-of-empty-area": "Wartung für leere Bereiche",
  "counted-twice": "Vielleicht doppelt gezählt",
  "vat-on-gross": "Umsatzsteuer auf Bruttobeträge",
  "vat-mixed": "Netto und brutto gemischt",
  "position-without-source": "Positionen ohne Quelle",
  "scenario-unknown": "Unbekannte Szenarien",
  "takeover-in-status-quo": "Übernahmen im Status quo",
  "scenario-without-migration": "Szenarien ohne Umstellungskosten",
  "scenario-without-parallel-run": "Szenarien ohne Parallelbetrieb",
  "scenario-without-exit": "Szenarien ohne Kosten der Rückkehr",
  "staff-undecided": "Offene Personalfragen",
  "capacity-exceeded": "Zu wenig Arbeitszeit",
  "assumption-unchecked": "Nicht geprüfte Annahmen",
  "weights-not-adding-up": "Gewichte ergeben nicht 100",
  "criterion-without-weight": "Kriterien ohne Gewicht",
  "levy-base-missing": "Fehlende Umlagegrundlagen",
  "municipality-twice": "Doppelte Gemeinden",
};

/** Texts of the view Prüfung, in German. */
export const checksTexts = {
  heading: "Prüfung",
  introduction:
    "Die Prüfung sucht in der ganzen Arbeitsmappe nach Fehlern, Lücken und Widersprüchen. Sie ändert nur das Blatt „Prüfung“.",
  start: "Jetzt prüfen",
  again: "Noch einmal prüfen",
  working: "Die Arbeitsmappe wird geprüft …",
  cancelled: "Prüfung abgebrochen",
  unchanged: "Das Blatt „Prüfung“ ist unverändert.",
  earlierFindings: "Sie sehen die Befunde der vorigen Prüfung.",
  failed: "Prüfung nicht möglich",
  notNoted: "Das konnte nicht eingetragen werden",
  notShown: "Die Zelle kann nicht gezeigt werden",
  nothing: "Es ist nichts zu beanstanden.",
  nothingOpen: "Alle Befunde sind erledigt oder begründet.",
  open: (errors: number, warnings: number, hints: number) =>
    `Offen: ${[plural(errors, "Fehler", "Fehler"), plural(warnings, "Warnung", "Warnungen"), plural(hints, "Hinweis", "Hinweise")].join(", ")}`,
  reopened: (number: number) =>
    `${plural(number, "Befund war", "Befunde waren")} ohne Begründung auf „ignoriert“ gesetzt und ${number === 1 ? "ist" : "sind"} wieder offen.`,
  resolved: (number: number) =>
    `${plural(number, "Befund mit Begründung ist", "Befunde mit Begründung sind")} inzwischen behoben.`,
  notSearched: (sheets: readonly string[]) =>
    `Zu groß, um jede Zelle anzusehen: ${sheets.map((sheet) => `„${sheet}“`).join(", ")}.`,
  notSetUp: "In dieser Arbeitsmappe gibt es noch nichts zu prüfen",
  notWritten:
    "Das Blatt „Prüfung“ fehlt. Wählen Sie in der Ansicht „Start“ „Fehlendes ergänzen“, um Befunde abhaken zu können.",
  showAll: "Auch erledigte und ignorierte zeigen",
  goTo: "Zur Zelle",
  goToCell: (sheet: string, address: string) => `Zur Zelle ${address} im Blatt ${sheet}`,
  done: "Erledigt",
  ignore: "Ignorieren …",
  ignoreAll: "Alle ignorieren …",
  reopen: "Wieder öffnen",
  reason: "Begründung",
  reasonHint: "Sie bleibt im Blatt „Prüfung“ stehen.",
  reasonMissing: "Bitte geben Sie eine Begründung ein.",
  confirmIgnore: "Ignorieren",
  states: { offen: "offen", erledigt: "erledigt", ignoriert: "ignoriert" },
  stateWithReason: (state: string, reason: string) =>
    reason === "" ? state : `${state}: ${reason}`,
  more: (number: number) => `${count.format(number)} weitere anzeigen`,
  count: (number: number) => count.format(number),
  titles,
};
