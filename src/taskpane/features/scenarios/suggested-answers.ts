import { nameKey } from "../../../tables/name-key";
import { cellsOf, type ModelTables } from "../../../workbook/model/model-table";
import { readPlanFrame } from "../../model/plan-frame";
import { filledRows, textOf } from "../../model/table-access";
import { suggestedStart, type TemplateAnswers } from "./templates";

/** What the workbook already knows of the answers; the rest has to be typed. */
export function suggestedAnswers(tables: ModelTables): Omit<TemplateAnswers, "code" | "name"> {
  const { Annahmen } = tables;
  const frame = Annahmen === undefined ? undefined : readPlanFrame(cellsOf(Annahmen));
  const firstYear = frame?.ok === true ? frame.value.horizon.firstYear : new Date().getFullYear();
  const inArea = (area: string) =>
    filledRows(tables, "Anlagen").filter(
      (row) => nameKey(textOf(tables, "Anlagen", row, "area")) === nameKey(area),
    ).length;
  return {
    from: suggestedStart(firstYear),
    workplaces: assumed(tables, "Arbeitsplaetze") ?? inArea("Arbeitsplatz"),
    servers: inArea("Server"),
    pages: 0,
  };
}

function assumed(tables: ModelTables, key: string): number | undefined {
  const row = filledRows(tables, "Annahmen").find(
    (known) => nameKey(textOf(tables, "Annahmen", known, "key")) === nameKey(key),
  );
  const number = row && Number(textOf(tables, "Annahmen", row, "value") || Number.NaN);
  return number !== undefined && Number.isFinite(number) ? number : undefined;
}
