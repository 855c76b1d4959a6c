import { differingCells } from "../../scripts/crosscheck/converted-values";
import { type ConvertedCell, freezeDemo } from "../../scripts/crosscheck/frozen-demo";
import { calculateInIronCalc } from "./ironcalc-book";

jest.setTimeout(180_000);

/** NPV of values that are calculated, not cells: IronCalc leaves them out. LibreOffice does not. */
const lacksIronCalc = ({ formula, expected }: ConvertedCell): boolean =>
  expected !== "" && /NPV\(\w+,\(IF\(/u.test(formula);

it("each native formula of the frozen demo comes in IronCalc to the value of the add-in", async () => {
  const { before, converted, calls } = await freezeDemo();
  expect(converted.length).toBeGreaterThan(calls / 2);
  expect(converted.filter(lacksIronCalc).map(({ sheet }) => sheet)).toEqual(
    Array<string>(8).fill("Vergleich"),
  );
  const compared = converted.filter((cell) => !lacksIronCalc(cell));
  const results = new Map(
    calculateInIronCalc(before, compared).map((value, index) => [compared[index], value]),
  );
  const valueOf = (cell: ConvertedCell) => results.get(cell) ?? null;
  expect(differingCells(compared, valueOf).slice(0, 5)).toEqual([]);
});

it.each([
  ["a cent more", 1.01],
  ["an error", "#VALUE!"],
  ["nothing", null],
])("%s is a difference", (_, value) => {
  const cell = { sheet: "Anlagen", row: 4, column: 2, formula: "=1", expected: 1 };
  expect(differingCells([cell], () => value)).toHaveLength(1);
  expect(differingCells([cell], () => 1.000_000_000_1)).toEqual([]);
});
