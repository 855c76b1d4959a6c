import type { assetSteps as german } from "../de/derivation-assets";
import { format, sourceOf } from "./derivation-format";

const { date, eur, month, monthsOfYear, number, percent } = format;

const ROUNDED = "Rounded to cents, half away from zero.";

/** The steps of AFA and RESTBUCHWERT, in English. */
export const assetSteps: typeof german = {
  life: (p) => ({
    step: "Months of useful life",
    calculation: `${month(p.first)} to ${month(p.last)}`,
    rule: "Useful life in years × 12, rounded to whole months, at least one month.",
  }),
  costBefore: (p) => ({
    step: `Book value before the depreciation of ${p.year}`,
    calculation: `Cost ${eur(p.cost)}`,
    rule: "In the year of acquisition the calculation starts with the cost.",
  }),
  bookValueBefore: (p) => ({
    step: `Book value before the depreciation of ${p.year}`,
    calculation: `${eur(p.cost)} − ${eur(p.writtenOff)} depreciation up to ${p.year - 1}`,
    rule: "Cost less the depreciation of earlier years.",
  }),
  monthsOfYear: (p) => ({
    step: `Months in ${p.year}`,
    calculation: monthsOfYear(p.first, p.last),
    rule:
      "The month of acquisition counts fully, the month of disposal does not. " +
      sourceOf(p.source),
  }),
  shareOfMonths: (p) => ({
    step: "Share of the year",
    calculation: `${eur(p.base)} × ${p.months} / ${number(p.ofMonths)}`,
    rule: `Equal monthly rates (straight-line). ${ROUNDED} ${sourceOf(p.source)}`,
  }),
  changedShareOfMonths: (p) => ({
    step: "Share of the year",
    calculation: `${eur(p.base)} × ${p.months} / ${number(p.ofMonths)}`,
    rule:
      "Change to equal rates over the remaining months as soon as they are at least as much as " +
      `the declining-balance amount. ${ROUNDED} ${sourceOf(p.source)}`,
  }),
  rate: (p) => ({
    step: "Rate of declining balance",
    calculation:
      `${percent(p.factor)} / ${number(p.years)} years = ${percent(p.uncapped)}, ` +
      `at most ${percent(p.cap)}`,
    rule: `For acquisitions from ${date(p.from)} to ${date(p.to)}. ${sourceOf(p.source)}`,
  }),
  shareAtRate: (p) => ({
    step: "Declining-balance amount",
    calculation:
      `${eur(p.base)} × ${percent(p.rate)}` + (p.months === 12 ? "" : ` × ${p.months} / 12`),
    rule: `Rate of the book value, by months in the year of acquisition. ${ROUNDED}`,
  }),
  evenForComparison: (p) => ({
    step: "For comparison: equal rates",
    calculation: `${eur(p.base)} evenly over the remaining months`,
    rule: `Less than the declining-balance amount, hence no change. ${sourceOf(p.source)}`,
  }),
  wholeYear: (p) => ({
    step: `Depreciation of ${p.year} without the disposal`,
    calculation: eur(p.amount),
    rule: "Amount of the whole year, which is now cut by months.",
  }),
  shareOfYear: (p) => ({
    step: "Share until disposal",
    calculation: `${eur(p.wholeYear)} × ${p.months} / ${p.ofMonths}`,
    rule: `Only the months before the month of disposal. ${ROUNDED}`,
  }),
  fifth: (p) => ({
    step: "A fifth",
    calculation: `${eur(p.base)} / 5`,
    rule: `Pool, year ${p.nth} of 5; a disposal changes nothing. ${ROUNDED} ` + sourceOf(p.source),
  }),
  limited: (p) => ({
    step: `Depreciation of ${p.year}`,
    calculation: `${eur(p.rounded)}, at most ${eur(p.before)} − ${eur(p.reminder)}`,
    rule: "Never more than the book value without the reminder value.",
  }),
  rest: (p) => ({
    step: `Depreciation of ${p.year}`,
    calculation: `${eur(p.before)} − ${eur(p.reminder)}`,
    rule: "The last year takes what is left above the reminder value, so that the sum is right.",
  }),
  immediate: (p) => ({
    step: `Depreciation of ${p.year}`,
    calculation: `${eur(p.before)} − ${eur(p.reminder)}`,
    rule:
      "Immediate depreciation: everything above the reminder value in the year of acquisition. " +
      sourceOf(p.source),
  }),
  none: {
    "before-acquisition": (p) => ({
      step: `Depreciation of ${p.year}`,
      calculation: `acquired only on ${date(p.acquired)}`,
      rule: "Before the year of acquisition there is no depreciation.",
    }),
    "after-life": (p) => ({
      step: `Depreciation of ${p.year}`,
      calculation: `written off down to ${eur(p.reminder)}`,
      rule: "After the end of depreciation there is none any more.",
    }),
    "after-disposal": (p) => ({
      step: `Depreciation of ${p.year}`,
      calculation: `disposed of on ${date(p.disposed)}`,
      rule: "After the year of disposal there is no depreciation.",
    }),
    "no-month-before-disposal": (p) => ({
      step: `Depreciation of ${p.year}`,
      calculation: `disposed of on ${date(p.disposed)}`,
      rule: "The month of disposal does not count, and no other month lies before it.",
    }),
  },
  elapsed: (p) => ({
    step: `Part of the depreciation of ${p.year} that is over`,
    calculation: `${eur(p.amount)} × ${p.elapsed} / ${p.ofParts}`,
    rule: `A month is over on its last day. ${ROUNDED}`,
  }),
  elapsedPool: (p) => ({
    step: `Part of the depreciation of ${p.year} that is over`,
    calculation: p.isOver ? eur(p.amount) : "nothing yet",
    rule: "The pool loses its fifth on 31 December.",
  }),
  nothingElapsed: (p) => ({
    step: `Part of the depreciation of ${p.year} that is over`,
    calculation: "no month with depreciation in this year",
    rule: "Without depreciation in the year the book value stays the same.",
  }),
  bookValue: (p) => ({
    step: `Book value on ${date(p.day)}`,
    calculation: `${eur(p.before)} − ${eur(p.taken)}`,
    rule: "Book value before the year less the part of the depreciation that is over.",
  }),
  writtenOff: (p) => ({
    step: `Book value on ${date(p.day)}`,
    calculation: "reminder value",
    rule:
      "Immediate depreciation: from the day of acquisition only the reminder value is in the " +
      `books. ${sourceOf(p.source)}`,
  }),
  noBookValue: {
    "before-acquisition": (p) => ({
      step: `Book value on ${date(p.day)}`,
      calculation: `acquired only on ${date(p.since)}`,
      rule: "Before its acquisition the asset is not in the books.",
    }),
    disposed: (p) => ({
      step: `Book value on ${date(p.day)}`,
      calculation: `disposed of on ${date(p.since)}`,
      rule: "From the day of its disposal the asset is no longer in the books.",
    }),
  },
};
