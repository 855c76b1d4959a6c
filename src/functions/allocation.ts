import { roundValuesToSum, shareOut, type Allocation } from "../core/allocation/largest-remainder";
import { levyBase, levyRate, type LevyRate } from "../core/allocation/levy";
import { MAX_AMOUNT_EUR, roundToCents, toCents, toEur, ZERO, type Cents } from "../core/money";
import { readAmount, readInteger, readNumber } from "../tables/cell";
import {
  checkSize,
  isOmittedRange,
  lineArgument,
  rangeArgument,
  readCents,
  readEur,
  readWeight,
  shapedLike,
  type RangeArgument,
} from "./ranges";
import { calculated, RefusedCall, requiredValue, valueOf } from "./refused-call";

/** What UMLAGESATZ is calculated from, for its derivation too. */
export interface LevyRateOfBases {
  readonly requirement: Cents;
  /** EUR */
  readonly bases: readonly number[];
  /** decimal places */
  readonly places: number;
  readonly rate: LevyRate;
}

/** What UMLAGE is calculated from, for its derivation too. */
export interface SharesOfAmount {
  readonly amount: Cents;
  readonly range: RangeArgument<number>;
  readonly allocation: Allocation;
}

/** Decimal places of a levy rate, as a budget statute (DE: Haushaltssatzung) prints it. */
const RATE_PLACES = { min: 0, standard: 4, max: 10 };

/** Precisions to which values can be rounded. */
const PRECISIONS = { min: 1e-9, max: MAX_AMOUNT_EUR };

/**
 * Werte, gerundet auf Vielfache einer Genauigkeit, die zusammen genau ihre gerundete Summe ergeben (größte Reste).
 * @customfunction SUMMENRUNDUNG
 * @param werte Werte in einer Zeile oder Spalte
 * @param genauigkeit Zum Beispiel 100 für volle 100 Euro oder 0,01 für volle Cent
 */
export function summenrundung(werte: unknown[][], genauigkeit: unknown): number[][] {
  const line = lineArgument(werte, "werte", readEur);
  const reading = readNumber(genauigkeit, "genauigkeit", "positive");
  const precision = requiredValue(reading, "genauigkeit");
  if (precision < PRECISIONS.min || precision > PRECISIONS.max) {
    const refused = { argument: "genauigkeit", value: precision, allowed: PRECISIONS };
    throw new RefusedCall({ kind: "out-of-range", ...refused });
  }
  return shapedLike(line, roundValuesToSum(line.values, precision));
}

/**
 * Umlagegrundlage in Euro: Steuerkraftmesszahl und Schlüsselzuweisung, vermindert um die Finanzausgleichsumlage; auch für ganze Spalten von Gemeinden. Rechtslage bitte prüfen.
 * @customfunction UMLAGEGRUNDLAGE
 * @param steuerkraftmesszahl Steuerkraftmesszahl in Euro, ein Wert oder ein Bereich
 * @param schluesselzuweisung Schlüsselzuweisung in Euro, ein Bereich gleicher Größe; leer bedeutet 0
 * @param finanzausgleichsumlage Finanzausgleichsumlage in Euro, die die Gemeinde selbst zahlt; leer bedeutet 0
 */
export function umlagegrundlage(
  steuerkraftmesszahl: unknown[][],
  schluesselzuweisung: unknown[][],
  finanzausgleichsumlage?: unknown[][],
): number[][] {
  const capacity = rangeArgument(steuerkraftmesszahl, "steuerkraftmesszahl", readCents);
  // an empty cell is 0 as in a range: many municipalities get no grant, and few pay a levy
  const sameSize = (cells: unknown, argument: string): readonly Cents[] => {
    if (isOmittedRange(cells)) return [];
    const range = rangeArgument(cells, argument, readCents);
    checkSize(range, capacity, argument);
    return range.values;
  };
  const grants = sameSize(schluesselzuweisung, "schluesselzuweisung");
  const levies = sameSize(finanzausgleichsumlage, "finanzausgleichsumlage");
  const bases = capacity.values.map((taxCapacity, index) =>
    levyBase({
      taxCapacity,
      formulaGrant: grants[index] ?? ZERO,
      equalisationLevy: levies[index] ?? ZERO,
    }),
  );
  return shapedLike(capacity, bases.map(toEur));
}

