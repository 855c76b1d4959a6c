import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";

/**
 * Follows the selection and the contents of the sheets.
 *
 * @param onChange called when something else is selected, another sheet is shown or a cell changes
 * @returns a function that ends it
 */
export async function watchSelection(
  onChange: () => void,
): Promise<WorkbookResult<() => Promise<void>>> {
  const tell = () => {
    onChange();
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { workbook } = context;
    const handlers = [
      workbook.onSelectionChanged.add(tell),
      workbook.worksheets.onActivated.add(tell),
      workbook.worksheets.onChanged.add(tell),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
