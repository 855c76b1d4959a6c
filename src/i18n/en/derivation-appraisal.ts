import type { appraisalSteps as german } from "../de/derivation-appraisal";
import { differenceOf, sumOf } from "../derivation-format";
import { format, sourceOf } from "./derivation-format";

const { eur, number, onePlus } = format;

/** Most terms of a sum that a line shows. */
const TERMS = 6;

function terms(shown: readonly string[]): string {
  const first = sumOf(shown.slice(0, TERMS));
  return shown.length > TERMS ? `${first} + … (${number(shown.length)} values)` : first;
}

function decimalPlaces(places: number): string {
  return places === 1 ? "1 decimal place" : `${places} decimal places`;
}

function discounted(values: readonly number[], rate: number, unit: (value: number) => string) {
  return terms(
    values.map((value, year) =>
      year === 0 ? unit(value) : `${unit(value)} / ${onePlus(rate)}^${year}`,
    ),
  );
}

/** The steps of KAPITALWERT, GRENZPREIS, UMLAGESATZ and UMLAGE, in English. */
export const appraisalSteps: typeof german = {
  firstPayment: (p) => ({
    step: `Payment ${p.nth}`,
    calculation: eur(p.payment),
    rule: `Payment in the year of the start, not discounted. ${sourceOf(p.source)}`,
  }),
  payment: (p) => ({
    step: `Payment ${p.nth}`,
    calculation: `${eur(p.payment)} / ${onePlus(p.rate)}^${p.years}`,
    rule: `Discounted over ${p.years === 1 ? "1 year" : `${p.years} years`}; not rounded yet.`,
  }),
  presentValue: (p) => ({
    step: "Net present value",
    calculation:
      p.count === 1 ? "present value of the payment" : `sum of ${number(p.count)} present values`,
    rule: "Rounded once, here at the end, to cents, half away from zero.",
  }),
  presentValueA: (p) => ({
    step: "Present value of A",
    calculation: discounted(p.values, p.rate, eur),
    rule: `The first payment is not discounted; not rounded yet. ${sourceOf(p.source)}`,
  }),
  presentValueB: (p) => ({
    step: "Present value of B without the position",
    calculation: discounted(p.values, p.rate, eur),
    rule: "Discounted like A; not rounded yet.",
  }),
  presentQuantity: (p) => ({
    step: "Present value of the quantities",
    calculation: discounted(p.values, p.rate, number),
    rule: "Quantities are discounted like money, as each unit is paid for in its year.",
  }),
  breakEven: (p) => ({
    step: "Break-even price per unit",
    calculation: `(${differenceOf(eur(p.a), eur(p.b))}) / ${number(p.quantity)}`,
    rule: "At this price B costs as much as A. Rounded to cents, half away from zero.",
  }),
  baseSum: (p) => ({
    step: "Sum of the bases",
    calculation: terms(p.bases.map(number)),
    rule: "Calculated exactly, without rounding.",
  }),
  levyRate: (p) => ({
    step: "Levy rate in per cent",
    calculation: `${eur(p.requirement)} / ${eur(p.baseSum)} × 100`,
    rule: `Rounded to ${decimalPlaces(p.places)}, half away from zero. ${sourceOf(p.source)}`,
  }),
  amountToShare: (p) => ({
    step: "Amount to be shared",
    calculation: eur(p.amount),
    rule: `In multiples of ${eur(p.unit)}, rounded to one if need be.`,
  }),
  share: (p) => ({
    step: `Share ${number(p.nth)}`,
    calculation:
      `${eur(p.total)} × ${number(p.weight)} / ${number(p.weightSum)}, ` +
      `cut off ${eur(p.cutOff)}` +
      (p.added === 0 ? "" : ` ${p.added < 0 ? "−" : "+"} ${eur(Math.abs(p.added))}`),
    rule:
      p.added === 0
        ? "Cut off to the precision; the remainder is not among the largest."
        : "Largest remainders: what is missing after cutting off goes to the largest remainders, " +
          "where they are equal to the earlier entry.",
  }),
  noShare: (p) => ({
    step: `Share ${number(p.nth)}`,
    calculation: "base 0",
    rule: "Who has no base pays nothing.",
  }),
  shareSum: (p) => ({
    step: "Sum of the shares",
    calculation: p.count === 1 ? "1 share" : `sum of ${number(p.count)} shares`,
    rule: "The shares add up exactly to the amount that is shared.",
  }),
};
