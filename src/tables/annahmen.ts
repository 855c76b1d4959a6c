import { CHECKED } from "./checked-column";
import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/**
 * Every legal or economic parameter once (DE: Annahmen). The key of a row is also the defined name
 * of its value, e.g. `Haushaltsjahr`.
 */
export const ANNAHMEN = {
  name: "Annahmen",
  title: "Annahmen",
  keyColumn: "key",
  columns: [
    {
      key: "key",
      header: "Schlüssel",
      aliases: ["Name", "Parameter", "Annahme", "key"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 22,
      hint: "Name, unter dem Formeln den Wert finden. Bitte nicht ändern.",
    },
    {
      key: "value",
      header: "Wert",
      aliases: ["Betrag", "value"],
      kind: "value",
      required: false,
      format: FORMATS.general,
      width: 14,
      hint: "Der Wert, mit dem gerechnet wird.",
    },
    {
      key: "unit",
      header: "Einheit",
      aliases: ["unit"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 12,
      hint: "Einheit des Wertes, zum Beispiel Jahr oder EUR netto.",
    },
    {
      key: "source",
      header: "Quelle",
      aliases: ["Herkunft", "Rechtsgrundlage", "source"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 44,
      hint: "Woher der Wert stammt: Vorschrift, Beschluss, Veröffentlichung oder „Annahme“.",
    },
    {
      key: "asOf",
      header: "Stand",
      aliases: ["Stand vom", "as of"],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 12,
      hint: "Tag, an dem der Wert zuletzt geprüft wurde.",
    },
    CHECKED,
  ],
} as const satisfies TableSchema;
