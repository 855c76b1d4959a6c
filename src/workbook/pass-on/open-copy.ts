import { refusalOf, type WorkbookResult } from "../refusal";
import { readDocumentFile } from "./document-file";

/** What the copy has instead of the workbook. */
export interface CopyReport {
  /** formulas that are values in it */
  readonly formulas: number;
}

/** Characters that one call may turn into a text. */
const PIECE = 0x80_00;

/**
 * Opens a copy of the workbook for people without the add-in as a new workbook (DE: Kopie zur
 * Weitergabe). The workbook itself is only read.
 */
export async function openCopy(): Promise<WorkbookResult<CopyReport>> {
  try {
    const original = await readDocumentFile();
    // Reading ZIP archives is not needed for anything else in the pane.
    const { copyWithoutAddIn } = await import("./copy-without-add-in");
    const { file, formulas } = copyWithoutAddIn(original);
    await Excel.createWorkbook(base64(file));
    return { ok: true, value: { formulas } };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
