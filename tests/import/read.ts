import { previewImport } from "../../src/import/import-file";
import { openTextSource } from "../../src/import/open-source";
import type {
  ImportContext,
  ImportOptions,
  ImportPreview,
  ImportReading,
} from "../../src/import/preview";
import type { TargetKey } from "../../src/import/target";
import { importTargets } from "../../src/import/targets";

/** Reads a text file as a list for a table. */
export function readFile(
  bytes: Uint8Array,
  options?: ImportOptions,
  targetKey: TargetKey = "assets",
  context?: ImportContext,
): ImportReading {
  const opening = openTextSource(bytes);
  if (!opening.ok) return opening;
  const target = importTargets()[targetKey];
  return previewImport({ source: opening.source, targetKey, target }, options, context);
}

/** The preview of a text; fails where there is none. */
export function previewText(
  text: string,
  options?: ImportOptions,
  targetKey?: TargetKey,
  context?: ImportContext,
): ImportPreview {
  const reading = readFile(Buffer.from(text), options, targetKey, context);
  if (!reading.ok) throw new Error(reading.reason.kind);
  return reading.preview;
}
