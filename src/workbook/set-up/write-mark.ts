import { MARK_KEY, type WorkbookMark } from "./mark";

/** Remembers in the document what is ours; `add` replaces what was there. */
export function writeMark(context: Excel.RequestContext, mark: WorkbookMark): void {
  context.workbook.settings.add(MARK_KEY, mark);
}
