import { civilDate, knownDay, type Day } from "../calendar";
import type { Ratio } from "../money";
import { ok, refuse, type Result } from "../result";
import type { Sourced } from "./certainty";

/**
 * A window of acquisition dates in which tax law allows declining-balance depreciation (DE:
 * degressive AfA, § 7 Abs. 2 EStG), both days included.
 */
export interface DecliningBalanceWindow extends Sourced {
  readonly from: Day;
  readonly to: Day;
  /** multiple of the straight-line rate [%], 250 for two and a half times */
  readonly factorPercent: number;
  /** highest rate [% of the book value] */
  readonly maxRatePercent: number;
}

/** The rate of an asset, with the window that gives it. */
export interface DecliningBalanceRate {
  /** share of the book value per year */
  readonly rate: Ratio;
  readonly window: DecliningBalanceWindow;
}

/** The windows, ascending and apart from each other. */
export const DECLINING_BALANCE_WINDOWS: readonly DecliningBalanceWindow[] = [
  {
    from: knownDay(2020, 1, 1),
    to: knownDay(2022, 12, 31),
    factorPercent: 250,
    maxRatePercent: 25,
    source: "§ 7 Abs. 2 EStG, https://www.bbh.de/2022/06/28/degressive-abschreibung/",
    certainty: "found",
  },
  {
    from: knownDay(2024, 4, 1),
    to: knownDay(2024, 12, 31),
    factorPercent: 200,
    maxRatePercent: 20,
    // the dates were found, the rate was not
    source: "§ 7 Abs. 2 EStG, steuerberater-koch-kollegen.de (Zeitraum); Satz bitte prüfen",
    certainty: "from memory",
  },
  {
    from: knownDay(2025, 7, 1),
    to: knownDay(2027, 12, 31),
    factorPercent: 300,
    maxRatePercent: 30,
    source: "§ 7 Abs. 2 EStG, https://datenbank.nwb.de/Dokument/1074885/",
    certainty: "found",
  },
];

/**
 * Rate of declining-balance depreciation: the factor over the useful life in years, at most the
 * highest rate, both by the day of acquisition.
 *
 * @param lifeMonths useful life [months, at least 1]
 * @returns a refusal (`acquired`) outside the windows
 */
export function decliningBalanceRate(
  acquired: Day,
  lifeMonths: number,
): Result<DecliningBalanceRate> {
  const window = DECLINING_BALANCE_WINDOWS.find(
    ({ from, to }) => from <= acquired && acquired <= to,
  );
  if (window === undefined) {
    return refuse({
      kind: "outside-declining-balance-windows",
      argument: "acquired",
      value: civilDate(acquired),
      allowed: DECLINING_BALANCE_WINDOWS.map(({ from, to }) => ({
        from: civilDate(from),
        to: civilDate(to),
      })),
    });
  }
  const { factorPercent, maxRatePercent } = window;
  const isCapped = factorPercent * 12 >= maxRatePercent * lifeMonths;
  const rate = isCapped
    ? { numerator: maxRatePercent, denominator: 100 }
    : { numerator: factorPercent * 12, denominator: 100 * lifeMonths };
  return ok({ rate, window });
}
