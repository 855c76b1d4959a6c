import { amountsInEur, type Sample } from "./sample-asset";

const straight: Sample = { cost: 12000, acquired: "15.04.2026", life: 5 };

describe("straight-line", () => {
  it.each([
    ["counts the month of acquisition", straight, 2025, [0, 1800, 2400, 2400, 2400, 2400, 600, 0]],
    [
      "counts it also when it has one day",
      { ...straight, acquired: "30.04.2026" },
      2026,
      [1800, 2400],
    ],
    [
      "gives the rest to the last year",
      { cost: 1850, acquired: "31.10.2026", life: 3 },
      2026,
      [154.17, 616.67, 616.67, 462.49, 0],
    ],
    [
      "ends on 31.12. when it starts on 01.01.",
      { cost: 100, acquired: "01.01.2026", life: 3 },
      2026,
      [33.33, 33.33, 33.34, 0],
    ],
    [
      "leaves the reminder value",
      { cost: 100, acquired: "01.01.2026", life: 2, reminder: 1 },
      2026,
      [50, 49, 0],
    ],
    [
      "of one month takes everything",
      { cost: 99.99, acquired: "31.12.2026", life: 1 / 12 },
      2026,
      [99.99, 0],
    ],
    [
      "of half a year may span two years",
      { cost: 600, acquired: "01.10.2026", life: 0.5 },
      2026,
      [300, 300, 0],
    ],
    [
      "stops at the reminder value before the last year",
      { cost: 100, acquired: "01.01.2026", life: 4, reminder: 60 },
      2026,
      [25, 15, 0, 0, 0],
    ],
    [
      "never takes more than is left when cents round up",
      { cost: 0.02, acquired: "01.01.2026", life: 4 },
      2026,
      [0.01, 0.01, 0, 0, 0],
    ],
    [
      "gives cents that round down to the last year",
      { cost: 0.01, acquired: "01.01.2026", life: 4 },
      2026,
      [0, 0, 0, 0.01, 0],
    ],
    [
      "is 0 for a cost below the reminder value",
      { cost: 0.5, acquired: "01.01.2026", life: 4, reminder: 1 },
      2026,
      [0, 0, 0, 0, 0],
    ],
    ["is 0 for a cost of 0", { ...straight, cost: 0 }, 2026, [0, 0]],
    [
      "stops before the month of disposal",
      { ...straight, disposed: "30.09.2028" },
      2026,
      [1800, 2400, 1600, 0],
    ],
    [
      "does not change from the 1st to the last of that month",
      { ...straight, disposed: "01.09.2028" },
      2026,
      [1800, 2400, 1600, 0],
    ],
    [
      "is 0 in the year of a disposal in January",
      { ...straight, disposed: "31.01.2028" },
      2026,
      [1800, 2400, 0, 0],
    ],
    ["stops in the year of acquisition", { ...straight, disposed: "20.08.2026" }, 2026, [800, 0]],
    [
      "is 0 in all years if it goes in the month it comes",
      { ...straight, disposed: "30.04.2026" },
      2026,
      [0, 0, 0],
    ],
    [
      "gives no rest if it goes in the last month of life",
      { ...straight, disposed: "31.03.2031" },
      2030,
      [2400, 400, 0],
    ],
    [
      "gives the rest if it goes in the month after life",
      { ...straight, disposed: "01.04.2031" },
      2030,
      [2400, 600, 0],
    ],
    [
      "does not change if it goes years after life",
      { ...straight, disposed: "01.04.2035" },
      2030,
      [2400, 600, 0, 0, 0, 0],
    ],
  ] as const)("%s", (_, sample, from, expected) => {
    expect(amountsInEur(sample, from, expected.length)).toEqual(expected);
  });
});
