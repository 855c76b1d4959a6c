import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";

/** What changed in the workbook: one table, by its id, or something that only reading all tells. */
export type WorkbookChange = { readonly tableId: string } | "any";

/**
 * Follows changes of the workbook's tables, whoever makes them: typed in a sheet, written by the
 * pane or by a co-author.
 *
 * @returns a function that ends it
 */
export async function watchModel(
  onChange: (change: WorkbookChange) => void,
): Promise<WorkbookResult<() => Promise<void>>> {
  const tell = (change: WorkbookChange) => {
    onChange(change);
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const handlers = [
      tables.onChanged.add(({ tableId }) => tell({ tableId })),
      tables.onAdded.add(() => tell("any")),
      tables.onDeleted.add(() => tell("any")),
      worksheets.onDeleted.add(() => tell("any")),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
