import { physicalLines } from "./records";
import type { SourceReading } from "./source";
import { binaryFormat, readTextFile } from "./text-file";

/** Opens a list of any kind that this add-in reads. Never throws, whatever the bytes. */
export async function openSource(bytes: Uint8Array): Promise<SourceReading> {
  if (binaryFormat(bytes) !== "zip") return openTextSource(bytes);
  // Reading workbooks takes a large package, which only those wait for who need it.
  const { readWorkbookFile } = await import("./workbook-file");
  return readWorkbookFile(bytes);
}

/** Opens a text with separators; everything else is refused. */
export function openTextSource(bytes: Uint8Array): SourceReading {
  const format = binaryFormat(bytes);
  if (format !== undefined) return { ok: false, reason: { kind: "not-readable", format } };
  const { text, ...encoding } = readTextFile(bytes);
  if (text.trim() === "") return { ok: false, reason: { kind: "empty-file" } };
  return { ok: true, source: { kind: "text", ...encoding, lines: physicalLines(text) } };
}
