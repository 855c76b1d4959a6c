import { type Column, FORMATS } from "./schema";

/** The scenario that a row belongs to; without one it belongs to all (DE: Szenario). */
export const OPTIONAL_SCENARIO = {
  key: "scenario",
  header: "Szenario",
  aliases: ["Kürzel", "scenario"],
  kind: "text",
  required: false,
  format: FORMATS.text,
  width: 12,
  hint: "Kürzel aus der Tabelle Szenarien. Leer bedeutet: in allen Szenarien.",
  validation: {
    rule: { type: "listFrom", table: "Szenarien", header: "Kürzel" },
    alert: "warning",
    message: "Dieses Kürzel steht nicht in der Tabelle Szenarien.",
  },
} as const satisfies Column;
