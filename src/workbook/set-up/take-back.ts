import { SHEET_KEYS } from "../blueprint/sheet-names";
import { runExcel } from "../run-excel";
import { isOwnComment } from "../writer/own-comment";
import { temporaryName } from "./create-sheets";
import type { SheetRename } from "./decide";
import type { WorkbookMark } from "./mark";
import { sameName } from "./state";
import { writeMark } from "./write-mark";

/** What a run was about to create. */
export interface Unfinished {
  /** ids of the sheets that were there before the run */
  readonly sheetsBefore: readonly string[];
  /** names of the sheets that the run creates */
  readonly sheets: readonly string[];
  /** defined names that the run writes */
  readonly names: readonly string[];
  readonly renames: readonly SheetRename[];
  /** the mark as it was before the run */
  readonly mark: WorkbookMark;
}

/**
 * Takes away what an unfinished run has created. What that is, the workbook tells: the answer to
 * the failed request may have been lost.
 *
 * @returns false where Excel refused that too; the mark then still names the unfinished sheets
 */
export async function takeBack(unfinished: Unfinished): Promise<boolean> {
  const { renames, mark } = unfinished;
  const begun = [...unfinished.sheets, ...SHEET_KEYS.map(temporaryName)];
  const result = await runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name,items/comment");
    await context.sync();
    const isBegunName = ({ name, comment }: Excel.NamedItem) =>
      isOwnComment(comment) && unfinished.names.some((other) => sameName(other, name));
    const isBegunSheet = ({ id, name }: Excel.Worksheet) =>
      !unfinished.sheetsBefore.includes(id) && begun.some((other) => sameName(other, name));
    for (const name of names.items.filter(isBegunName)) name.delete();
    for (const sheet of worksheets.items.filter(isBegunSheet)) sheet.delete();
    for (const { id, from, to } of renames) {
      const sheet = worksheets.items.find((other) => other.id === id);
      if (sheet?.name === to) sheet.name = from;
    }
    writeMark(context, mark);
    await context.sync();
  });
  return result.ok;
}
