import { ok, refuse, type Result } from "../result";
import { PAY_GROUPS, type PayGroup } from "../rules/pay-tables";
import { ruleKey } from "../rules/rule-key";

/** Steps of a pay group (DE: Stufen), from the first. */
export const PAY_STEPS = [1, 2, 3, 4, 5, 6] as const;

/** Where a post stands in the pay table (DE: Eingruppierung). */
export interface PayGrade {
  /** DE: Entgeltgruppe */
  readonly group: PayGroup;
  /** DE: Stufe */
  readonly step: (typeof PAY_STEPS)[number];
}

/**
 * Finds group and step in the tables of TVöD-VKA.
 *
 * @param group `E9b`; `EG 9b`, `9b`, `E 09b` and `Entgeltgruppe 9b` mean the same
 * @param step whole number
 * @returns a refusal if there is no such group (`group`) or step (`step`)
 */
export function payGrade(group: string, step: number): Result<PayGrade> {
  const key = groupKey(group);
  const foundGroup = PAY_GROUPS.find((candidate) => groupKey(candidate) === key);
  if (foundGroup === undefined) {
    return refuse({ kind: "unknown-key", argument: "group", value: group, allowed: PAY_GROUPS });
  }
  const foundStep = PAY_STEPS.find((candidate) => candidate === step);
  return foundStep === undefined
    ? refuse({ kind: "unknown-key", argument: "step", value: step, allowed: PAY_STEPS.map(String) })
    : ok({ group: foundGroup, step: foundStep });
}

function groupKey(group: string): string {
  return ruleKey(group).replace(/^(?:entgeltgruppe|eg|e)?0*/, "");
}
