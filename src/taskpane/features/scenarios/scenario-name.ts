import type { ScenarioEntry } from "../../model/scenario-edits";

/** What people call a scenario: its name, or its code where it has none. */
export function nameOf({ code, name }: Pick<ScenarioEntry, "code" | "name">): string {
  return name === "" ? code : name;
}
