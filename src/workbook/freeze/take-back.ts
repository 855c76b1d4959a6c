import { keepRecord } from "./keep-record";
import { readFrozen } from "./read-frozen";
import { readRecord } from "./read-record";
import type { FreezeRecord } from "./record";
import { writeBlocks } from "./write-pieces";

/**
 * Takes a freeze back that was cancelled: its formulas return to their cells, and what an earlier
 * freeze has kept stays. A cell that a person has changed meanwhile is left alone, and its formula
 * stays kept.
 *
 * @param before the record that the freeze has added to
 */
export async function takeBack(context: Excel.RequestContext, before: FreezeRecord): Promise<void> {
  const stored = await readRecord(context);
  if (stored.record === undefined) return;
  const { record } = stored;
  const added = { ...record, blocks: record.blocks.slice(before.blocks.length) };
  const { places, plans } = await readFrozen(context, added, false);
  await writeBlocks(
    context,
    plans.flatMap(({ write }) => write ?? []),
  );
  const left = plans.flatMap(({ remaining }) => remaining ?? []);
  const kept = { ...record, blocks: [...before.blocks, ...left] };
  keepRecord(context, { stored, places }, left.length === 0 ? before : kept);
  await context.sync();
}
