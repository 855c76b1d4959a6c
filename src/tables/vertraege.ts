import { DATE_OR_NOTHING, dateLike } from "./date-validation";
import { INTERVAL_SYNONYMS, INTERVAL_WORDS } from "./interval-words";
import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";
import { VAT_FROM, VAT_RATE } from "./vat-columns";
import { VERTRAEGE_ALIASES } from "./vertraege-aliases";

const MONTHS = {
  rule: { type: "decimal", min: 0, max: 1200 },
  alert: "stop",
  message: "Bitte ganze Monate ab 0 eingeben, zum Beispiel 12.",
} as const;

const NO_CONTRACT = 'OR([@Betrag]="",[@Beginn]="")';
const NEXT_END = "[@[nächster Kündigungstermin]]";

/**
 * Contracts (DE: Verträge), one row a contract. Amounts are net.
 *
 * The formulas of a row that has neither amount nor begin give "", so that a row that somebody has
 * just begun shows no error. A contract with a fixed end ends there at the latest.
 */
export const VERTRAEGE = {
  name: "Vertraege",
  title: "Verträge",
  keyColumn: "number",
  columns: [
    {
      key: "number",
      header: "Nr",
      aliases: VERTRAEGE_ALIASES.number,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 10,
      hint: "Nummer des Vertrags, jede nur einmal, zum Beispiel V-01.",
    },
    {
      key: "name",
      header: "Bezeichnung",
      aliases: VERTRAEGE_ALIASES.name,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 36,
      hint: "Worum es geht, zum Beispiel Fernwartung.",
    },
    {
      key: "partner",
      header: "Partner",
      aliases: VERTRAEGE_ALIASES.partner,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 24,
      hint: "Mit wem der Vertrag besteht.",
    },
    {
      key: "area",
      header: "Bereich",
      aliases: VERTRAEGE_ALIASES.area,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 16,
      hint: "Bereich der IT, zum Beispiel Server. Bei einer Übernahme des Bereichs endet der Vertrag.",
    },
    {
      key: "account",
      header: "Konto",
      aliases: VERTRAEGE_ALIASES.account,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 9,
      hint: "Konto des Aufwands, zum Beispiel 5291.",
    },
    {
      key: "kind",
      header: "Art",
      aliases: VERTRAEGE_ALIASES.kind,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 16,
      hint: "Zum Beispiel Wartung, Lizenz, Leasing, Leitung, Dienstleistung oder Versicherung.",
    },
    {
      key: "amountEur",
      header: "Betrag",
      aliases: VERTRAEGE_ALIASES.amountEur,
      kind: "number",
      unit: "EUR",
      required: true,
      format: FORMATS.amountEur,
      width: 14,
      hint: "Betrag je Intervall in Euro ohne Umsatzsteuer.",
      validation: {
        rule: { type: "decimal", min: -1e12, max: 1e12 },
        alert: "stop",
        message: "Bitte einen Betrag in Euro eingeben, zum Beispiel 1.180,00.",
      },
    },
    {
      key: "interval",
      header: "Intervall",
      aliases: VERTRAEGE_ALIASES.interval,
      kind: "choice",
      choices: INTERVAL_WORDS,
      synonyms: INTERVAL_SYNONYMS,
      required: true,
      format: FORMATS.text,
      width: 15,
      hint: "monatlich, vierteljährlich, halbjährlich, jährlich oder einmalig.",
      validation: {
        rule: { type: "list", values: INTERVAL_WORDS },
        alert: "stop",
        message: "Bitte monatlich, vierteljährlich, halbjährlich, jährlich oder einmalig eingeben.",
      },
    },
    VAT_RATE,
    VAT_FROM,
    {
      key: "begin",
      header: "Beginn",
      aliases: VERTRAEGE_ALIASES.begin,
      kind: "date",
      required: true,
      format: FORMATS.date,
      width: 12,
      hint: "Erster Tag des Vertrags. Sein Monat zählt voll.",
      validation: dateLike("01.04.2026"),
    },
    {
      key: "end",
      header: "Ende",
      aliases: VERTRAEGE_ALIASES.end,
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 12,
      hint: "Letzter Tag, wenn er feststeht. Sein Monat zählt voll. Leer bedeutet: offen.",
      validation: DATE_OR_NOTHING,
    },
    {
      key: "minimumMonths",
      header: "Mindestlaufzeit",
      aliases: VERTRAEGE_ALIASES.minimumMonths,
      kind: "integer",
      unit: "Monate",
      required: false,
      sign: "notNegative",
      format: FORMATS.general,
      width: 14,
      hint: "In Monaten, gezählt ab dem Beginn. Leer bedeutet 0.",
      validation: MONTHS,
    },
    {
      key: "renewalMonths",
      header: "Verlängerung",
      aliases: VERTRAEGE_ALIASES.renewalMonths,
      kind: "integer",
      unit: "Monate",
      required: false,
      sign: "notNegative",
      format: FORMATS.general,
      width: 13,
      hint: "Um so viele Monate läuft der Vertrag ohne Kündigung weiter. 0 bedeutet: unbefristet.",
      validation: MONTHS,
    },
    {
      key: "noticeMonths",
      header: "Kündigungsfrist",
      aliases: VERTRAEGE_ALIASES.noticeMonths,
      kind: "integer",
      unit: "Monate",
      required: false,
      sign: "notNegative",
      format: FORMATS.general,
      width: 14,
      hint: "In Monaten. Leer bedeutet 0.",
      validation: MONTHS,
    },
    {
      key: "increase",
      header: "Steigerung",
      aliases: VERTRAEGE_ALIASES.increase,
      kind: "number",
      required: false,
      format: FORMATS.percent,
      width: 11,
      hint: "Preissteigerung je Kalenderjahr nach dem des Beginns, zum Beispiel 2 %.",
      validation: {
        rule: { type: "decimal", min: -1, max: 1 },
        alert: "stop",
        message: "Bitte einen Satz von -100 % bis 100 % eingeben, zum Beispiel 2 %.",
      },
    },
    {
      key: "costOfYear",
      header: "Kosten Haushaltsjahr",
      aliases: [],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Kosten des Haushaltsjahres mit Umsatzsteuer und Preissteigerung.",
      formula:
        `=IF(${NO_CONTRACT},"",AMT.VERTRAGSKOSTEN([@Betrag],[@Intervall],[@Beginn],[@Ende],` +
        "Haushaltsjahr,[@Steigerung],[@USt],[@[USt ab]]))",
    },
    {
      key: "nextEnd",
      header: "nächster Kündigungstermin",
      aliases: ["Nächster Kündigungstermin", "Kündigungstermin"],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 16,
      hint: "Letzter Vertragstag bei der nächsten möglichen Kündigung, vom Stichtag aus gesehen.",
      formula:
        '=IF(OR([@Beginn]="",[@Intervall]="einmalig"),"",MIN(IF([@Ende]="",DATE(9999,12,31),[@Ende]),' +
        "AMT.KUENDIGUNGSTERMIN([@Beginn],[@Mindestlaufzeit],[@Verlängerung],[@Kündigungsfrist],Stichtag)))",
    },
    {
      key: "noticeBy",
      header: "spätestens kündigen am",
      aliases: [],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 16,
      hint: "Letzter Tag, an dem die Kündigung da sein muss; leer, wenn der Vertrag von selbst endet.",
      formula:
        `=IF(${NEXT_END}="","",IF(${NEXT_END}=[@Ende],"",` +
        `EDATE(${NEXT_END}+1,-[@Kündigungsfrist])-1))`,
    },
  ],
} as const satisfies TableSchema;
