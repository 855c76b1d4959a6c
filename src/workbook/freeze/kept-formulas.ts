import { findPlaces } from "./find-places";
import type { CellsToWrite } from "./plan-freeze";
import { planUnfreeze } from "./plan-unfreeze";
import { readRecord } from "./read-record";
import { readSheets } from "./read-sheets";
import { readTables } from "./read-tables";

/**
 * Reads the formulas that are kept for cells which are as the freeze left them, each at its present
 * place; null for cells without one. Takes one round trip where nothing is frozen.
 */
export async function keptFormulas(
  context: Excel.RequestContext,
): Promise<readonly CellsToWrite[]> {
  const { record } = await readRecord(context);
  if (record === undefined) return [];
  const sheets = await readSheets(context);
  const places = await findPlaces(context, await readTables(context));
  const cells = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  return planUnfreeze(record, { places, cells }, false).flatMap(({ write }) => write ?? []);
}
