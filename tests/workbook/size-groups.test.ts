import { sizeGroups } from "../../src/workbook/size-groups";

const size = (item: number) => item;

it.each([
  ["neighbours share a group up to the limit", [1, 2, 3], 6, [[1, 2, 3]]],
  ["what would go beyond it begins the next one", [4, 3, 2], 6, [[4], [3, 2]]],
  ["what is too large by itself stands alone", [1, 9, 1], 6, [[1], [9], [1]]],
  ["nothing makes no group", [], 6, []],
])("%s", (_, items, limit, expected) => {
  expect(sizeGroups(items, size, limit)).toEqual(expected);
});
