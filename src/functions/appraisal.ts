import {
  breakEvenPrice,
  type BreakEvenPrice,
  type PricedAlternatives,
} from "../core/appraisal/break-even-price";
import { compareCosts } from "../core/appraisal/comparison";
import { payback } from "../core/appraisal/payback";
import {
  presentValue,
  type InterestRate,
  type PresentValue,
} from "../core/appraisal/present-value";
import { MAX_POINTS, utilityValue } from "../core/appraisal/utility-value";
import { FIRST_YEAR, LAST_YEAR } from "../core/calendar";
import { toEur, ZERO } from "../core/money";
import { ok, refuse, refusedAs, type Refusal, type Result } from "../core/result";
import { readNumber, readYesNo } from "../tables/cell";
import { wholeNumberArgument } from "./arguments";
import { interestArgument, optionalInterest } from "./interest";
import { lineArgument, lineOfLength, placeAt, readCents, readEur, readWeight } from "./ranges";
import { calculated, RefusedCall, valueOf } from "./refused-call";

/** What GRENZPREIS is calculated from, for its derivation too. */
export interface BreakEvenOfSeries {
  readonly series: PricedAlternatives;
  readonly rate: InterestRate;
  readonly breakEven: BreakEvenPrice;
}

/**
 * Kapitalwert (Barwert) jährlicher Zahlungen, in Euro. Die erste Zahlung wird nicht abgezinst (WiBe, Basisjahr ist das Startjahr).
 * @customfunction KAPITALWERT
 * @param zahlungen Zahlungen der Jahre in einer Zeile oder Spalte, in Euro
 * @param zins Kalkulationszins im Jahr, zum Beispiel 0,015 oder 1,5 %
 * @param ersteAbzinsen WAHR, wenn schon die erste Zahlung abgezinst wird wie bei NBW; leer bedeutet FALSCH
 */
export function kapitalwert(
  zahlungen: unknown[][],
  zins: unknown,
  ersteAbzinsen?: unknown,
): number {
  return toEur(presentValueOf(zahlungen, zins, ersteAbzinsen).amount);
}

/** A present value with its parts, from the arguments of KAPITALWERT. */
export function presentValueOf(
  zahlungen: unknown[][],
  zins: unknown,
  ersteAbzinsen?: unknown,
): PresentValue {
  const { values } = lineArgument(zahlungen, "zahlungen", readEur);
  const rate = interestArgument(zins, "zins");
  const discountsFirst = valueOf(readYesNo(ersteAbzinsen, "ersteAbzinsen")) ?? false;
  const names = { payments: "zahlungen" };
  return calculated(presentValue(values, rate, discountsFirst), names);
}

/**
 * Zwei Varianten im Vergleich Jahr für Jahr, in Euro: Kosten, Ersparnis von B gegenüber A und Barwerte. Das erste Jahr wird nicht abgezinst.
 * @customfunction SZENARIOVERGLEICH
 * @param kostenA Kosten von A je Jahr in einer Zeile oder Spalte, zum Beispiel heutiger Betrieb
 * @param kostenB Kosten von B je Jahr, ebenso viele Jahre
 * @param zins Kalkulationszins im Jahr, zum Beispiel 0,015 oder 1,5 %
 * @param erstesJahr Erstes Kalenderjahr, zum Beispiel 2027
 */
export function szenariovergleich(
  kostenA: unknown[][],
  kostenB: unknown[][],
  zins: unknown,
  erstesJahr: unknown,
): unknown[][] {
  const { values: costsA } = lineArgument(kostenA, "kostenA", readCents);
  const { values: costsB } = lineOfLength(kostenB, "kostenB", readCents, costsA.length);
  const rate = interestArgument(zins, "zins");
  const latestYear = Math.max(FIRST_YEAR, LAST_YEAR - costsA.length + 1);
  const firstYear = wholeNumberArgument(erstesJahr, "erstesJahr", FIRST_YEAR, latestYear);
  const costs = costsA.map((a, index) => ({ a, b: costsB[index] ?? ZERO }));
  const { years, total } = calculated(compareCosts(costs, rate, firstYear), { costs: "kostenA" });
  return [
    ["Jahr", "A", "B", "Ersparnis B", "kumuliert", "Barwert", "Barwert kumuliert"],
    ...years.map((line) => [
      line.year,
      toEur(line.costA),
      toEur(line.costB),
      toEur(line.saving),
      toEur(line.cumulatedSaving),
      toEur(line.presentValue),
      toEur(line.cumulatedPresentValue),
    ]),
    [
      "Summe",
      toEur(total.costA),
      toEur(total.costB),
      toEur(total.saving),
      "",
      toEur(total.presentValue),
      "",
    ],
  ];
}