/**
 * Umlagesatz in v. H. der Umlagegrundlagen, zum Beispiel 19,5 für 19,5 %.
 * @customfunction UMLAGESATZ
 * @param bedarf Umlagebedarf in Euro
 * @param grundlagen Umlagegrundlagen der Gemeinden in Euro
 * @param stellen Nachkommastellen, 0 bis 10; leer bedeutet 4
 */
export function umlagesatz(bedarf: unknown, grundlagen: unknown[][], stellen?: unknown): number {
  return levyRateOf(bedarf, grundlagen, stellen).rate.percent;
}

/** A levy rate with its parts, from the arguments of UMLAGESATZ. */
export function levyRateOf(
  bedarf: unknown,
  grundlagen: unknown[][],
  stellen?: unknown,
): LevyRateOfBases {
  const requirement = requiredValue(readAmount(bedarf, "bedarf"), "bedarf");
  const { values: bases } = rangeArgument(grundlagen, "grundlagen", readWeight);
  const places = valueOf(readInteger(stellen, "stellen")) ?? RATE_PLACES.standard;
  if (places < RATE_PLACES.min || places > RATE_PLACES.max) {
    const allowed = { min: RATE_PLACES.min, max: RATE_PLACES.max };
    throw new RefusedCall({ kind: "out-of-range", argument: "stellen", value: places, allowed });
  }
  const names = { bases: "grundlagen", requirement: "bedarf" };
  return {
    requirement,
    bases,
    places,
    rate: calculated(levyRate(requirement, bases, places), names),
  };
}

/**
 * Anteile an einem Betrag nach Umlagegrundlagen, die auf den Cent genau den Betrag ergeben (größte Reste), in Euro.
 * @customfunction UMLAGE
 * @param betrag Betrag in Euro, der verteilt wird
 * @param grundlagen Umlagegrundlagen oder andere Gewichte, zum Beispiel Einwohner; 0 bekommt nichts
 * @param genauigkeit Anteile in Vielfachen davon, zum Beispiel 1 für volle Euro; leer bedeutet 0,01
 */
export function umlage(
  betrag: unknown,
  grundlagen: unknown[][],
  genauigkeit?: unknown,
): number[][] {
  const { range, allocation } = sharesOf(betrag, grundlagen, genauigkeit);
  return shapedLike(
    range,
    allocation.shares.map((share) => toEur(share.amount)),
  );
}

/** Shares with their parts, from the arguments of UMLAGE. */
export function sharesOf(
  betrag: unknown,
  grundlagen: unknown[][],
  genauigkeit?: unknown,
): SharesOfAmount {
  const amount = requiredValue(readAmount(betrag, "betrag"), "betrag");
  const range = rangeArgument(grundlagen, "grundlagen", readWeight);
  const unit = wholeCents(genauigkeit, "genauigkeit");
  const names = { weights: "grundlagen" };
  return { amount, range, allocation: calculated(shareOut(amount, range.values, unit), names) };
}

/** A unit of whole cents; nothing for an empty cell. */
function wholeCents(cell: unknown, argument: string): Cents | undefined {
  const value = valueOf(readNumber(cell, argument, "positive", "EUR"));
  if (value === undefined) return undefined;
  if (value < 0.01 || value > MAX_AMOUNT_EUR) {
    const allowed = { min: 0.01, max: MAX_AMOUNT_EUR };
    throw new RefusedCall({ kind: "out-of-range", argument, value, allowed });
  }
  if (roundToCents(value) !== Number(value.toPrecision(15))) {
    throw new RefusedCall({ kind: "not-whole-cents", argument, value });
  }
  return toCents(value);
}
