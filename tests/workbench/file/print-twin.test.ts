import { checkPackage } from "../../../src/workbench/file/check/check-package";
import { printTwin } from "../../../src/workbench/file/print-twin";
import { readXlsx } from "../../../src/workbench/file/read";
import { valuesTwin } from "../../../src/workbench/file/values-twin";
import { writeXlsx } from "../../../src/workbench/file/write";
import { fullBook } from "./full-book";

describe("printTwin", () => {
  const original = valuesTwin(fullBook());
  const twin = printTwin(fullBook());

  it("differs from the values of the workbook in nothing but the rows", () => {
    const besidesRows = (book: typeof twin) => book.sheets.map((sheet) => ({ ...sheet, rows: [] }));
    expect(besidesRows(twin)).toEqual(besidesRows(original));
  });

  it("gives every row down to the last cell its own height or the sheet's usual one", () => {
    for (const [index, sheet] of original.sheets.entries()) {
      const rows = twin.sheets[index]?.rows ?? [];
      const last = Math.max(0, ...sheet.cells.map(({ row }) => row + 1));
      expect(rows.length).toBeGreaterThanOrEqual(last);
      expect(rows.map((row) => row.index)).toEqual(rows.map((_, place) => place));
      expect(rows).toEqual(expect.arrayContaining([...sheet.rows]));
    }
  });

  it("is a sound package that tells the height of the rows", async () => {
    const file = await writeXlsx(twin);
    expect(await checkPackage(file)).toEqual([]);
    const { snapshot } = await readXlsx(file);
    expect(snapshot.sheets[0]?.rows).toEqual(twin.sheets[0]?.rows);
  });
});
