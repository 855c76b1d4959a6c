import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** Serials of 01.01.1950 and 31.12.2100: dates outside are typing errors. */
const PLAUSIBLE_DATES = { type: "date", min: 18_264, max: 73_415 } as const;

const DATE_OR_NOTHING = {
  rule: PLAUSIBLE_DATES,
  alert: "stop",
  message: "Bitte ein Datum zwischen 01.01.1950 und 31.12.2100 eingeben oder das Feld leer lassen.",
} as const;

const SHARE = {
  rule: { type: "decimal", min: 0, max: 1 },
  alert: "stop",
  message: "Bitte einen Anteil von 0 % bis 100 % eingeben, zum Beispiel 5 %.",
} as const;

/** The people who do IT work, and how much of it (DE: Personal), one row a function. */
export const PERSONAL = {
  name: "Personal",
  title: "Personal",
  columns: [
    {
      key: "position",
      header: "Funktion",
      aliases: ["Stelle", "Stellenbezeichnung", "Aufgabe", "Name", "Bezeichnung", "position"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 24,
      hint: "Funktion, nicht der Name der Person, zum Beispiel Administration 1.",
    },
    {
      key: "group",
      header: "Entgeltgruppe",
      aliases: ["EG", "E-Gruppe", "Eingruppierung", "Gruppe", "pay group"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 13,
      hint: "Entgeltgruppe des TVöD-VKA, E5 bis E12, zum Beispiel E9b.",
    },
    {
      key: "step",
      header: "Stufe",
      aliases: ["Erfahrungsstufe", "Entgeltstufe", "step"],
      kind: "integer",
      required: true,
      sign: "positive",
      format: FORMATS.general,
      width: 7,
      hint: "Stufe 1 bis 6.",
      validation: {
        rule: { type: "decimal", min: 1, max: 6 },
        alert: "stop",
        message: "Bitte eine Stufe von 1 bis 6 eingeben.",
      },
    },
    {
      key: "fullTimeEquivalents",
      header: "VZÄ",
      aliases: ["Vollzeitäquivalent", "Vollzeitäquivalente", "VbE", "Stellenanteil", "AK", "FTE"],
      kind: "number",
      required: true,
      sign: "notNegative",
      format: FORMATS.general,
      width: 8,
      hint: "Stelle in Vollzeitäquivalenten, 1 für eine volle Stelle.",
      validation: {
        rule: { type: "decimal", min: 0, max: 1000 },
        alert: "stop",
        message: "Bitte Vollzeitäquivalente ab 0 eingeben, zum Beispiel 0,77.",
      },
    },
    {
      key: "itShare",
      header: "IT-Anteil",
      aliases: ["Anteil IT", "davon IT", "Anteil", "IT share"],
      kind: "number",
      required: true,
      sign: "notNegative",
      format: FORMATS.percent,
      width: 10,
      hint: "Anteil der Stelle, der heute für IT gebraucht wird, zum Beispiel 5 %.",
      validation: SHARE,
    },
    {
      key: "itCapable",
      header: "IT-fähig",
      aliases: ["IT-Kapazität", "IT möglich", "IT capable"],
      kind: "number",
      required: false,
      sign: "notNegative",
      format: FORMATS.percent,
      width: 10,
      hint: "Anteil der Stelle, der höchstens für IT da sein kann. Leer bedeutet 0.",
      validation: SHARE,
    },
    {
      key: "area",
      header: "Bereich",
      aliases: ["IT-Bereich", "Teilbereich", "Fachbereich", "area"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 16,
      hint: "Bereich der IT, zum Beispiel Server. Bei einer Übernahme kann hier Personal frei werden.",
    },
    {
      key: "begin",
      header: "Beginn",
      aliases: ["ab", "von", "Eintritt", "besetzt ab", "begin"],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 12,
      hint: "Erster Tag; sein Monat zählt voll. Leer bedeutet: schon immer.",
      validation: DATE_OR_NOTHING,
    },
    {
      key: "end",
      header: "Ende",
      aliases: ["bis", "Austritt", "besetzt bis", "end"],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 12,
      hint: "Letzter Tag; sein Monat zählt voll. Leer bedeutet: offen.",
      validation: DATE_OR_NOTHING,
    },
    {
      key: "surcharge",
      header: "Zuschlag",
      aliases: ["Arbeitgeberzuschlag", "AG-Anteil", "Arbeitgeberanteil", "surcharge"],
      kind: "number",
      required: false,
      sign: "notNegative",
      format: FORMATS.percent,
      width: 10,
      hint: "Anteil des Arbeitgebers an der Sozialversicherung und Zusatzversorgung. Leer bedeutet: wie in den Annahmen.",
      validation: SHARE,
    },
    {
      key: "costOfYear",
      header: "Kosten",
      aliases: ["Personalkosten"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 14,
      hint: "Kosten des IT-Anteils in einem vollen Haushaltsjahr; Beginn und Ende zählen hier nicht.",
      formula:
        '=IF([@Entgeltgruppe]="","",AMT.PERSONALKOSTEN([@Entgeltgruppe],[@Stufe],' +
        "[@VZÄ]*[@IT-Anteil],Haushaltsjahr," +
        'IF([@Zuschlag]="",Arbeitgeberzuschlag,[@Zuschlag]),Tarifsteigerung))',
    },
  ],
} as const satisfies TableSchema;
