import { amountsInEur, type Sample } from "./sample-asset";

const immediate: Sample = { cost: 800, acquired: "30.11.2026", method: "immediate" };

describe("immediate", () => {
  it.each([
    ["takes everything in the year of acquisition", immediate, 2025, [0, 800, 0]],
    ["leaves the reminder value", { ...immediate, reminder: 1 }, 2026, [799, 0]],
    [
      "takes everything also if it goes later in that year",
      { ...immediate, disposed: "01.12.2026" },
      2026,
      [800, 0],
    ],
    [
      "is 0 if it goes in the month it comes",
      { ...immediate, disposed: "30.11.2026" },
      2026,
      [0, 0],
    ],
  ] as const)("%s", (_, sample, from, expected) => {
    expect(amountsInEur(sample, from, expected.length)).toEqual(expected);
  });
});
