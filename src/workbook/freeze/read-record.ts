import { RefusedError } from "../refusal";
import { type FreezeRecord, RECORD_NAMESPACE, recordFromXml, recordToXml } from "./record";

/** The record as it stands in the workbook, with the parts that hold it. */
export interface StoredRecord {
  readonly record: FreezeRecord | undefined;
  readonly parts: readonly Excel.CustomXmlPart[];
}

/**
 * Reads what is frozen, in two round trips.
 *
 * @throws {RefusedError} `freeze-record-damaged` where parts of it are missing: whoever goes on
 *   would lose formulas
 */
export async function readRecord(context: Excel.RequestContext): Promise<StoredRecord> {
  const found = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  found.load("items/id");
  await context.sync();
  const xmls = found.items.map((part) => part.getXml());
  await context.sync();
  const record = recordFromXml(xmls.map(({ value }) => value));
  if (record === undefined && xmls.length > 0)
    throw new RefusedError({ kind: "freeze-record-damaged" });
  const byId = context.workbook.customXmlParts;
  return { record, parts: found.items.map(({ id }) => byId.getItem(id)) };
}

/** Puts a record, or none where it keeps nothing, in the place of another; to be sent with the next request. */
export function replaceRecord(
  context: Excel.RequestContext,
  { parts }: StoredRecord,
  record: FreezeRecord,
): void {
  for (const part of parts) part.delete();
  if (record.blocks.length === 0) return;
  for (const xml of recordToXml(record)) context.workbook.customXmlParts.add(xml);
}
