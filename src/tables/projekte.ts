import { dateLike } from "./date-validation";
import { OPTIONAL_SCENARIO } from "./optional-scenario";
import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** Projects that need hours of the staff (DE: Projekte), one row a project. */
export const PROJEKTE = {
  name: "Projekte",
  title: "Projekte",
  keyColumn: "name",
  columns: [
    {
      key: "name",
      header: "Projekt",
      aliases: ["Bezeichnung", "Vorhaben", "Name", "project"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 40,
      hint: "Was getan wird, zum Beispiel Einführung der e-Akte.",
    },
    OPTIONAL_SCENARIO,
    {
      key: "begin",
      header: "Beginn",
      aliases: ["Projektbeginn", "Start", "ab", "von", "begin", "start"],
      kind: "date",
      required: true,
      format: FORMATS.date,
      width: 12,
      hint: "Erster Tag; sein Monat zählt voll.",
      validation: dateLike("01.04.2026"),
    },
    {
      key: "end",
      header: "Ende",
      aliases: ["Projektende", "Abschluss", "bis", "end"],
      kind: "date",
      required: true,
      format: FORMATS.date,
      width: 12,
      hint: "Letzter Tag; sein Monat zählt voll.",
      validation: dateLike("01.04.2026"),
    },
    {
      key: "hours",
      header: "Stunden",
      aliases: ["Aufwand (Stunden)", "Arbeitsstunden", "Std.", "h", "hours"],
      kind: "number",
      unit: "Stunden",
      required: true,
      sign: "notNegative",
      format: FORMATS.general,
      width: 10,
      hint: "Arbeitsstunden des ganzen Projekts; sie verteilen sich gleichmäßig auf die Monate.",
      validation: {
        rule: { type: "decimal", min: 0, max: 1_000_000 },
        alert: "stop",
        message: "Bitte Stunden ab 0 eingeben, zum Beispiel 380.",
      },
    },
  ],
} as const satisfies TableSchema;
