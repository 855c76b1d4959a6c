import { DATE_OR_NOTHING } from "./date-validation";
import { type Column, FORMATS } from "./schema";

/** The rate of value added tax of a price (DE: Umsatzsteuersatz). */
export const VAT_RATE = {
  key: "vatRate",
  header: "USt",
  aliases: ["Umsatzsteuer", "MwSt", "Mehrwertsteuer", "USt-Satz", "VAT"],
  kind: "number",
  required: false,
  sign: "notNegative",
  format: FORMATS.percent,
  width: 8,
  hint: "Umsatzsteuersatz, zum Beispiel 19 %. Leer bedeutet: keine.",
  validation: {
    rule: { type: "decimal", min: 0, max: 1 },
    alert: "stop",
    message: "Bitte einen Satz von 0 % bis 100 % eingeben, zum Beispiel 19 %.",
  },
} as const satisfies Column;

/** From when on a price bears value added tax (DE: Umsatzsteuer ab). */
export const VAT_FROM = {
  key: "vatFrom",
  header: "USt ab",
  aliases: ["Umsatzsteuer ab", "MwSt ab", "VAT from"],
  kind: "date",
  required: false,
  format: FORMATS.date,
  width: 12,
  hint: "Ab diesem Monat fällt Umsatzsteuer an. Leer bedeutet: immer.",
  validation: DATE_OR_NOTHING,
} as const satisfies Column;
