import { errorAreas } from "../checks/error-areas";
import { readCells } from "../checks/read-cells";

/** Cells of a sheet whose formulas refer to something that is gone (DE: #BEZUG!). */
export interface LostReferences {
  readonly sheet: string;
  /** neighbours together, e.g. `C5:C9` */
  readonly addresses: readonly string[];
}

const LOST = "#REF!";

/** True for a formula in which Excel has written `#REF!` for something that is gone. */
export function hasLostReference(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=") && content.includes(LOST);
}

/** Finds the formulas of all sheets, a person's own included, that refer to something that is gone. */
export async function findLostReferences(
  context: Excel.RequestContext,
): Promise<readonly LostReferences[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet: sheet.name, range };
  });
  await context.sync();
  const areas = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ range: { columnCount, columnIndex, rowCount, rowIndex }, sheet }) => ({
      ...{ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
      sheet,
      withFormulas: true,
    }));
  const read = await readCells(context, areas);
  return read.flatMap(({ area, formulas }): LostReferences[] => {
    const errors = formulas.map((line) => line.map((text) => (hasLostReference(text) ? LOST : "")));
    const addresses = errorAreas(errors, area).map(({ address }) => address);
    return addresses.length === 0 ? [] : [{ sheet: area.sheet, addresses }];
  });
}
