import { pageTurn } from "../page-turn";
import { refusalOf, type WorkbookResult } from "../refusal";
import { stopIfAborted } from "../stop-if-aborted";
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
 * Weitergabe). The workbook itself is only read. Cancelled, it opens nothing.
 */
export async function openCopy(signal?: AbortSignal): Promise<WorkbookResult<CopyReport>> {
  try {
    const original = await readDocumentFile(signal);
    // Reading ZIP archives is not needed for anything else in the pane.
    const { copyWithoutAddIn } = await import("./copy-without-add-in");
    await pageTurn();
    stopIfAborted(signal);
    const { file, formulas } = copyWithoutAddIn(original);
    const content = base64(file);
    await pageTurn();
    stopIfAborted(signal);
    await Excel.createWorkbook(content);
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
