import { civilDate, monthOf, type Day, type MonthIndex, type MonthSpan } from "../calendar";
import { dividedBy, fractionOf, numberOf, plus, WHOLE, type Fraction } from "../fraction";
import { MAX_AMOUNT_EUR } from "../money";
import { ok, refuse, type Result } from "../result";
import { MONTHS_OF_INTERVAL, type Interval } from "./interval";

/** A contract as people describe it, as far as it costs something. */
export interface ContractDescription {
  /** net payment per interval (DE: Betrag) [EUR]; negative for a credit */
  readonly amount: Fraction;
  readonly interval: Interval;
  /** first day; its month counts fully (DE: Beginn) */
  readonly begin: Day;
  /** last day; its month counts fully (DE: Ende). Open without one */
  readonly end?: Day | undefined;
  /** yearly increase (DE: Steigerung) [0.02 for 2 %, −1 … 1, default 0] */
  readonly increase?: number | undefined;
  /** value-added tax (DE: USt) [0.19 for 19 %, 0 … 1, default 0] */
  readonly vatRate?: number | undefined;
  /** from the month of this day on there is value-added tax (DE: USt ab); always without one */
  readonly vatFrom?: Day | undefined;
}

/** A contract that has been checked by {@link createContract}. */
export interface Contract {
  readonly interval: Interval;
  /** months that are paid for; only the first of a single payment */
  readonly months: MonthSpan;
  /** net payment per month without increases [EUR]; of a single payment the whole */
  readonly monthlyAmount: Fraction;
  /** 1 + yearly increase; 1 for a single payment */
  readonly increaseFactor: Fraction;
  readonly vatRate: Fraction;
  readonly vatFrom: MonthIndex | undefined;
}

/**
 * Checks what people say about a contract.
 *
 * @returns the contract, or the first refusal; its argument is a property of
 *   {@link ContractDescription}
 */
export function createContract(description: ContractDescription): Result<Contract> {
  const { amount, interval, begin, end, increase = 0, vatRate = 0, vatFrom } = description;
  const eur = numberOf(amount);
  if (!(Math.abs(eur) <= MAX_AMOUNT_EUR)) {
    return outOfRange("amount", eur, -MAX_AMOUNT_EUR, MAX_AMOUNT_EUR);
  }
  if (end !== undefined && end < begin) {
    return refuse({
      kind: "before-start",
      argument: "end",
      value: civilDate(end),
      allowed: civilDate(begin),
    });
  }
  if (!(increase >= -1 && increase <= 1)) return outOfRange("increase", increase, -1, 1);
  if (!(vatRate >= 0 && vatRate <= 1)) return outOfRange("vatRate", vatRate, 0, 1);
  const first = monthOf(begin);
  const shared = {
    interval,
    vatRate: fractionOf(vatRate),
    vatFrom: vatFrom === undefined ? undefined : monthOf(vatFrom),
  };
  if (interval === "once") {
    const months = { first, last: first };
    return ok({ ...shared, months, monthlyAmount: amount, increaseFactor: WHOLE });
  }
  return ok({
    ...shared,
    months: end === undefined ? { first } : { first, last: monthOf(end) },
    monthlyAmount: dividedBy(amount, MONTHS_OF_INTERVAL[interval]),
    increaseFactor: plus(WHOLE, fractionOf(increase)),
  });
}

/**
 * The same contract, which ends with a month at the latest, such as after notice
 * (DE: gekündigter Vertrag). Where that month lies before its first, nothing is paid.
 */
export function endingWith(contract: Contract, last: MonthIndex): Contract {
  const { months } = contract;
  if (months.last !== undefined && months.last <= last) return contract;
  return { ...contract, months: { first: months.first, last } };
}

function outOfRange(
  argument: keyof ContractDescription,
  value: number,
  min: number,
  max: number,
): Result<never> {
  return refuse({ kind: "out-of-range", argument, value, allowed: { min, max } });
}
