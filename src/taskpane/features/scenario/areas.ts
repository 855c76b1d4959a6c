import { nameKey } from "../../../tables/name-key";
import type { ModelRow, ModelTables } from "../../../workbook/model/model-table";
import type { AreaKey } from "../../../core/scenarios/takeover";
import { filledRows, rowsOfScenario, textOf } from "../../model/table-access";

/** An area of the estate, and what the scenario has decided on it. */
export interface AreaEntry {
  readonly key: AreaKey;
  /** as it is first written in the tables */
  readonly name: string;
  /** the row of the table Uebernahme; without one the area stays */
  readonly takeover: ModelRow | undefined;
}

/** Every area that stands in the estate or is taken over, in the order in which they appear. */
export function areasOf(tables: ModelTables, code: string): readonly AreaEntry[] {
  const takeovers = rowsOfScenario(tables, "Uebernahme", code);
  const names = new Map<AreaKey, string>();
  const note = (name: string) => {
    const key = nameKey(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
  };
  for (const table of ["Anlagen", "Vertraege", "Personal"] as const) {
    for (const row of filledRows(tables, table)) note(textOf(tables, table, row, "area"));
  }
  for (const row of takeovers) note(textOf(tables, "Uebernahme", row, "area"));
  return [...names].map(([key, name]) => ({
    key,
    name,
    takeover: takeovers.find((row) => nameKey(textOf(tables, "Uebernahme", row, "area")) === key),
  }));
}
