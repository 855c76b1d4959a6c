import { readXlsx } from "../../src/workbench/file/read";
import { valuesTwin } from "../../src/workbench/file/values-twin";
import { writeXlsx } from "../../src/workbench/file/write";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import { differingCells } from "./converted-values";
import { cellKey, type ConvertedCell, type FrozenDemo } from "./frozen-demo";
import { saveWithLibreOffice } from "./libre-office";
import { nameableOf, withPlainReferences } from "./plain-references";

/**
 * Lets LibreOffice calculate the native formulas of the frozen demo, in a file without their
 * results, and compares each with what the add-in had given.
 *
 * @returns a sentence for each cell that differs
 */
export async function compareConvertedDemo({ before, converted }: FrozenDemo): Promise<string[]> {
  const file = await writeXlsx(withNativeFormulas(before, converted));
  const { snapshot } = await readXlsx(saveWithLibreOffice(file));
  const values = new Map(
    snapshot.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [cellKey(name, cell), cell.value] as const),
    ),
  );
  return differingCells(converted, (cell) => values.get(cellKey(cell.sheet, cell)) ?? null);
}

/**
 * The values that the add-in had seen, and of formulas only the native ones, without results. All
 * others are values, because LibreOffice lacks functions that they use, such as FILTER.
 */
function withNativeFormulas(book: BookSnapshot, converted: readonly ConvertedCell[]): BookSnapshot {
  const nameable = nameableOf(book);
  const formulas = new Map(
    converted.map((cell) => [
      cellKey(cell.sheet, cell),
      // LibreOffice does not know the headers of a table as a reference (seen in 7.4).
      cell.formula.includes("[#Headers]") ? withPlainReferences(cell, nameable) : cell.formula,
    ]),
  );
  const twin = valuesTwin(book);
  return {
    ...twin,
    sheets: twin.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const formula = formulas.get(cellKey(sheet.name, cell));
        return formula === undefined ? cell : { ...cell, value: null, formula };
      }),
    })),
  };
}
