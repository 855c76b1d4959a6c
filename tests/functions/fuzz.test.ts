import fc from "fast-check";
import { languageOf } from "../../src/i18n/language";
import { call, functionIds } from "./call";

const scalar = fc.oneof(
  { weight: 3, arbitrary: fc.double() },
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 60_000 }) },
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", 0, "#WERT!", "15.04.2026", "1.181,47 €", "sofort", "pool"),
  fc.constantFrom("linear", "degressiv", "PC", "MV", 5, 2026, 46_127, 1e308, 5e-324, 1e13),
  fc.constantFrom({ type: "Error", basicType: "Error", basicValue: "#N/A" }, {}, [], [[1]]),
);

const header = fc.constantFrom(
  ...["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Jahre", "Verfahren", ""],
);

const table = fc
  .tuple(fc.array(header, { maxLength: 6 }), fc.array(fc.array(scalar, { maxLength: 6 })))
  .map(([headers, rows]) => [headers, ...rows]);

const cells = fc.array(fc.oneof({ weight: 4, arbitrary: scalar }, table), { maxLength: 8 });

/** Every cell of a result: one, or those of a spill. */
function flat(result: unknown): readonly unknown[] {
  return Array.isArray(result) ? result.flat(2) : [result];
}

it.each(functionIds)("AMT.%s gives numbers and texts or a sentence, whatever it is given", (id) => {
  fc.assert(
    fc.property(cells, fc.constantFrom("de-DE", "en-US"), (args, locale) => {
      const result = call(id, args, locale);
      for (const cell of flat(result)) {
        expect(["number", "string"]).toContain(typeof cell);
        if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      }
      if (typeof result === "string" && result.includes(":")) {
        const bug = languageOf(locale) === "de" ? "Fehlers im Add-in" : "fault in the add-in";
        expect(result).toMatch(/^(invalid-value|not-available): \S.*\.$/su);
        expect(result).not.toContain(bug);
      }
    }),
    { numRuns: 10_000 },
  );
});

it("AMT.AFA over all years closes to the cost, whatever the asset", () => {
  const asset = fc.record({
    cents: fc.integer({ min: 0, max: 1e9 }),
    acquired: fc.integer({ min: 40_000, max: 46_000 }),
    life: fc.integer({ min: 1, max: 180 }).map((months) => months / 12),
    method: fc.constantFrom("linear", "sofort", "pool", null),
  });
  fc.assert(
    fc.property(asset, ({ cents, acquired, life, method }) => {
      const years = Array.from({ length: 35 }, (_, index) => 2009 + index);
      const amounts = years.map(
        (year) => call("AFA", [cents / 100, acquired, life, year, null, null, method]) as number,
      );
      const sum = amounts.reduce((total, amount) => total + Math.round(amount * 100), 0);
      expect(sum).toBe(cents);
    }),
  );
});
