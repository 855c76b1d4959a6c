import { type Column, FORMATS, type TableSchema } from "./schema";

/**
 * Criteria of the utility analysis (DE: Nutzwertanalyse) with their weights. Behind these columns
 * stands one more for each alternative, with its points from 0 to 10.
 */
export const KRITERIEN = {
  name: "Kriterien",
  title: "Kriterien",
  keyColumn: "criterion",
  columns: [
    {
      key: "criterion",
      header: "Kriterium",
      aliases: ["Bewertungskriterium", "Ziel", "Zielkriterium", "Name", "criterion"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 44,
      hint: "Wonach die Varianten bewertet werden, jedes Kriterium nur einmal.",
    },
    {
      key: "module",
      header: "Modul",
      aliases: ["WiBe-Modul", "Gruppe", "Bereich", "module"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 9,
      hint: "Bei der WiBe: KN, D, Q oder E; sonst frei.",
    },
    {
      key: "weight",
      header: "Gewicht",
      aliases: ["Gewichtung", "Gewicht in %", "Wichtung", "weight"],
      kind: "number",
      required: false,
      sign: "notNegative",
      format: FORMATS.general,
      width: 10,
      hint: "Wie viel das Kriterium zählt. Die Gewichte müssen nicht 100 ergeben.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte ein Gewicht ab 0 eingeben, zum Beispiel 15, oder das Feld leer lassen.",
      },
    },
  ],
} as const satisfies TableSchema;

/**
 * The table with a column of points for each scenario, whose header is its code (DE: Kürzel).
 *
 * @param codes of the scenarios, each once
 */
export function criteriaWithPoints(codes: readonly string[]): TableSchema {
  return { ...KRITERIEN, columns: [...KRITERIEN.columns, ...codes.map(pointsColumn)] };
}

/** The column of a scenario's points; its key is the code, too. */
export function pointsColumn(code: string): Column {
  return {
    key: code,
    header: code,
    aliases: [],
    kind: "number",
    required: false,
    sign: "notNegative",
    format: FORMATS.general,
    width: 9,
    hint: `Punkte des Szenarios ${code} von 0 bis 10.`,
    validation: {
      rule: { type: "decimal", min: 0, max: 10 },
      alert: "stop",
      message: "Bitte Punkte von 0 bis 10 eingeben.",
    },
  };
}
