import { amountsInEur, type Sample } from "./sample-asset";

const pool: Sample = { cost: 999.99, acquired: "30.11.2026", method: "pool" };

describe("pool", () => {
  it.each([
    [
      "takes a fifth in five calendar years, whatever the month",
      pool,
      2025,
      [0, 200, 200, 200, 200, 199.99, 0],
    ],
    ["leaves the reminder value", { ...pool, reminder: 1 }, 2026, [200, 200, 200, 200, 198.99, 0]],
    [
      "does not change on disposal",
      { ...pool, disposed: "30.11.2026" },
      2026,
      [200, 200, 200, 200, 199.99, 0],
    ],
    [
      "never takes more than is left when cents round up",
      { ...pool, cost: 0.03 },
      2026,
      [0.01, 0.01, 0.01, 0, 0, 0],
    ],
  ] as const)("%s", (_, sample, from, expected) => {
    expect(amountsInEur(sample, from, expected.length)).toEqual(expected);
  });
});
