import { type FoundPlaces, usedNumbers } from "./find-places";
import { replaceRecord, type StoredRecord } from "./read-record";
import type { FreezeRecord } from "./record";

/**
 * Puts a record in the place of another, and takes away the defined names that it does not need; to
 * be sent with the next request.
 */
export function keepRecord(
  context: Excel.RequestContext,
  { stored, places }: { readonly stored: StoredRecord; readonly places: FoundPlaces },
  record: FreezeRecord,
): void {
  const used = usedNumbers(record.blocks);
  for (const { number, item } of places.names) if (!used.has(number)) item.delete();
  replaceRecord(context, stored, record);
}
