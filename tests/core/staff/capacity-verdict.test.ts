import { fractionOf } from "../../../src/core/fraction";
import { capacityVerdict } from "../../../src/core/staff/capacity-verdict";

it.each([
  ["nine tenths of the hours are enough", 0.9, 10, "enough"],
  ["more than nine tenths are tight", 0.9001, 10, "tight"],
  ["all hours are tight", 1, 0, "tight"],
  ["more than all hours are too much", 1.0001, -1, "over"],
  ["work without any hours is too much", undefined, -1, "over"],
  ["neither hours nor work say nothing", undefined, 0, "none"],
] as const)("%s", (_, utilisation, free, expected) => {
  expect(capacityVerdict({ utilisation, free: fractionOf(free) })).toBe(expected);
});
