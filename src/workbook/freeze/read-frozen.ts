import { findPlaces, type FoundPlaces } from "./find-places";
import { type BlockPlan, planUnfreeze } from "./plan-unfreeze";
import { readSheets, type SheetCells } from "./read-sheets";
import { readTables, type TablePlace } from "./read-tables";
import type { FreezeRecord } from "./record";

/** The workbook as it stands, and what would become of each block that is kept in it. */
export interface FrozenWorkbook {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly TablePlace[];
  readonly places: FoundPlaces;
  readonly plans: readonly BlockPlan[];
}

/**
 * Reads the workbook, and plans bringing back what a record keeps.
 *
 * @param replaceChanged also cells that a person changed get their formulas back
 */
export async function readFrozen(
  context: Excel.RequestContext,
  record: FreezeRecord,
  replaceChanged: boolean,
): Promise<FrozenWorkbook> {
  const sheets = await readSheets(context);
  const tables = await readTables(context);
  const places = await findPlaces(context, tables);
  const cells = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  return { sheets, tables, places, plans: planUnfreeze(record, { places, cells }, replaceChanged) };
}
