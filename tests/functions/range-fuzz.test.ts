import fc from "fast-check";
import { call, type FunctionId } from "./call";

const IDS: readonly FunctionId[] = [
  "AMORTISATION",
  "GRENZPREIS",
  "KAPITALWERT",
  "NUTZWERT",
  "SENSITIVITAET",
  "SIMULATION",
  "SUMMENRUNDUNG",
  "SZENARIOVERGLEICH",
  "UMLAGE",
  "UMLAGEGRUNDLAGE",
  "UMLAGESATZ",
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100, max: 100_000 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 10, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  fc.constantFrom(null, undefined, "", 0, 1, "1.181,47 €", "1,5 %", true, 1e308, 5e-324, 1e13, -0),
  fc.constantFrom("Summe", "#NV", { type: "Error", basicType: "Error", basicValue: "#N/A" }, {}),
);
const tame = fc.integer({ min: 0, max: 1000 });
const line = (length: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(tame, { minLength: length, maxLength: length }) },
    fc.array(cell, { minLength: length, maxLength: length }),
  );
/** Ranges of two years and two positions, so that many calls get past the checks of size. */
const range = fc.oneof(
  { weight: 3, arbitrary: line(2).map((values) => [values]) },
  { weight: 3, arbitrary: line(2).map((values) => values.map((value) => [value])) },
  { weight: 4, arbitrary: fc.tuple(line(2), line(2)).map((rows) => [...rows]) },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom([], [[]], [[], []], [1, 2]) },
);
const factors = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 1, max: 9, noNaN: true }),
);
const argument = fc.oneof(
  { weight: 5, arbitrary: range },
  { weight: 2, arbitrary: fc.tuple(factors, factors).map((rows) => rows.map((row) => [...row])) },
  { weight: 3, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: cell },
);

/** A fourth argument that lets calls through: a year, and few runs, as it is the arguments that count. */
const FOURTH: Partial<Record<FunctionId, number>> = { SZENARIOVERGLEICH: 2027, SIMULATION: 50 };

it.each(IDS)("AMT.%s gives finite numbers, texts or a sentence for any ranges", (id) => {
  let answered = 0;
  fc.assert(
    fc.property(fc.array(argument, { minLength: 2, maxLength: 6 }), (args) => {
      const known = FOURTH[id];
      const cells = args.map((cell, place) => (place === 3 && known !== undefined ? known : cell));
      const result = call(id, cells);
      if (typeof result === "string") {
        expect(result).toMatch(/^(invalid-value|not-available): \S.*\.$/su);
        expect(result).not.toContain("Fehlers im Add-in");
        return;
      }
      answered += 1;
      for (const value of [result].flat(2)) {
        expect(["number", "string"]).toContain(typeof value);
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(answered).toBeGreaterThan(0);
});
