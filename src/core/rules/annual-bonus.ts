import type { Year } from "../calendar";
import { PAY_GROUPS, type PayGroup } from "./pay-tables";
import type { Sourced } from "./certainty";

/** Share of a month's pay that is paid as annual bonus (DE: Jahressonderzahlung, § 20 TVöD). */
export interface AnnualBonusRule extends Sourced {
  readonly validFrom: Year;
  readonly firstGroup: PayGroup;
  readonly lastGroup: PayGroup;
  /** [% of the mean monthly pay of July to September] */
  readonly percent: number;
}

const SOURCE = "§ 20 TVöD-VKA, Tarifeinigung vom 06.04.2025, öffentliche Sammlung der Werte";

/** The rules, ascending by year. */
export const ANNUAL_BONUS_RULES: readonly AnnualBonusRule[] = [
  {
    validFrom: 2024,
    firstGroup: "E5",
    lastGroup: "E8",
    percent: 84.51,
    source: SOURCE,
    certainty: "found",
  },
  {
    validFrom: 2024,
    firstGroup: "E9a",
    lastGroup: "E12",
    percent: 70.28,
    source: SOURCE,
    certainty: "found",
  },
  {
    validFrom: 2026,
    firstGroup: "E5",
    lastGroup: "E12",
    percent: 85,
    source: SOURCE,
    certainty: "found",
  },
];

/** The rule of a group in a year: the latest one, or `undefined` before the first. */
export function annualBonusRule(group: PayGroup, year: Year): AnnualBonusRule | undefined {
  const position = PAY_GROUPS.indexOf(group);
  return ANNUAL_BONUS_RULES.filter(
    ({ validFrom, firstGroup, lastGroup }) =>
      validFrom <= year &&
      PAY_GROUPS.indexOf(firstGroup) <= position &&
      position <= PAY_GROUPS.indexOf(lastGroup),
  ).at(-1);
}
