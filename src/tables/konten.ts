import { CHECKED } from "./checked-column";
import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** The Amt's own account plan (DE: Kontenplan). */
export const KONTEN = {
  name: "Konten",
  title: "Konten",
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
      key: "name",
      header: "Bezeichnung",
      aliases: ["Name", "Kontobezeichnung", "Beschreibung", "description"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 44,
      hint: "Wie das Konto im Plan heißt.",
    },
    {
      key: "type",
      header: "Art",
      aliases: ["Kontoart", "Haushalt", "type"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 16,
      hint: "Ergebnis, Finanz oder Bilanz.",
    },
    {
      key: "source",
      header: "Quelle",
      aliases: ["Herkunft", "Rechtsgrundlage", "source"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 44,
      hint: "Woher das Konto stammt.",
    },
    { ...CHECKED, hint: "ja, sobald jemand im Amt das Konto bestätigt hat." },
  ],
} as const satisfies TableSchema;
