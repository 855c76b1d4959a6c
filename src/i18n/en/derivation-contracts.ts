import type { contractSteps as german } from "../de/derivation-contracts";
import { format, monthCount, sourceOf } from "./derivation-format";

const { date, eur, month, monthsOfYear, number, onePlus, percent } = format;

const ROUNDED_ONCE = "Rounded once, here at the end, to cents, half away from zero.";

const INTERVALS = {
  monthly: "monthly",
  quarterly: "quarterly",
  "half-yearly": "half-yearly",
  yearly: "yearly",
};

/** The steps of VERTRAGSKOSTEN, KUENDIGUNGSTERMIN and PERSONALKOSTEN, in English. */
export const contractSteps: typeof german = {
  monthlyAmount: (p) => ({
    step: "Amount per month",
    calculation: `${INTERVALS[p.interval]} ${eur(p.amount)} / ${monthCount(p.months)}`,
    rule: "Every month costs the same; not rounded yet.",
  }),
  singleAmount: (p) => ({
    step: "Single amount",
    calculation: eur(p.amount),
    rule: `Falls due in the year of the beginning (${p.year}), without increase.`,
  }),
  months: (p) => ({
    step: `Months in ${p.year}`,
    calculation: monthsOfYear(p.first, p.last),
    rule: "The months of beginning and end count fully.",
  }),
  noMonths: (p) => ({
    step: `Months in ${p.year}`,
    calculation:
      p.last === undefined
        ? `contract from ${month(p.first)}`
        : `contract from ${month(p.first)} to ${month(p.last)}`,
    rule: "No month of the contract lies in this year.",
  }),
  index: (p) => ({
    step: "Increase",
    calculation: `${onePlus(p.rate)} to the power of ${p.years}`,
    rule: "Once for every calendar year after that of the beginning; not rounded yet.",
  }),
  vatMonths: (p) => ({
    step: "Months with VAT",
    calculation:
      p.from === undefined ? percent(p.rate) : `${percent(p.rate)} from ${month(p.from)}`,
    rule: "VAT rate as given; please check whether it applies.",
  }),
  contractCost: (p) => ({
    step: `Cost in ${p.year}`,
    calculation: [
      eur(p.monthly),
      ...(p.index === undefined ? [] : [number(p.index)]),
      p.vatMonths === 0
        ? number(p.months)
        : `(${number(p.months)} + ${percent(p.vatRate)} × ${number(p.vatMonths)})`,
    ].join(" × "),
    rule: ROUNDED_ONCE,
  }),
  minimumEnd: (p) => ({
    step: "End of the minimum term",
    calculation: `${date(p.begin)} + ${monthCount(p.months)} − 1 day = ${date(p.end)}`,
    rule: `Where the month lacks that day, its last day. ${sourceOf(p.source)}`,
  }),
  noMinimum: (p) => ({
    step: "Earliest end",
    calculation: date(p.begin),
    rule: "Without a minimum term the contract can end from its beginning.",
  }),
  renewals: (p) => ({
    step: "Renewals",
    calculation: `${number(p.count)} × ${monthCount(p.months)}`,
    rule: `As many as it takes until notice on ${date(p.day)} is still possible.`,
  }),
  openEnded: (p) => ({
    step: "End after the notice period",
    calculation:
      `${date(p.day)} + ${monthCount(p.months)}, end of the month, ` +
      `at the earliest ${date(p.earliest)}`,
    rule: "The contract is open-ended; it does not end before the minimum term.",
  }),
  noticeBy: (p) => ({
    step: "Last day for notice",
    calculation: `${date(p.end)} + 1 day − ${monthCount(p.months)} − 1 day = ${date(p.noticeBy)}`,
    rule: `Not before the reporting date ${date(p.day)}. ${sourceOf(p.source)}`,
  }),
  end: (p) => ({
    step: "End of the contract",
    calculation: date(p.end),
    rule: "Last day of the contract at the next possible notice.",
  }),
  pay: (p) => {
    const validity = `Table in force from ${month(p.validFrom)} to ${month(p.validTo)}. `;
    const assumed =
      `Assumed after that: ${percent(p.rise)} in the month after its end and then every twelve ` +
      "months; please check. ";
    return {
      step: `Pay ${p.group}, step ${p.step}, ${monthsOfYear(p.first, p.last)} ${p.year}`,
      calculation:
        `${p.last - p.first + 1} × ${eur(p.pay)}` +
        (p.rises === 0 ? "" : ` × ${onePlus(p.rise)} to the power of ${p.rises}`),
      rule: `${validity}${p.rises === 0 ? "" : assumed}${sourceOf(p.source)}`,
    };
  },
  bonus: (p) => ({
    step: "Annual bonus",
    calculation: `${percent(p.percent)} × ${eur(p.mean)}`,
    rule: `Mean of the pay of July to September; rate from ${p.since}. ${sourceOf(p.source)}`,
  }),
  fullPost: (p) => ({
    step: `Pay of a full post in ${p.year}`,
    calculation: "sum of the lines above",
    rule: "Without the employer's surcharge; not rounded yet.",
  }),
  noStaffCost: (p) => ({
    step: `Staff cost in ${p.year}`,
    calculation: "share of the post 0",
    rule: "Without a share of the post there is no cost.",
  }),
  staffCost: (p) => ({
    step: `Staff cost in ${p.year}`,
    calculation: `${eur(p.pay)} × ${onePlus(p.surcharge)} × ${number(p.share)}`,
    rule:
      "Times the employer's surcharge (an assumption, please check), times the share of the post. " +
      ROUNDED_ONCE,
  }),
};
