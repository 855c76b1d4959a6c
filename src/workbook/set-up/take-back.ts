import { SHEET_KEYS } from "../blueprint/sheet-names";
import { runExcel } from "../run-excel";
import { isOwnComment } from "../writer/own-comment";
import { temporaryName } from "./create-sheets";
import type { SheetRename } from "./decide";
import type { Restoration } from "./restorations";
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
  /** what sheets that are there were about to get */
  readonly restorations: readonly Restoration[];
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
  const { mark, renames, restorations } = unfinished;
  const begun = [...unfinished.sheets, ...SHEET_KEYS.map(temporaryName)];
  const result = await runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name,items/comment");
    const restored = restorations.map((restoration) => loadRestored(worksheets, restoration));
    await context.sync();
    const isBegunName = ({ name, comment }: Excel.NamedItem) =>
      isOwnComment(comment) && unfinished.names.some((other) => sameName(other, name));
    const isBegunSheet = ({ id, name }: Excel.Worksheet) =>
      !unfinished.sheetsBefore.includes(id) && begun.some((other) => sameName(other, name));
    const sheets = worksheets.items.filter(isBegunSheet);
    // First, so that the next run knows what is left should Excel stop in between.
    writeMark(context, { ...mark, unfinished: sheets.map(({ id, name }) => ({ id, name })) });
    for (const name of names.items.filter(isBegunName)) name.delete();
    for (const sheet of sheets) sheet.delete();
    for (const remove of restored) remove();
    for (const { id, from, to } of renames) {
      const sheet = worksheets.items.find((other) => other.id === id);
      if (sheet?.name === to) sheet.name = from;
    }
    writeMark(context, mark);
    await context.sync();
  });
  return result.ok;
}

/** Finds what a sheet got; the action that it returns takes it away and can run after a sync. */
function loadRestored(
  worksheets: Excel.WorksheetCollection,
  { chartsBefore, id, takenAreas }: Restoration,
): () => void {
  const sheet = worksheets.getItem(id);
  const { charts } = sheet;
  charts.load("items/name");
  const ranges = takenAreas.map((address) => sheet.getRange(address));
  const tables = ranges.map((range) => range.getTables());
  for (const collection of tables) collection.load("items/id");
  return () => {
    for (const chart of charts.items) if (!chartsBefore.includes(chart.name)) chart.delete();
    for (const table of tables.flatMap(({ items }) => items)) table.delete();
    for (const range of ranges) range.clear();
  };
}
