import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

const AMOUNT = {
  rule: { type: "decimal", min: -1e12, max: 1e12 },
  alert: "stop",
  message: "Bitte einen Betrag in Euro eingeben oder das Feld leer lassen.",
} as const;

/** Figures of earlier years by account, typed from the last budget (DE: Vorjahre). */
export const VORJAHRE = {
  name: "Vorjahre",
  title: "Vorjahre",
  keyColumn: "account",
  columns: [
    {
      key: "account",
      header: "Konto",
      aliases: ["Kontonummer", "Konto-Nr.", "Sachkonto", "account"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 10,
      hint: "Nummer des Kontos, jede nur einmal, zum Beispiel 5624.",
    },
    {
      key: "resultBeforeLast",
      header: "Ergebnis Vorvorjahr",
      aliases: ["Ergebnis", "Ist Vorvorjahr", "Rechnungsergebnis", "actual"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 18,
      hint: "Rechnungsergebnis des vorletzten Jahres in Euro.",
      validation: AMOUNT,
    },
    {
      key: "budgetBefore",
      header: "Ansatz Vorjahr",
      aliases: ["Ansatz", "Plan Vorjahr", "budget"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Ansatz des letzten Haushaltsplans in Euro.",
      validation: AMOUNT,
    },
  ],
} as const satisfies TableSchema;
