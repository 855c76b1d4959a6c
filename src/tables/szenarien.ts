import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** The scenarios that are compared (DE: Szenarien); the first row is the status quo. */
export const SZENARIEN = {
  name: "Szenarien",
  title: "Szenarien",
  keyColumn: "code",
  columns: [
    {
      key: "code",
      header: "Kürzel",
      aliases: ["Szenario", "Schlüssel", "Code", "scenario"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 12,
      hint: "Kurzname, jeder nur einmal, zum Beispiel KSM. Die erste Zeile ist der heutige Zustand.",
    },
    {
      key: "name",
      header: "Name",
      aliases: ["Bezeichnung", "Titel", "title"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 30,
      hint: "Name, wie er in Tabellen und Diagrammen steht.",
    },
    {
      key: "description",
      header: "Beschreibung",
      aliases: ["Erläuterung", "Bemerkung", "description"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 60,
      hint: "Was sich ändert, in einem Satz.",
    },
  ],
} as const satisfies TableSchema;
