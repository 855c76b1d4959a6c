import fc from "fast-check";
import { call, type FunctionId } from "./call";
import { asRanges } from "./derivation-cases/derivation-case";

const eur = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100),
);
const signedEur = fc.tuple(eur, fc.boolean()).map(([size, isCredit]) => (isCredit ? -size : size));
const day = fc.integer({ min: 40_000, max: 52_000 });
const year = fc.integer({ min: 2005, max: 2050 });
const rate = fc.integer({ min: -300, max: 1000 }).map((tenths) => tenths / 1000);
const orEmpty = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const asset = (last: fc.Arbitrary<number>) =>
  fc
    .tuple(
      eur,
      day,
      fc.integer({ min: 1, max: 180 }).map((months) => months / 12),
      last,
      orEmpty(fc.nat({ max: 6000 })),
      fc.constantFrom(null, 0, 1, 50),
      fc.constantFrom(null, "linear", "degressiv", "sofort", "pool"),
    )
    .map(([cost, acquired, life, when, kept, reminder, method]) => [
      cost,
      acquired,
      life,
      when,
      kept === null ? null : acquired + kept,
      reminder,
      method,
    ]);

/** A row of so many cells, or as many one below the other. */
const line = <T>(cell: fc.Arbitrary<T>, count: number) =>
  fc
    .tuple(fc.array(cell, { minLength: count, maxLength: count }), fc.boolean())
    .map(([cells, isRow]) => (isRow ? [cells] : cells.map((value) => [value])));

const ranges = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(eur, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const interval = fc.constantFrom("monatlich", "vierteljährlich", "halbjährlich", "jährlich");
const months = fc.constantFrom(0, 1, 3, 6, 12, 24, 60);
const group = fc.constantFrom("E5", "E8", "E9a", "E9b", "E12");

/** Arguments that the nine functions mostly accept. */
const ARGUMENTS: Readonly<Partial<Record<FunctionId, fc.Arbitrary<readonly unknown[]>>>> = {
  AFA: asset(year),
  RESTBUCHWERT: asset(day),
  VERTRAGSKOSTEN: fc.tuple(
    signedEur,
    fc.oneof(interval, fc.constant("einmalig")),
    day,
    orEmpty(day),
    year,
    orEmpty(rate),
    fc.constantFrom(null, 0.07, 0.19),
    orEmpty(day),
  ),
  KUENDIGUNGSTERMIN: fc.tuple(day, months, months, months, day),
  PERSONALKOSTEN: fc.tuple(
    group,
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
    fc.integer({ min: 2024, max: 2045 }),
    fc.constantFrom(null, 0, 0.28, 0.31),
    orEmpty(rate),
  ),
  KAPITALWERT: fc
    .integer({ min: 1, max: 15 })
    .chain((count) => fc.tuple(line(signedEur, count), rate, orEmpty(fc.boolean()))),
  GRENZPREIS: fc
    .integer({ min: 1, max: 15 })
    .chain((count) =>
      fc.tuple(line(signedEur, count), line(signedEur, count), line(eur, count), rate),
    ),
  UMLAGESATZ: fc.tuple(signedEur, ranges, orEmpty(fc.integer({ min: 0, max: 10 }))),
  UMLAGE: fc.tuple(signedEur, ranges, fc.constantFrom(null, 0.01, 1, 100)),
};

const functions = Object.entries(ARGUMENTS) as [FunctionId, fc.Arbitrary<readonly unknown[]>][];

it("explains nine functions", () => {
  expect(functions).toHaveLength(9);
});

/** The value of a function, or its sentence; of shares their sum, which the last step shows. */
function valueOf(id: FunctionId, cells: readonly unknown[], locale: string): unknown {
  const value = call(id, cells, locale);
  if (!Array.isArray(value)) return value;
  const shares = value.flat() as number[];
  return shares.reduce((sum, share) => sum + Math.round(share * 100), 0) / 100 + 0;
}

it.each(functions)("the last step is the value of AMT.%s, or the sentence is its", (id, args) => {
  let explained = 0;
  fc.assert(
    fc.property(args, fc.constantFrom("de-DE", "en-US"), (cells, locale) => {
      const value = valueOf(id, cells, locale);
      const steps = call("HERLEITUNG", [id, asRanges(cells)], locale);
      if (!Array.isArray(steps)) {
        expect(steps).toBe(value);
        return;
      }
      explained += 1;
      const rows = steps.slice(1) as unknown[][];
      expect(rows.at(-1)?.[2]).toBe(value);
      const texts = rows.flatMap(([step, calculation, , rule]) => [step, calculation, rule]);
      expect(texts.filter((text) => typeof text !== "string" || text === "")).toEqual([]);
      expect(texts.join(" ")).not.toMatch(/undefined|NaN|Infinity|∞|\[object/);
      expect(rows.filter((row) => !Number.isFinite(row[2]))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(explained).toBeGreaterThan(100);
});

it("shows every share of AMT.UMLAGE in its order, row by row", () => {
  fc.assert(
    fc.property(fc.tuple(signedEur, ranges), (cells) => {
      const shares = call("UMLAGE", cells);
      const steps = call("HERLEITUNG", ["UMLAGE", asRanges(cells)]);
      fc.pre(Array.isArray(shares) && Array.isArray(steps));
      const results = (steps as unknown[][]).map((row) => row[2]);
      expect(results.slice(3, -1)).toEqual((shares as number[][]).flat());
    }),
  );
});

const junk = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, "", 0, "#WERT!", "15.04.2026", "1.181,47 €", 5, 2026, 1e308, 5e-324, 1e13),
  fc.constantFrom("linear", "degressiv", "sofort", "pool", "monatlich", "einmalig", "E9b", "1,5 %"),
  fc.constant({ type: "Error", basicType: "Error", basicValue: "#N/A" }),
);

it.each(functions)("whatever AMT.%s is given: its value, or its sentence", (id, args) => {
  const spoiled = fc
    .tuple(args, fc.array(fc.tuple(fc.nat({ max: 7 }), junk), { maxLength: 3 }))
    .map(([cells, spoils]) =>
      spoils.reduce<readonly unknown[]>(
        (row, [at, cell]) => row.map((given, index) => (index === at ? cell : given)),
        cells,
      ),
    );
  fc.assert(
    fc.property(spoiled, fc.constantFrom("de-DE", "en-US"), (cells, locale) => {
      const value = valueOf(id, cells, locale);
      const steps = call("HERLEITUNG", [id, asRanges(cells)], locale);
      const found = Array.isArray(steps) ? (steps as unknown[][]).at(-1)?.[2] : steps;
      expect(found).toBe(value);
      const faulty = [steps].flat(2).filter((cell) => !Number.isFinite(cell) && !isText(cell));
      expect(faulty).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function isText(cell: unknown): boolean {
  return typeof cell === "string";
}
