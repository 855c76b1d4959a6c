import { readXlsx } from "../../src/workbench/file/read";
import { valuesTwin } from "../../src/workbench/file/values-twin";
import { writeXlsx } from "../../src/workbench/file/write";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import { saveWithLibreOffice } from "./libre-office";

/** Digits in which numbers have to agree: LibreOffice saves 15. */
const DIGITS = 14;

/**
 * Lets LibreOffice open and save the values of a workbook, and compares every cell.
 *
 * @returns the number of compared cells, and a sentence for each that differs
 */
export async function compareSavedFile(
  file: Uint8Array,
): Promise<{ readonly compared: number; readonly different: readonly string[] }> {
  const { snapshot } = await readXlsx(file);
  const twin = valuesTwin(snapshot);
  const saved = await readXlsx(saveWithLibreOffice(await writeXlsx(twin)));
  const [before, after] = [valuesOf(twin), valuesOf(saved.snapshot)];
  const different = [...before]
    .filter(([place, value]) => after.get(place) !== value)
    .map(([place, value]) => `${place}: ${value} / LibreOffice: ${after.get(place) ?? "–"}`);
  return { compared: before.size, different };
}

/** Values of the cells that are not empty, by place. */
function valuesOf({ sheets }: BookSnapshot): Map<string, string> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => value !== null && value !== "")
        .map(({ row, column, value }) => [
          `${name}, Zeile ${row + 1}, Spalte ${column + 1}`,
          typeof value === "number" ? value.toPrecision(DIGITS) : String(value),
        ]),
    ),
  );
}
