import { rememberByContent } from "../../src/tables/remember";

function counted(capacity: number) {
  let calls = 0;
  const read = rememberByContent(capacity, (cells) => {
    calls += 1;
    return cells.length;
  });
  return { read, calls: () => calls };
}

it("reads equal content once", () => {
  const { read, calls } = counted(2);
  read([["a", 1]]);
  read([["a", 1]]);
  expect(calls()).toBe(1);
});

it.each([
  ["a cell", [["a", 2]]],
  ["the type of a cell", [["a", "1"]]],
  ["the number of rows", [["a", 1], []]],
  ["the length of a row", [["a", 1, null]]],
])("reads again when %s differs", (_, cells) => {
  const { read, calls } = counted(2);
  read([["a", 1]]);
  read(cells);
  expect(calls()).toBe(2);
});

it("reads again when the same array was changed", () => {
  const { read, calls } = counted(2);
  const row: unknown[] = ["a", 1];
  read([row]);
  row[1] = 2;
  read([row]);
  expect(calls()).toBe(2);
});

it("forgets the content that was asked for least recently", () => {
  const { read, calls } = counted(2);
  read([["a"]]);
  read([["b"]]);
  read([["a"]]);
  read([["c"]]);
  read([["a"]]);
  expect(calls()).toBe(3);
  read([["b"]]);
  expect(calls()).toBe(4);
});
