import { runExcel } from "../run-excel";
import { NAME_COMMENT } from "../writer/write-table";
import type { WorkbookMark } from "./mark";
import { writeMark } from "./write-mark";

/** What a run has created so far. */
export interface Unfinished {
  readonly sheetIds: readonly string[];
  /** true where the run wrote the assumptions and with them the defined names */
  readonly ownsNames: boolean;
  /** the mark as it was before the run */
  readonly mark: WorkbookMark;
}

/**
 * Takes away what an unfinished run has created.
 *
 * @returns false where Excel refused that too; the mark then still names the unfinished sheets
 */
export async function takeBack({ sheetIds, ownsNames, mark }: Unfinished): Promise<boolean> {
  const result = await runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheets = sheetIds.map((id) => worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load("id");
    names.load("items/name,items/comment");
    await context.sync();
    const own = ownsNames ? names.items.filter(({ comment }) => comment === NAME_COMMENT) : [];
    for (const name of own) name.delete();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    writeMark(context, mark);
    await context.sync();
  });
  return result.ok;
}
