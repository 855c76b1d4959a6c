import { columnNames, doubtfulColumns } from "../../src/taskpane/features/import/repeated-headers";

const headers = ["Nr", "Preis", "", "PREIS", ""].map((header, index) => ({ header, index }));
const [, price, , gross] = headers;
if (price === undefined || gross === undefined) throw new Error("The list has no prices.");

it("columns of the same header are told apart by their position", () => {
  const words = {
    unnamed: (position: number) => `#${position}`,
    repeated: (header: string, position: number) => `${header} (${position})`,
  };
  expect(columnNames(headers, words)).toEqual(["Nr", "Preis (2)", "#3", "PREIS (4)", "#5"]);
});

it("a column that was taken among several of its header is doubtful until a person chooses it", () => {
  const read = { headers, mapping: { cost: price }, decisions: {} };
  expect(doubtfulColumns(read)).toEqual([price]);
  const chosen = { headers, mapping: { cost: gross }, decisions: { mapping: { cost: 3 } } };
  expect(doubtfulColumns(chosen)).toEqual([]);
  const single = { headers, mapping: { number: { header: "Nr", index: 0 } }, decisions: {} };
  expect(doubtfulColumns(single)).toEqual([]);
});
