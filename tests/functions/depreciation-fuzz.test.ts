import fc from "fast-check";
import { call, type FunctionId } from "./call";

/**
 * Cells that are nearly always right, so that calculations and their limits are reached and not
 * only the reading of arguments.
 */
const date = fc.oneof(
  fc.integer({ min: 40_000, max: 50_000 }),
  fc.constantFrom("15.04.2026", "31.12.2027", 1, 2_958_465, null, "31.02.2026", 0),
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
  fc.constantFrom(0, 0.005, 9_999_999_999_999.99, 1e14, -1, "1.181,47 €", "viel"),
);
const life = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map((months) => months / 12),
  fc.constantFrom(null, 1000, 1001, 1e-9, "5 Jahre", 0),
);
const year = fc.oneof(
  fc.integer({ min: 2010, max: 2060 }),
  fc.constantFrom(1900, 9999, 0, 2026.5, "2027"),
);
const disposed = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, date);
const method = fc.constantFrom(null, "linear", "degressiv", "sofort", "pool", "LINEAR", "x");
const share = fc.constantFrom(null, 0, 0.02, "2 %", -0.5, 1, 1.01, 1e300, Number.NaN);
const yearCount = fc.constantFrom(1, 5, 10, 100, 0, 101, 2.5);

const kind = fc.constantFrom(
  ...["nachträglicher Zugang", "außerplanmäßige AfA", "Zuschreibung", "Nutzungsdauer", "x"],
);
const months = fc.constantFrom(null, 1, 12, 60, 12_000, 12_001, 1.5);
const movements = fc
  .array(fc.tuple(date, kind, amount, months), { maxLength: 5 })
  .map((rows) => [["Datum", "Art", "Betrag", "Nutzungsdauer"], ...rows]);

const assetClass = fc.constantFrom("PC", "pc", "NETZ", null, 0);
const replace = fc.constantFrom("ja", "nein", null, true, 0);
const inventory = fc
  .array(fc.tuple(assetClass, date, amount, life, disposed, method, replace, amount), {
    maxLength: 6,
  })
  .map((rows) => [
    [
      ["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Abgangsdatum"],
      ["Verfahren", "Ersetzen", "Wiederbeschaffungswert"],
    ].flat(),
    ...rows,
  ]);

const calls: readonly (readonly [FunctionId, fc.Arbitrary<unknown[]>])[] = [
  ["AFAPLAN", fc.tuple(amount, date, life, disposed, amount, method, movements)],
  ["ANLAGENUEBERSICHT", fc.tuple(inventory, year)],
  ["SONDERPOSTEN", fc.tuple(amount, date, life, year, disposed)],
  ["ERSATZPLAN", fc.tuple(inventory, year, yearCount, share, fc.constantFrom(null, 0, 1, 3, 101))],
];

it.each(calls)("%s of nearly right cells gives figures or a sentence", (id, cells) => {
  let answered = 0;
  fc.assert(
    fc.property(cells, (args) => {
      const result = call(id, args);
      if (typeof result === "string") {
        expect(result).toMatch(/^invalid-value: \S.*\.$/su);
        expect(result).not.toContain("Fehlers im Add-in");
        return;
      }
      answered += 1;
      for (const cell of [result].flat(2)) {
        expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(50);
});
