import { CHECKED } from "./checked-column";
import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** Useful lives by class of asset (DE: Abschreibungstabelle), the Amt's own. */
export const NUTZUNGSDAUERN = {
  name: "Nutzungsdauern",
  title: "Nutzungsdauern",
  keyColumn: "assetClass",
  columns: [
    {
      key: "assetClass",
      header: "Klasse",
      aliases: ["Anlagenklasse", "Schlüssel", "class", "key"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 16,
      hint: "Kurzname der Klasse, jede nur einmal, zum Beispiel PC.",
    },
    {
      key: "name",
      header: "Bezeichnung",
      aliases: ["Beschreibung", "Name", "description"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 44,
      hint: "Was zu dieser Klasse gehört.",
    },
    {
      key: "years",
      header: "Jahre",
      aliases: ["Nutzungsdauer", "ND", "Nutzungsdauer (Jahre)", "years", "useful life"],
      kind: "number",
      unit: "Jahre",
      required: true,
      sign: "positive",
      format: FORMATS.general,
      width: 9,
      hint: "Nutzungsdauer in Jahren.",
      validation: {
        rule: { type: "decimal", above: 0, max: 100 },
        alert: "stop",
        message: "Bitte Jahre über 0 bis 100 eingeben, zum Beispiel 5.",
      },
    },
    {
      key: "source",
      header: "Quelle",
      aliases: ["Herkunft", "Rechtsgrundlage", "source"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 44,
      hint: "Woher die Nutzungsdauer stammt.",
    },
    CHECKED,
  ],
} as const satisfies TableSchema;
