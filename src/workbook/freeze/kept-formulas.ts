import type { CellsToWrite } from "./plan-freeze";
import { readFrozen } from "./read-frozen";
import { readRecord } from "./read-record";

/**
 * Reads the formulas that are kept for cells which are as the freeze left them, each at its present
 * place; null for cells without one. Takes one round trip where nothing is frozen.
 */
export async function keptFormulas(
  context: Excel.RequestContext,
): Promise<readonly CellsToWrite[]> {
  const { record } = await readRecord(context);
  if (record === undefined) return [];
  const { plans } = await readFrozen(context, record, false);
  return plans.flatMap(({ write }) => write ?? []);
}
