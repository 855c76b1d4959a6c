import fc from "fast-check";

/** A cell, or a row of cells for a range; null is an empty cell. */
export type Argument = number | string | boolean | null | readonly number[];

/** Arguments of a call by name, in the order of the function. */
export type Arguments = Readonly<Record<string, Argument>>;

const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const yearOf = (serial: number): number =>
  new Date((serial - 25_569) * 86_400_000).getUTCFullYear();

const amount = fc.integer({ min: 1, max: 50_000_000 }).map((cents) => cents / 100);
const day = fc.integer({ min: serialOf(2015, 1, 1), max: serialOf(2035, 12, 31) });
const year = fc.integer({ min: 2014, max: 2045 });
const orEmpty = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

/** Whole years mostly; else months that make no whole year. */
const life = fc.oneof(
  fc.integer({ min: 1, max: 20 }),
  fc.integer({ min: 1, max: 120 }).map((months) => Number((months / 12).toPrecision(15))),
);

const signedAmount = fc.integer({ min: -50_000_000, max: 50_000_000 }).map((cents) => cents / 100);
const interest = fc.integer({ min: 0, max: 80 }).map((promille) => promille / 1000);
const years = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 6, maxLength: 6 });

const INTERVALS = ["monatlich", "vierteljährlich", "halbjährlich", "jährlich", "einmalig"];

const asset = {
  anschaffungswert: amount,
  anschaffungsdatum: day,
  nutzungsdauer: life,
};

const end = {
  abgangsdatum: fc.option(fc.integer({ min: 0, max: 4000 }), { freq: 2 }),
  erinnerungswert: orEmpty(fc.integer({ min: 0, max: 200 }).map((cents) => cents / 100)),
};

/** The day of disposal lies as many days after the acquisition as drawn. */
function withDisposal<T extends { anschaffungsdatum: number; abgangsdatum: number | null }>(
  row: T,
): T {
  const { anschaffungsdatum, abgangsdatum } = row;
  return { ...row, abgangsdatum: abgangsdatum === null ? null : anschaffungsdatum + abgangsdatum };
}

/** Where no year is drawn, it is that of the disposal, else of the acquisition. */
function withYear<
  T extends { jahr: number | null; anschaffungsdatum: number; abgangsdatum: number | null },
>(row: T): T & { jahr: number } {
  const { jahr, anschaffungsdatum, abgangsdatum } = row;
  return { ...row, jahr: jahr ?? yearOf(abgangsdatum ?? anschaffungsdatum) };
}

/** Random arguments by function: usual ones, with the ends of every range. */
const ARGUMENTS: Readonly<Record<string, fc.Arbitrary<Arguments>>> = {
  AFA: fc
    .record({ ...asset, jahr: orEmpty(year), ...end })
    .map(withDisposal)
    .map(withYear),
  RESTBUCHWERT: fc
    .record({ ...asset, stichtag: year.map((value) => serialOf(value, 12, 31)), ...end })
    .map(withDisposal),
  SONDERPOSTEN: fc
    .record({ ...asset, jahr: orEmpty(year), abgangsdatum: end.abgangsdatum })
    .map(withDisposal)
    .map(withYear)
    .map(({ anschaffungswert, ...others }) => ({ zuwendung: anschaffungswert, ...others })),
  VERTRAGSKOSTEN: fc
    .record({
      betrag: amount,
      intervall: fc.constantFrom(...INTERVALS),
      beginn: day,
      ende: fc.option(fc.integer({ min: 0, max: 4000 }), { freq: 2 }),
      jahr: year,
      steigerung: orEmpty(fc.integer({ min: -20, max: 60 }).map((promille) => promille / 1000)),
      ust: orEmpty(fc.constantFrom(0.07, 0.19)),
      ustAb: orEmpty(day),
    })
    .map((row) => ({ ...row, ende: row.ende === null ? null : row.beginn + row.ende })),
  KUENDIGUNGSTERMIN: fc.record({
    beginn: day,
    mindestlaufzeit: fc.integer({ min: 1, max: 60 }),
    verlaengerung: fc.constantFrom(0, 1, 3, 6, 12, 24),
    frist: fc.integer({ min: 0, max: 12 }),
    stichtag: day,
  }),
  KAPITALWERT: fc.record({
    zahlungen: years(signedAmount),
    zins: interest,
    ersteAbzinsen: orEmpty(fc.boolean()),
  }),
  GRENZPREIS: fc.record({
    zahlungenA: years(amount),
    zahlungenBOhne: years(amount),
    mengen: years(fc.integer({ min: 1, max: 300 })),
    zins: interest,
  }),
  NUTZWERT: fc.record({
    gewichte: years(fc.integer({ min: 1, max: 100 })),
    punkte: years(fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2)),
  }),
  UMLAGEGRUNDLAGE: fc.record({
    steuerkraftmesszahl: amount,
    schluesselzuweisung: amount,
    finanzausgleichsumlage: orEmpty(amount),
  }),
  UMLAGESATZ: fc.record({
    bedarf: amount,
    grundlagen: years(fc.integer({ min: 5_000_000, max: 100_000_000 }).map((cents) => cents / 100)),
    stellen: orEmpty(fc.integer({ min: 0, max: 5 })),
  }),
};

/**
 * Seeded random arguments of a function: the same on every machine.
 *
 * @throws Error for a function of which nobody has said what its arguments are
 */
export function samples(id: string, count: number): Arguments[] {
  const arbitrary = ARGUMENTS[id];
  if (arbitrary === undefined) throw new Error(`No arguments are known for ${id}.`);
  return fc.sample(arbitrary, { numRuns: count, seed: 20_260_101 });
}
