import { checkPackage } from "../../../src/workbench/file/check/check-package";
import { valuesTwin } from "../../../src/workbench/file/values-twin";
import { writeXlsx } from "../../../src/workbench/file/write";
import { fullBook } from "./full-book";

describe("valuesTwin", () => {
  const twin = valuesTwin(fullBook());

  it("has the values of the original and no formula", () => {
    const values = (which: typeof twin) =>
      which.sheets.map((sheet) => sheet.cells.map(({ value }) => value));
    expect(values(twin)).toEqual(values(fullBook()));
    expect(JSON.stringify(twin.sheets.map(({ cells, tables }) => [cells, tables]))).not.toContain(
      "AMT.AFA(",
    );
  });

  it("keeps names, charts, formats and page set-up", () => {
    const [original] = [fullBook()];
    expect(twin.names).toEqual(original.names);
    expect(twin.sheets.map(({ charts, page }) => [charts, page])).toEqual(
      original.sheets.map(({ charts, page }) => [charts, page]),
    );
  });

  it("is a sound package", async () => {
    expect(await checkPackage(await writeXlsx(twin))).toEqual([]);
  });
});
