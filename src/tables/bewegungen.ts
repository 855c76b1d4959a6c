import { ANLAGEN_ALIASES } from "./anlagen-aliases";
import { dateLike } from "./date-validation";
import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** Kinds of movements as the column Art names them. */
export const MOVEMENT_WORDS = [
  "nachträglicher Zugang",
  "außerplanmäßige AfA",
  "Zuschreibung",
  "Nutzungsdauer",
] as const;

/** Other words for them, by the word that the column shows. */
const MOVEMENT_SYNONYMS = {
  "nachträglicher Zugang": [
    "nachträgliche Anschaffungskosten",
    "nachträgliche AHK",
    "nachträgliche Herstellungskosten",
    "nachtr. Zugang",
  ],
  "außerplanmäßige AfA": ["außerplanmäßige Abschreibung", "apl. AfA", "apl. Abschreibung"],
  Zuschreibung: ["Wertaufholung"],
  Nutzungsdauer: ["Restnutzungsdauer", "neue Nutzungsdauer", "neue Restnutzungsdauer"],
};

/** Most months that a remaining life may have: 1000 years, as a life in years. */
export const MAX_REMAINING_MONTHS = 12_000;

/** What happens to assets in use (DE: Bewegungen), one row a movement. */
export const BEWEGUNGEN = {
  name: "Bewegungen",
  title: "Bewegungen",
  columns: [
    {
      key: "number",
      header: "Nr",
      aliases: ANLAGEN_ALIASES.number,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 12,
      hint: "Inventarnummer der Anlage aus der Tabelle Anlagen.",
      validation: {
        rule: { type: "listFrom", table: "Anlagen", header: "Nr" },
        alert: "warning",
        message: "Diese Nummer steht nicht in der Tabelle Anlagen.",
      },
    },
    {
      key: "day",
      header: "Datum",
      aliases: ["Buchungsdatum", "Tag", "am", "Bewegungsdatum", "date"],
      kind: "date",
      required: true,
      format: FORMATS.date,
      width: 12,
      hint: "Tag der Bewegung. Sie wirkt am Ende dieses Monats.",
      validation: dateLike("31.12.2027"),
    },
    {
      key: "kind",
      header: "Art",
      aliases: ["Bewegungsart", "Vorgang", "Art der Bewegung", "kind"],
      kind: "choice",
      choices: MOVEMENT_WORDS,
      synonyms: MOVEMENT_SYNONYMS,
      required: true,
      format: FORMATS.text,
      width: 22,
      hint: "nachträglicher Zugang, außerplanmäßige AfA, Zuschreibung oder Nutzungsdauer.",
      validation: {
        rule: { type: "list", values: MOVEMENT_WORDS },
        alert: "stop",
        message:
          "Bitte nachträglicher Zugang, außerplanmäßige AfA, Zuschreibung oder Nutzungsdauer eingeben.",
      },
    },
    {
      key: "amount",
      header: "Betrag",
      aliases: ["Betrag EUR", "Betrag in EUR", "Betrag in Euro", "Wert", "amount"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      sign: "notNegative",
      format: FORMATS.amountEur,
      width: 14,
      hint: "Betrag in Euro, immer positiv; bei der Art Nutzungsdauer leer.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte einen Betrag in Euro ab 0 eingeben oder das Feld leer lassen.",
      },
    },
    {
      key: "lifeMonths",
      header: "Nutzungsdauer",
      aliases: [
        "Restnutzungsdauer",
        "Restnutzungsdauer in Monaten",
        "Restnutzungsdauer (Monate)",
        "Nutzungsdauer in Monaten",
        "neue Nutzungsdauer",
        "RND",
        "Rest-ND",
        "ND",
        "remaining life",
      ],
      kind: "integer",
      unit: "Monate",
      required: false,
      sign: "positive",
      format: FORMATS.general,
      width: 13,
      hint: "Neue Restnutzungsdauer in Monaten ab dem nächsten Monat; leer bedeutet unverändert.",
      validation: {
        rule: { type: "decimal", min: 1, max: MAX_REMAINING_MONTHS },
        alert: "stop",
        message: "Bitte ganze Monate von 1 bis 12000 eingeben oder das Feld leer lassen.",
      },
    },
  ],
} as const satisfies TableSchema;
