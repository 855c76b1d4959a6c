import { fractionOf, minus, numberOf, times, WHOLE } from "../core/fraction";
import { toEur } from "../core/money";
import type { PayMonths, StaffYearCost } from "../core/staff/staff-cost";
import { derivationLine, monthParts, type DerivationLine } from "./derivation-line";
import type { PostInYear } from "./staff";

/** How the cost of a post came about (DE: Herleitung der Personalkosten). */
export function deriveStaffCost({ cost, amount }: PostInYear): readonly DerivationLine[] {
  const { year, post, bonus } = cost;
  // over centuries of rises the pay alone has no finite number
  if (post.share.numerator === 0n) {
    return [derivationLine((steps) => steps.noStaffCost({ year }), toEur(amount))];
  }
  const bonusWords = {
    percent: bonus.rule.percent / 100,
    mean: numberOf(bonus.meanPay),
    since: bonus.rule.validFrom,
    source: bonus.rule,
  };
  const words = {
    year,
    pay: numberOf(cost.fullPostPay),
    surcharge: numberOf(minus(post.surchargeFactor, WHOLE)),
    share: numberOf(post.share),
  };
  return [
    ...payLines(cost),
    derivationLine((steps) => steps.bonus(bonusWords), numberOf(bonus.exact)),
    derivationLine((steps) => steps.fullPost({ year }), words.pay),
    derivationLine((steps) => steps.staffCost(words), toEur(amount)),
  ];
}

function payLines({ year, pay, post }: StaffYearCost): readonly DerivationLine[] {
  let first = 1;
  return pay.map((part) => {
    const last = first + part.months - 1;
    const words = {
      ...post.grade,
      year,
      first,
      last,
      pay: part.tablePay,
      validFrom: monthParts(part.table.first),
      validTo: monthParts(part.table.last),
      rise: numberOf(minus(post.riseFactor, WHOLE)),
      rises: part.rises,
      source: part.table,
    };
    first = last + 1;
    return derivationLine((steps) => steps.pay(words), payOf(part));
  });
}

function payOf({ exact, months }: PayMonths): number {
  return numberOf(times(exact, fractionOf(months)));
}
