import { cents } from "../../src/core/money";
import { addedUp, savedSoFar } from "../../src/taskpane/model/cumulated";

const amounts = (...values: number[]) => values.map(cents);

it("amounts are added up from year to year", () => {
  expect(addedUp(amounts(100, -50, 25))).toEqual([100, 50, 75]);
});

it("what is saved so far is what the status quo has paid more so far", () => {
  const [statusQuo, scenario] = [amounts(100, 100, 100), amounts(180, 40, 60)];
  expect(savedSoFar(statusQuo, scenario)).toEqual([-80, -20, 20]);
});
