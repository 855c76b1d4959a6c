import {
  sensitivity,
  type Uncertainty,
  type UncertainPosition,
} from "../core/appraisal/sensitivity";
import { QUANTILES, simulate } from "../core/appraisal/simulation";
import { toEur } from "../core/money";
import { refusedAs, type Refusal } from "../core/result";
import { readInteger, readNumber, readText, type CellReading } from "../tables/cell";
import { wholeNumberArgument } from "./arguments";
import { interestArgument } from "./interest";
import {
  checkSize,
  isOmittedRange,
  lineOfLength,
  placeAt,
  rangeArgument,
  readEur,
  shapedLike,
} from "./ranges";
import { calculated, RefusedCall, valueOf } from "./refused-call";

/** Largest factor of uncertainty; more is an amount by mistake. */
const MAX_FACTOR = 1_000;

/** Runs of a simulation. */
const RUNS = { min: 2, standard: 10_000, max: 1_000_000 };

/** Most random numbers that one call may draw: it takes seconds, and Excel waits for it. */
const MAX_DRAWS = 100_000_000;

/** Most positions of a simulation; each needs a table of its own distribution. */
const MAX_POSITIONS = 2_000;

/** Seeds have 32 bits. */
const MAX_SEED = 2_147_483_647;

/**
 * Wie stark jede Position allein den gesamten Kapitalwert verändert, in Euro, größte Spannweite zuerst.
 * @customfunction SENSITIVITAET
 * @param zahlungen Zahlungen in Euro: eine Zeile je Position, eine Spalte je Jahr
 * @param unsicherheiten Zwei Spalten mit den Faktoren min und max je Position; beide leer bedeutet sicher
 * @param zins Kalkulationszins im Jahr, zum Beispiel 0,015 oder 1,5 %
 * @param namen Namen der Positionen; leer bedeutet Position 1, Position 2 und so weiter
 */
export function sensitivitaet(
  zahlungen: unknown[][],
  unsicherheiten: unknown[][],
  zins: unknown,
  namen?: unknown[][],
): unknown[][] {
  const positions = positionsArgument(zahlungen, unsicherheiten, ANY_FACTORS);
  const rate = interestArgument(zins, "zins");
  const given = isOmittedRange(namen)
    ? []
    : lineOfLength(namen, "namen", readText, positions.length).values;
  const effects = calculated(sensitivity(positions, rate), { payments: "zahlungen" });
  return [
    ["Position", "bei min", "bei max", "Spannweite"],
    ...effects.map(({ position, atMin, atMax, span }) => [
      given[position] ?? `Position ${position + 1}`,
      toEur(atMin),
      toEur(atMax),
      toEur(span),
    ]),
  ];
}

/**
 * Verteilung des gesamten Kapitalwerts bei unsicheren Positionen, in Euro (Monte-Carlo-Simulation). Gleicher Startwert, gleiche Zahlen.
 * @customfunction SIMULATION
 * @param zahlungen Zahlungen in Euro: eine Zeile je Position, eine Spalte je Jahr
 * @param unsicherheiten Zwei Spalten mit den Faktoren min (höchstens 1) und max (mindestens 1) je Position; beide leer bedeutet sicher
 * @param zins Kalkulationszins im Jahr, zum Beispiel 0,015 oder 1,5 %
 * @param laeufe Anzahl der Läufe, höchstens 1.000.000; leer bedeutet 10.000
 * @param startwert Ganze Zahl ab 1, mit der die Zufallszahlen beginnen; leer bedeutet 1
 * @param vergleich Zahlungen einer Vergleichsvariante je Jahr, für die Wahrscheinlichkeit, günstiger zu sein
 */
