import { extentOf } from "../../scripts/screenshots/extent";
import { pictureName } from "../../scripts/screenshots/picture-name";
import { fullBook } from "../workbench/file/full-book";

const [anySheet] = fullBook().sheets;
if (!anySheet) throw new Error("The book has no sheet.");
const sheet = { ...anySheet, columns: [{ index: 0, width: 100 }], rows: [], charts: [] };

describe("extentOf", () => {
  it("reaches to the last cell with content, by own sizes and Excel's", () => {
    const cells = [
      { row: 1, column: 2, value: "letzte" },
      { row: 8, column: 9, value: null },
    ];
    expect(extentOf({ ...sheet, cells })).toEqual({ width: 100 + 2 * 64, height: 2 * 20 });
  });

  it("reaches to the end of a chart that lies beyond the cells", () => {
    const [chart] = fullBook().sheets.flatMap(({ charts }) => charts);
    if (!chart) throw new Error("The book has no chart.");
    const placed = { ...chart, left: 300, top: 150, width: 450, height: 225 };
    expect(extentOf({ ...sheet, cells: [], charts: [placed] })).toEqual({
      width: 1000,
      height: 500,
    });
  });
});

it.each([
  ["Übersicht", "blatt-uebersicht.png"],
  ["Planbrücke", "blatt-planbruecke.png"],
  ["Daten (2)", "blatt-daten-2.png"],
])("the picture of the sheet %s is called %s", (name, expected) => {
  expect(pictureName("blatt", name)).toBe(expected);
});
