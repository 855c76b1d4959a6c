import type { Share } from "../core/allocation/largest-remainder";
import { cents, toEur } from "../core/money";
import { CALCULATION_RULES } from "../core/rules/calculation-rules";
import type { LevyRateOfBases, SharesOfAmount } from "./allocation";
import { derivationLine, type DerivationLine } from "./derivation-line";

/** How a levy rate came about (DE: Herleitung des Umlagesatzes). */
export function deriveLevyRate(found: LevyRateOfBases): readonly DerivationLine[] {
  const { bases, places, rate } = found;
  const words = {
    requirement: toEur(found.requirement),
    baseSum: rate.baseSum,
    places,
    source: CALCULATION_RULES.levyRate,
  };
  return [
    derivationLine((steps) => steps.baseSum({ bases }), rate.baseSum),
    derivationLine((steps) => steps.levyRate(words), rate.percent),
  ];
}

/**
 * How shares came about (DE: Herleitung der Umlage): a step for every share, row by row of the
 * bases, and their sum, which is the amount that is shared out.
 */
export function deriveShares({ amount, range, allocation }: SharesOfAmount): DerivationLine[] {
  const { total, unit, weightSum, shares } = allocation;
  const amountWords = { amount: toEur(amount), unit: toEur(unit) };
  const count = shares.length;
  const shareLine = (share: Share, index: number) => {
    const nth = index + 1;
    const words = {
      nth,
      total: toEur(total),
      weight: share.weight,
      weightSum,
      cutOff: toEur(share.cutOff),
      added: toEur(cents(share.amount - share.cutOff)),
    };
    return derivationLine(
      (steps) => (share.weight === 0 ? steps.noShare({ nth }) : steps.share(words)),
      toEur(share.amount),
    );
  };
  return [
    derivationLine((steps) => steps.baseSum({ bases: range.values }), weightSum),
    derivationLine((steps) => steps.amountToShare(amountWords), toEur(total)),
    ...shares.map(shareLine),
    derivationLine((steps) => steps.shareSum({ count }), toEur(total)),
  ];
}
