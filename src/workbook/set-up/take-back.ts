import { runExcel } from "../run-excel";
import { isOwnComment } from "../writer/own-comment";
import type { WorkbookMark } from "./mark";
import { sameName } from "./state";
import { writeMark } from "./write-mark";

/** What a run has created so far. */
export interface Unfinished {
  readonly sheetIds: readonly string[];
  /** defined names that the run wrote or was about to write */
  readonly names: readonly string[];
  /** the mark as it was before the run */
  readonly mark: WorkbookMark;
}

/**
 * Takes away what an unfinished run has created.
 *
 * @returns false where Excel refused that too; the mark then still names the unfinished sheets
 */
export async function takeBack(unfinished: Unfinished): Promise<boolean> {
  const { sheetIds, mark } = unfinished;
  const result = await runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheets = sheetIds.map((id) => worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load("id");
    names.load("items/name,items/comment");
    await context.sync();
    const isBegun = ({ name, comment }: Excel.NamedItem) =>
      isOwnComment(comment) && unfinished.names.some((begun) => sameName(begun, name));
    for (const name of names.items.filter(isBegun)) name.delete();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    writeMark(context, mark);
    await context.sync();
  });
  return result.ok;
}
