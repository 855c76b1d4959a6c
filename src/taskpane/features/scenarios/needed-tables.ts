import type { ModelTableName } from "../../../workbook/model/model-table";
import type { TableProblem } from "../../../workbook/model/read-model";

/** Tables without which scenarios can be neither shown nor calculated. */
const NEEDED: ReadonlySet<ModelTableName> = new Set([
  "Szenarien",
  "Uebernahme",
  "Positionen",
  "Anlagen",
  "Vertraege",
  "Personal",
  "Annahmen",
]);

/** The problems that keep scenarios from being shown; what other views need is theirs to tell. */
export function neededProblems(problems: readonly TableProblem[]): readonly TableProblem[] {
  return problems.filter(({ name }) => NEEDED.has(name));
}
