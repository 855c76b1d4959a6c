import { previewImport } from "../../../src/import/import-file";
import { openTextSource } from "../../../src/import/open-source";
import type { ImportPreview } from "../../../src/import/preview";
import type { TargetKey } from "../../../src/import/target";
import { importTargets } from "../../../src/import/targets";
import { readList } from "../../../src/workbook/import/read-list";
import {
  type ImportResult,
  type ImportRun,
  type ImportToWrite,
  writeImport,
} from "../../../src/workbook/import/write-import";

/** A list that was read against the workbook, and what is to be written of it. */
export interface ReadList {
  readonly preview: ImportPreview;
  readonly request: ImportToWrite;
}

/** Reads a list against the table in the open workbook, as the pane does. */
export async function readAgainstWorkbook(
  targetKey: TargetKey,
  list: string | Uint8Array,
): Promise<ReadList> {
  const target = importTargets()[targetKey];
  const facts = await readList(target.schema);
  if (!facts.ok) throw new Error(facts.refusal.kind);
  const { content } = facts.value;
  const opening = openTextSource(Buffer.from(list));
  if (!opening.ok) throw new Error(opening.reason.kind);
  const context = { existing: content, remembered: [] };
  const reading = previewImport({ source: opening.source, targetKey, target }, {}, context);
  if (!reading.ok) throw new Error(reading.reason.kind);
  const { preview } = reading;
  const { added, changed } = preview;
  const rows = added.map(({ values }) => values);
  return { preview, request: { schema: target.schema, seen: content, added: rows, changed } };
}

/** Reads a list and writes it. */
export async function importList(
  targetKey: TargetKey,
  list: string | Uint8Array,
  run?: ImportRun,
): Promise<ImportResult> {
  const { request } = await readAgainstWorkbook(targetKey, list);
  return writeImport(request, run);
}