export function simulation(
  zahlungen: unknown[][],
  unsicherheiten: unknown[][],
  zins: unknown,
  laeufe?: unknown,
  startwert?: unknown,
  vergleich?: unknown[][],
): unknown[][] {
  const positions = positionsArgument(zahlungen, unsicherheiten, FACTORS_AROUND_PLAN);
  if (positions.length > MAX_POSITIONS) {
    const refused = { value: positions.length, allowed: MAX_POSITIONS };
    throw new RefusedCall({ kind: "too-many-rows", argument: "zahlungen", ...refused });
  }
  const rate = interestArgument(zins, "zins");
  const mostRuns = Math.min(RUNS.max, Math.floor(MAX_DRAWS / positions.length));
  const runs = wholeNumber(laeufe, "laeufe", RUNS.standard, { min: RUNS.min, max: mostRuns });
  const seed = wholeNumber(startwert, "startwert", 1, { min: 1, max: MAX_SEED });
  const years = positions[0]?.payments.length ?? 0;
  const comparison = isOmittedRange(vergleich)
    ? undefined
    : lineOfLength(vergleich, "vergleich", readEur, years).values;
  const plan = { positions, rate, runs, seed, ...(comparison && { comparison }) };
  const names = { payments: "zahlungen", comparison: "vergleich" };
  const result = calculated(simulate(plan), names);
  const lines: unknown[][] = [
    ["Kennzahl", "Wert"],
    ["Mittelwert", toEur(result.mean)],
    ["Standardabweichung", toEur(result.standardDeviation)],
    ...result.quantiles.map((amount, index) => [`P${QUANTILES[index] ?? ""}`, toEur(amount)]),
  ];
  if (result.probabilityLower !== undefined) {
    lines.push(["Wahrscheinlichkeit günstiger", result.probabilityLower]);
  }
  return lines;
}

/** What the factors of a function may be. */
interface FactorLimits {
  readonly highestMin: number;
  readonly lowestMax: number;
}

/** For the effect of one position alone any two factors will do. */
const ANY_FACTORS: FactorLimits = { highestMin: MAX_FACTOR, lowestMax: 0 };

/** PERT needs min ≤ 1 ≤ max, as 1 is the most likely factor. */
const FACTORS_AROUND_PLAN: FactorLimits = { highestMin: 1, lowestMax: 1 };

/** Positions with their payments by year and their factors min and max. */
function positionsArgument(
  payments: unknown,
  uncertainties: unknown,
  limits: FactorLimits,
): readonly UncertainPosition[] {
  const table = rangeArgument(payments, "zahlungen", readEur);
  const factors = rangeArgument(uncertainties, "unsicherheiten", readFactor);
  checkSize(factors, { rows: table.rows, columns: 2 }, "unsicherheiten");
  const series = shapedLike(table, table.values);
  return series.map((ofPosition, row) => {
    const min = factors.values[2 * row];
    const max = factors.values[2 * row + 1];
    const refused = factorRefusal(min, max, limits);
    if (refused !== undefined) {
      const place = placeAt(factors, "unsicherheiten", 2 * row + refused.column);
      throw new RefusedCall(refusedAs(refused.refusal, "unsicherheiten", place));
    }
    return { payments: ofPosition, uncertainty: uncertaintyOf(min, max) };
  });
}

/** A factor of a cell; an empty one stays nothing. */
function readFactor(cell: unknown, argument: string): CellReading<number> {
  return readNumber(cell, argument, "notNegative");
}

/** A position for which neither factor is given is certain. */
function uncertaintyOf(min: number | undefined, max: number | undefined): Uncertainty {
  return isEmptyPair(min, max) ? { min: 1, max: 1 } : { min: min ?? 1, max: max ?? 1 };
}

/** Excel passes empty cells as nothing or as 0; two factors of 0 have no meaning. */
function isEmptyPair(min = 0, max = 0): boolean {
  return min === 0 && max === 0;
}

/** What is wrong with one of two factors, and with which: 0 = min, 1 = max. */
function factorRefusal(
  min: number | undefined,
  max: number | undefined,
  { highestMin, lowestMax }: FactorLimits,
): { readonly column: 0 | 1; readonly refusal: Refusal } | undefined {
  if (isEmptyPair(min, max)) return undefined;
  const argument = "unsicherheiten";
  if (min === undefined) return { column: 0, refusal: { kind: "missing", argument } };
  if (max === undefined) return { column: 1, refusal: { kind: "missing", argument } };
  const limits = [
    { min: 0, max: highestMin },
    { min: Math.max(min, lowestMax), max: MAX_FACTOR },
  ] as const;
  for (const column of [0, 1] as const) {
    const value = [min, max][column] ?? 0;
    const allowed = limits[column];
    if (value >= allowed.min && value <= allowed.max) continue;
    return { column, refusal: { kind: "out-of-range", argument, value, allowed } };
  }
  return undefined;
}

/** A whole number within limits; where nothing or 0 is given, the standard one. */
function wholeNumber(
  cell: unknown,
  argument: string,
  standard: number,
  limits: { readonly min: number; readonly max: number },
): number {
  const isGiven = valueOf(readInteger(cell, argument, "positive")) !== undefined;
  return wholeNumberArgument(isGiven ? cell : standard, argument, limits.min, limits.max);
}
