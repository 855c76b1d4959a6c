import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** Amounts of a plan by cause (DE: Ursachen), one side of a bridge between two plans. */
export const URSACHEN = {
  name: "Ursachen",
  title: "Ursachen",
  columns: [
    {
      key: "cause",
      header: "Ursache",
      aliases: ["Grund", "Position", "Bezeichnung", "cause"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 36,
      hint: "Wodurch der Betrag entsteht, zum Beispiel Lizenzen.",
    },
    {
      key: "amount",
      header: "Betrag",
      aliases: ["Ansatz", "Wert", "EUR", "Ansatz Vorjahr", "amount"],
      kind: "amountEur",
      unit: "EUR",
      required: true,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Betrag in Euro.",
      validation: {
        rule: { type: "decimal", min: -1e12, max: 1e12 },
        alert: "stop",
        message: "Bitte einen Betrag in Euro eingeben.",
      },
    },
  ],
} as const satisfies TableSchema;
