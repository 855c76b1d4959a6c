import { compareLeaseOrBuy, type LeaseOrBuyYear } from "../core/appraisal/lease-or-buy";
import { MONTHS_OF_INTERVAL } from "../core/contracts/interval";
import { fractionOf } from "../core/fraction";
import { toEur, ZERO, type Cents } from "../core/money";
import { readAmount, readChoice, readNumber } from "../tables/cell";
import {
  INTERVAL_SYNONYMS,
  INTERVAL_WORDS,
  RECURRING_INTERVAL_OF_WORD,
} from "../tables/interval-words";
import { wholeNumberArgument } from "./arguments";
import { interestArgument } from "./interest";
import { calculated, requiredValue, valueOf } from "./refused-call";

/** Longest useful life that is compared [years]. */
const MAX_YEARS = 100;

/** Words for the intervals of a lease rate: a single payment is no lease. */
const RATE_WORDS = INTERVAL_WORDS.filter((word) => word !== "einmalig");

const HEADERS = ["Jahr", "Leasing", "Kauf", "Vorteil Kauf", "Barwert kumuliert"];

/** Arguments by the property that core refuses. */
const ARGUMENT_OF_PROPERTY = { rate: "rate", price: "kaufpreis" } as const;

/**
 * Leasing und Kauf Jahr für Jahr über die Nutzungsdauer, in Euro, mit dem Barwert des Vorteils. Das erste Jahr wird nicht abgezinst.
 * @customfunction LEASINGVERGLEICH
 * @param rate Leasingrate je Intervall in Euro, mit Umsatzsteuer
 * @param intervall monatlich, vierteljährlich, halbjährlich oder jährlich
 * @param kaufpreis Kaufpreis in Euro, mit Umsatzsteuer, im ersten Jahr
 * @param nutzungsdauer Nutzungsdauer in ganzen Jahren
 * @param zins Kalkulationszins im Jahr, zum Beispiel 0,015 oder 1,5 %
 * @param restwert Verkaufserlös am Ende der Nutzungsdauer in Euro; leer bedeutet 0
 * @param wartungKauf Was in jedem Jahr nur beim Kauf zu zahlen ist, in Euro; leer bedeutet 0
 */
export function leasingvergleich(
  rate: unknown,
  intervall: unknown,
  kaufpreis: unknown,
  nutzungsdauer: unknown,
  zins: unknown,
  restwert?: unknown,
  wartungKauf?: unknown,
): unknown[][] {
  const rateEur = requiredValue(readNumber(rate, "rate", "notNegative", "EUR"), "rate");
  const word = readChoice(intervall, "intervall", RATE_WORDS, INTERVAL_SYNONYMS);
  const interval = RECURRING_INTERVAL_OF_WORD[requiredValue(word, "intervall")];
  const comparison = compareLeaseOrBuy({
    rate: fractionOf(rateEur),
    ratesPerYear: 12 / MONTHS_OF_INTERVAL[interval],
    price: requiredValue(readAmount(kaufpreis, "kaufpreis", "notNegative"), "kaufpreis"),
    years: wholeNumberArgument(nutzungsdauer, "nutzungsdauer", 1, MAX_YEARS),
    interest: interestArgument(zins, "zins"),
    resale: amountOrZero(restwert, "restwert"),
    maintenance: amountOrZero(wartungKauf, "wartungKauf"),
  });
  const { total, years } = calculated(comparison, ARGUMENT_OF_PROPERTY);
  return [
    HEADERS,
    ...years.map((row) => [row.year, ...amounts(row), toEur(row.cumulatedPresentValue)]),
    ["Summe", ...amounts(total), ""],
  ];
}

function amountOrZero(cell: unknown, argument: string): Cents {
  return valueOf(readAmount(cell, argument, "notNegative")) ?? ZERO;
}

function amounts({
  lease,
  purchase,
  advantage,
}: Pick<LeaseOrBuyYear, "lease" | "purchase" | "advantage">): readonly number[] {
  return [lease, purchase, advantage].map(toEur);
}
