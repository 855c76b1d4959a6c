import { monthIndex } from "../../../src/core/calendar";
import { createContract } from "../../../src/core/contracts/contract";
import type { Interval } from "../../../src/core/contracts/interval";
import { fractionOf } from "../../../src/core/fraction";
import { contractLines } from "../../../src/core/scenarios/contract-lines";
import type { EstateContract } from "../../../src/core/scenarios/estate";
import type { Takeover } from "../../../src/core/scenarios/takeover";
import { day } from "../day";
import { granted, takeover } from "./sample-estate";

const HORIZON = { firstYear: 2027, yearCount: 3 };
const DECIDED = day("15.12.2026");

interface Given {
  readonly eur?: number;
  readonly interval?: Interval;
  readonly begin?: string;
  readonly end?: string;
  /** minimum term, renewal, notice [months] */
  readonly terms?: readonly [number, number, number];
  readonly increase?: number;
}

function recordOf(given: Given): EstateContract {
  const { end, eur = 100, increase, interval = "monthly", terms = [12, 12, 3] } = given;
  const begin = day(given.begin ?? "01.04.2019");
  const [minimumMonths, renewalMonths, noticeMonths] = terms;
  const contract = createContract({
    amount: fractionOf(eur),
    interval,
    begin,
    end: end === undefined ? undefined : day(end),
    increase,
  });
  return {
    row: 2,
    area: "server",
    account: "5624",
    contract: granted(contract),
    terms: { begin, minimumMonths, renewalMonths, noticeMonths },
  };
}

/** EUR by kind of line. */
function eurOf(
  given: Given,
  areaTakeover?: Takeover,
  decidedOn = DECIDED,
): Record<string, number[]> {
  const context = { horizon: HORIZON, takeover: areaTakeover, decidedOn };
  const lines = granted(contractLines(recordOf(given), context));
  return Object.fromEntries(
    lines.map(({ amounts, kind }) => [kind, amounts.map((amount) => amount / 100)]),
  );
}

const october = monthIndex(2027, 10);
const notice = takeover(october, { contracts: "give-notice" });
const atOnce = takeover(october, { contracts: "end-at-once", compensationShare: 0.5 });

describe("a contract of an area that is taken over", () => {
  it.each<[string, Given, Takeover | undefined, Record<string, number[]>]>([
    ["that is kept runs on", {}, takeover(october), { contract: [1200, 1200, 1200] }],
    [
      "after notice runs to its first possible end after the takeover",
      {},
      notice,
      { contract: [1200, 300, 0] },
    ],
    [
      "ends in the month before the takeover where that is a possible end",
      { begin: "01.10.2019" },
      notice,
      { contract: [900, 0, 0] },
    ],
    [
      "runs to the month of the takeover where its end falls into that",
      { begin: "15.10.2019" },
      notice,
      { contract: [1000, 0, 0] },
    ],
    [
      "that is open-ended ends with the month before the takeover",
      { terms: [24, 0, 3] },
      notice,
      { contract: [900, 0, 0] },
    ],
    [
      "that is open-ended waits for its period of notice",
      { terms: [24, 0, 12] },
      notice,
      { contract: [1200, 0, 0] },
    ],
    [
      "ends with its own end where that is earlier",
      { end: "30.06.2027" },
      notice,
      { contract: [600, 0, 0] },
    ],
    [
      "that begins after the takeover runs for its minimum term",
      { begin: "01.01.2028", terms: [12, 12, 3] },
      notice,
      { contract: [0, 1200, 0] },
    ],
    [
      "that is ended at once pays a share of what would have been paid",
      {},
      atOnce,
      { contract: [900, 0, 0], compensation: [600 * 0.5, 0, 0] },
    ],
    [
      "that is ended at once pays nothing beyond its own end",
      { end: "30.11.2027" },
      atOnce,
      { contract: [900, 0, 0], compensation: [100, 0, 0] },
    ],
    [
      "pays its compensation with the increases of the years to come",
      { increase: 0.1, begin: "01.04.2027", terms: [12, 12, 3] },
      { ...atOnce, compensationShare: 1 },
      { contract: [600, 0, 0], compensation: [300 + 330, 0, 0] },
    ],
    [
      "may be ended at once without compensation",
      {},
      { ...atOnce, compensationShare: 0 },
      { contract: [900, 0, 0] },
    ],
    [
      "is not paid when a single payment lies after its end",
      { interval: "once", begin: "01.11.2027", terms: [0, 0, 0] },
      atOnce,
      { compensation: [50, 0, 0] },
    ],
  ])("%s", (_, given, areaTakeover, expected) => {
    expect(eurOf(given, areaTakeover)).toEqual(expected);
  });

  it("cannot be ended for a takeover before notice can be given", () => {
    // notice from 15.10.2027 on misses 31.03.2028 with six months, so that it runs another year
    const terms = [12, 12, 6] as const;
    expect(eurOf({ terms }, notice, day("15.10.2027"))).toEqual({ contract: [1200, 1200, 300] });
  });

  it("needs to know from when on notice can be given", () => {
    const context = { horizon: HORIZON, takeover: notice, decidedOn: undefined };
    expect(contractLines(recordOf({}), context)).toMatchObject({
      ok: false,
      refusal: { kind: "missing", argument: "decidedOn" },
    });
  });
});

it("rounds each year once", () => {
  expect(eurOf({ eur: 0.125 })).toEqual({ contract: [1.5, 1.5, 1.5] });
  expect(eurOf({ eur: 100, interval: "quarterly", begin: "01.12.2027" })).toEqual({
    contract: [33.33, 400, 400],
  });
});
