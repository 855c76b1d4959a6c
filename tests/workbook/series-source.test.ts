import type { SeriesBlueprint } from "../../src/workbook/blueprint/blueprint";
import { namedSource } from "../../src/workbook/writer/series-source";

const series = (row: number, column: number, rows: number, columns: number): SeriesBlueprint => ({
  name: "Kosten",
  values: { sheet: "Vergleich", row, column, rows, columns },
  categories: { row, column: 0, rows, columns },
  colour: "#1F4E79",
});

it.each([
  [
    "columns take the row above with them",
    [series(5, 1, 6, 1), series(5, 2, 6, 1)],
    { row: 4, column: 1, rows: 7, columns: 2 },
  ],
  [
    "rows take the column on the left with them",
    [series(5, 1, 1, 6), series(6, 1, 1, 6)],
    { row: 5, column: 0, rows: 2, columns: 7 },
  ],
])("series in %s", (_, all, area) => {
  expect(namedSource(all)).toEqual({ sheet: "Vergleich", ...area });
});

it("series that do not stand next to one another are refused", () => {
  expect(() => namedSource([series(5, 1, 6, 1), series(5, 3, 6, 1)])).toThrow(/Kosten/u);
});
