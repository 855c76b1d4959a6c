import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage } from "../../../../src/workbench/file/check/check-package";
import { readXlsx } from "../../../../src/workbench/file/read";
import { valuesTwin } from "../../../../src/workbench/file/values-twin";
import type { BookSnapshot, SheetSnapshot } from "../../../../src/workbench/snapshot";
import { inReadingOrder } from "../books";
import { fullBook } from "../full-book";

/** The values twin of the full book, opened and saved again by LibreOffice 7.4. */
const bytes = new Uint8Array(readFileSync(join(__dirname, "libreoffice.xlsx")));
const original = inReadingOrder(valuesTwin(fullBook()));

const second = ({ sheets }: BookSnapshot): SheetSnapshot => {
  const found = sheets[1];
  if (found === undefined) throw new Error("The workbook has one sheet only.");
  return found;
};

describe("a file that LibreOffice has saved", () => {
  it("is sound in the eyes of checkPackage", async () => {
    expect(await checkPackage(bytes)).toEqual([]);
  });

  it("is read with its values, in a process that has written none", async () => {
    const values = ({ cells }: SheetSnapshot) =>
      new Map(
        cells
          .filter(({ value }) => value !== null && value !== "")
          .map(({ row, column, value }) => [`${String(row)},${String(column)}`, value]),
      );
    expect(values(second((await readXlsx(bytes)).snapshot))).toEqual(values(second(original)));
  });

  it("is read with tables, validations, sizes and page set-up", async () => {
    const read = second((await readXlsx(bytes)).snapshot);
    const expected = second(original);
    expect(read.tables.map(({ name, area, columns }) => ({ name, area, columns }))).toEqual(
      expected.tables.map(({ name, area, columns }) => ({ name, area, columns })),
    );
    expect(read.validations.map(({ rule }) => rule.kind)).toEqual(
      expect.arrayContaining(expected.validations.map(({ rule }) => rule.kind)),
    );
    expect(read.columns).toEqual(expected.columns);
    expect(read.rows).toEqual(expected.rows);
    expect(read.tabColor).toBe(expected.tabColor);
    expect(read.page).toEqual({ ...expected.page, blackAndWhite: false });
  });

  it("is read with its charts, which are anchored to two cells", async () => {
    const facts = ({ charts }: SheetSnapshot) =>
      charts.map(({ name, type, title, series }) => [name, type, title, series[0]?.values]);
    const read = second((await readXlsx(bytes)).snapshot);
    expect(facts(read)).toEqual(facts(second(original)));
    expect(read.charts.map(({ left, top }) => [Math.round(left), Math.round(top)])).toEqual(
      second(original).charts.map(({ left, top }) => [Math.round(left), Math.round(top)]),
    );
  });

  it("is read with its names", async () => {
    const { names } = (await readXlsx(bytes)).snapshot;
    expect(names.map(({ name, formula }) => [name, formula]).sort()).toEqual(
      original.names.map(({ name, formula }) => [name, formula]).sort(),
    );
  });
});
