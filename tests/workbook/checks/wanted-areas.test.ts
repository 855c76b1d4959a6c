import { wantedAreas } from "../../../src/workbook/checks/read-workbook";

const area = (rows: number, columns = 10) => ({ row: 0, column: 0, rows, columns });
const table = { sheet: "Anlagen", row: 3, column: 0, rows: 300_000, columns: 17 };

it("a sheet is read as a whole, with formulas only where a table of ours stands", () => {
  const used = [
    { sheet: "Anlagen", area: area(300) },
    { sheet: "Meine", area: area(300) },
  ];
  const { notSearched, wanted } = wantedAreas(used, [{ ...table, rows: 297 }]);
  expect(wanted.map(({ sheet, withFormulas }) => [sheet, withFormulas])).toEqual([
    ["Anlagen", true],
    ["Meine", false],
  ]);
  expect(notSearched).toEqual([]);
});

it("of a sheet that is too large only our tables are read, and it is named", () => {
  const used = [
    { sheet: "Anlagen", area: area(1_048_576) },
    { sheet: "Meine", area: area(1_048_576) },
  ];
  const { notSearched, wanted } = wantedAreas(used, [table]);
  expect(wanted).toEqual([{ ...table, withFormulas: true }]);
  expect(notSearched).toEqual(["Anlagen", "Meine"]);
});
