import { DATE_OR_NOTHING, dateLike } from "./date-validation";
import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** What becomes of the devices of an area that is taken over. */
export const DEVICE_FATE_WORDS = ["behalten", "verkaufen", "aussondern"] as const;

/** What becomes of the contracts of an area that is taken over. */
export const CONTRACT_FATE_WORDS = ["behalten", "kündigen", "sofort"] as const;

const SHARE = {
  rule: { type: "decimal", min: 0, max: 1 },
  alert: "stop",
  message: "Bitte einen Anteil von 0 % bis 100 % eingeben, zum Beispiel 50 %.",
} as const;

/** What a scenario takes over from the Amt, one row an area (DE: Übernahme eines Bereichs). */
export const UEBERNAHME = {
  name: "Uebernahme",
  title: "Übernahme",
  columns: [
    {
      key: "scenario",
      header: "Szenario",
      aliases: ["Kürzel", "scenario"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 12,
      hint: "Kürzel aus der Tabelle Szenarien.",
      validation: {
        rule: { type: "listFrom", table: "Szenarien", header: "Kürzel" },
        alert: "warning",
        message: "Dieses Kürzel steht nicht in der Tabelle Szenarien.",
      },
    },
    {
      key: "area",
      header: "Bereich",
      aliases: ["IT-Bereich", "Teilbereich", "area"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 16,
      hint: "Bereich, der übergeht; je Szenario nur einmal.",
    },
    {
      key: "from",
      header: "ab",
      aliases: ["Übernahme ab", "Übergang", "Stichtag", "from"],
      kind: "date",
      required: true,
      format: FORMATS.date,
      width: 12,
      hint: "Tag der Übernahme; es zählt der ganze Monat.",
      validation: dateLike("01.10.2027"),
    },
    {
      key: "noPurchaseFrom",
      header: "Kein Ersatz ab",
      aliases: ["Beschaffungsstopp ab", "keine Beschaffung ab", "no replacement from"],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 14,
      hint: "Ab diesem Monat wird nichts mehr beschafft. Leer bedeutet: ab der Übernahme.",
      validation: DATE_OR_NOTHING,
    },
    {
      key: "devices",
      header: "Anlagen",
      aliases: ["Geräte", "assets"],
      kind: "choice",
      choices: DEVICE_FATE_WORDS,
      required: false,
      format: FORMATS.text,
      width: 13,
      hint: "behalten (auch wenn leer), verkaufen oder aussondern.",
      validation: {
        rule: { type: "list", values: DEVICE_FATE_WORDS },
        alert: "stop",
        message: "Bitte behalten, verkaufen oder aussondern eingeben; leer bedeutet behalten.",
      },
    },
    {
      key: "proceedsShare",
      header: "Erlös",
      aliases: [
        "Erlös in % vom Restbuchwert",
        "Erlös in %",
        "Erlös %",
        "Verkaufserlös",
        "proceeds",
      ],
      kind: "number",
      required: false,
      sign: "notNegative",
      format: FORMATS.percent,
      width: 9,
      hint: "Verkaufserlös als Anteil am Restbuchwert, zum Beispiel 30 %.",
      validation: {
        rule: { type: "decimal", min: 0, max: 10 },
        alert: "stop",
        message: "Bitte einen Anteil am Restbuchwert eingeben, zum Beispiel 30 %.",
      },
    },
    {
      key: "contracts",
      header: "Verträge",
      aliases: ["contracts"],
      kind: "choice",
      choices: CONTRACT_FATE_WORDS,
      synonyms: { kündigen: ["kuendigen", "Kündigung"], sofort: ["sofort beenden", "Aufhebung"] },
      required: false,
      format: FORMATS.text,
      width: 11,
      hint: "behalten (auch wenn leer), kündigen (zum nächsten Termin) oder sofort (mit Abstand).",
      validation: {
        rule: { type: "list", values: CONTRACT_FATE_WORDS },
        alert: "stop",
        message: "Bitte behalten, kündigen oder sofort eingeben; leer bedeutet behalten.",
      },
    },
    {
      key: "compensationShare",
      header: "Abstand",
      aliases: ["Abstand in %", "Abstand %", "Abstandszahlung", "compensation"],
      kind: "number",
      required: false,
      sign: "notNegative",
      format: FORMATS.percent,
      width: 9,
      hint: "Bei sofort: Abstandszahlung als Anteil an dem, was noch zu zahlen wäre.",
      validation: SHARE,
    },
    {
      key: "freedShare",
      header: "Personal frei",
      aliases: ["Personal frei in %", "Personal frei %", "freies Personal", "staff freed"],
      kind: "number",
      required: false,
      sign: "notNegative",
      format: FORMATS.percent,
      width: 13,
      hint: "Anteil der Personalkosten, der wirklich wegfällt; der Rest bleibt (Remanenzkosten).",
      validation: SHARE,
    },
    {
      key: "freedFrom",
      header: "Personal frei ab",
      aliases: ["staff freed from"],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 15,
      hint: "Ab diesem Monat fällt der Anteil weg. Leer bedeutet: ab der Übernahme.",
      validation: DATE_OR_NOTHING,
    },
  ],
} as const satisfies TableSchema;