/**
 * Amortisationsdauer in Jahren: bis die kumulierte Ersparnis auf Dauer nicht mehr negativ ist. #NV, wenn das in den angegebenen Jahren nicht eintritt.
 * @customfunction AMORTISATION
 * @param ersparnis Ersparnis je Jahr in einer Zeile oder Spalte, in Euro; Mehrkosten negativ
 * @param zins Kalkulationszins im Jahr, zum Beispiel 0,015; leer bedeutet ohne Abzinsung
 */
export function amortisation(ersparnis: unknown[][], zins?: unknown): number {
  const { values } = lineArgument(ersparnis, "ersparnis", readEur);
  const rate = optionalInterest(zins, "zins");
  return calculated(payback(values, rate), { savings: "ersparnis" }).years;
}

/**
 * Grenzpreis je Einheit in Euro: der Preis einer Position, bei dem Variante B so viel kostet wie Variante A.
 * @customfunction GRENZPREIS
 * @param zahlungenA Zahlungen von A je Jahr in einer Zeile oder Spalte, in Euro
 * @param zahlungenBOhne Zahlungen von B je Jahr ohne die gesuchte Position, ebenso viele Jahre
 * @param mengen Mengen der gesuchten Position je Jahr, zum Beispiel Arbeitsplätze
 * @param zins Kalkulationszins im Jahr, zum Beispiel 0,015 oder 1,5 %
 */
export function grenzpreis(
  zahlungenA: unknown[][],
  zahlungenBOhne: unknown[][],
  mengen: unknown[][],
  zins: unknown,
): number {
  return toEur(breakEvenOf(zahlungenA, zahlungenBOhne, mengen, zins).breakEven.price);
}

/** A break-even price with its parts, from the arguments of GRENZPREIS. */
export function breakEvenOf(
  zahlungenA: unknown[][],
  zahlungenBOhne: unknown[][],
  mengen: unknown[][],
  zins: unknown,
): BreakEvenOfSeries {
  const { values: a } = lineArgument(zahlungenA, "zahlungenA", readEur);
  const { values: bWithout } = lineOfLength(zahlungenBOhne, "zahlungenBOhne", readEur, a.length);
  const { values: quantities } = lineOfLength(mengen, "mengen", readEur, a.length);
  const rate = interestArgument(zins, "zins");
  const names = { quantities: "mengen", price: "mengen" };
  const series = { a, bWithout, quantities };
  return { series, rate, breakEven: calculated(breakEvenPrice(series, rate), names) };
}

/**
 * Nutzwert einer Variante von 0 bis 100: gewichtetes Mittel ihrer Punkte von 0 bis 10. Die Gewichte müssen nicht 100 ergeben.
 * @customfunction NUTZWERT
 * @param gewichte Gewichte der Kriterien in einer Zeile oder Spalte
 * @param punkte Punkte der Variante je Kriterium, von 0 bis 10
 */
export function nutzwert(gewichte: unknown[][], punkte: unknown[][]): number {
  const { values: weights } = lineArgument(gewichte, "gewichte", readWeight);
  const given = lineOfLength(punkte, "punkte", readPoints, weights.length);
  const criteria = weights.map((weight, index) => {
    const points = given.values[index];
    if (points === undefined && weight > 0) {
      const missing: Refusal = { kind: "missing", argument: "punkte" };
      throw new RefusedCall(refusedAs(missing, "punkte", placeAt(given, "punkte", index)));
    }
    return { weight, points: points ?? 0 };
  });
  return calculated(utilityValue(criteria), { weights: "gewichte" });
}

/** Points of a cell; nothing for an empty cell, as a criterion without weight needs none. */
function readPoints(cell: unknown, argument: string): Result<number | undefined> {
  const reading = readNumber(cell, argument);
  if (!reading.ok || reading.value === undefined) return reading;
  const { value } = reading;
  if (value >= 0 && value <= MAX_POINTS) return ok(value);
  const allowed = { min: 0, max: MAX_POINTS };
  return refuse({ kind: "out-of-range", argument, value, allowed });
}
