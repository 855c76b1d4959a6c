import fc from "fast-check";
import { call } from "./call";
import type { Cells } from "./demo-tables";
import { SAMPLE } from "./sample-scenario";

const TABLES: readonly Cells[] = Object.values(SAMPLE) as Cells[];

const junk = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -10, max: 60_000 }) },
  { weight: 4, arbitrary: fc.double({ min: -2, max: 2, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  fc.string({ maxLength: 5 }),
  fc.constantFrom(null, undefined, "", 0, -0, 1, true, "#NV", {}, [], "01.10.2027", "1,5 %"),
  fc.constantFrom("verkaufen", "kündigen", "sofort", "pool", "degressiv", "jährlich", "Erlös"),
  fc.constantFrom(9_999_999_999_999, 1e13, 1e308, 5e-324, 2_958_465, 1 / 12, 1000),
  fc.constantFrom({ type: "Error", basicType: "Error", basicValue: "#N/A" }, "KSM", "Server"),
);

/** Where a cell of the sample is exchanged: table, row and column, each modulo their number. */
const change = fc.tuple(fc.nat(), fc.nat(), fc.nat(), junk);

const year = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 2025, max: 2035 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1900, max: 9999 }) },
  { weight: 2, arbitrary: junk },
);
const count = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 4, arbitrary: junk },
);
const view = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("Ergebnis", "Finanz") },
  { weight: 1, arbitrary: junk },
);

/** The sample's tables with some cells exchanged for anything. */
function changed(changes: readonly (readonly [number, number, number, unknown])[]): Cells[] {
  const tables = TABLES.map((table) => table.map((row) => [...row]));
  for (const [table, row, column, value] of changes) {
    const lines = tables[table % tables.length] ?? [];
    const line = lines[row % lines.length] ?? [];
    line[column % line.length] = value;
  }
  return tables;
}

function expectWorded(result: unknown): void {
  if (typeof result === "string") {
    expect(result).toMatch(/^(invalid-value|not-available): \S.*\.$/su);
    expect(result).not.toContain("Fehlers im Add-in");
    return;
  }
  for (const value of [result].flat(2)) {
    expect(["number", "string"]).toContain(typeof value);
    if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  }
}

it.each(["SZENARIO", "HAUSHALT"] as const)(
  "AMT.%s gives finite numbers or a sentence whatever stands in its tables",
  (id) => {
    let answered = 0;
    const rounding = fc.constantFrom(null, 0, 1, 100, 0.001, -5, "grob", 1e12);
    const priorYears = fc.option(
      fc
        .tuple(fc.oneof(fc.constantFrom("5238", 7857, "4161"), junk), junk, junk)
        .map((row) => [["Konto", "Ergebnis Vorvorjahr", "Ansatz Vorjahr"], row]),
      { freq: 2 },
    );
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 3 }),
        ...[view, year, count, rounding, priorYears],
        (changes, sight, first, years, unit, prior) => {
          const head = id === "SZENARIO" ? ["KSM", sight] : [sight, "KSM"];
          const rest = id === "HAUSHALT" ? [unit, null, prior] : [];
          const result = call(id, [...head, first, years, ...changed(changes), ...rest]);
          if (typeof result !== "string") answered += 1;
          expectWorded(result);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(answered).toBeGreaterThan(1000);
  },
);

it("AMT.PLANBRUECKE gives finite numbers or a sentence whatever stands in its tables", () => {
  const row = fc.tuple(fc.oneof(fc.constantFrom("Netz", "Lizenzen"), junk), junk);
  const header = fc.constantFrom(["Ursache", "Betrag"], ["Betrag", "Ursache"], ["Ursache", "x"]);
  const plan = fc
    .tuple(header, fc.array(row, { maxLength: 4 }))
    .map(([names, rows]) => [names, ...rows]);
  const argument = fc.oneof({ weight: 6, arbitrary: plan }, { weight: 1, arbitrary: junk });
  fc.assert(
    fc.property(argument, argument, (before, after) => {
      expectWorded(call("PLANBRUECKE", [before, after]));
    }),
    { numRuns: 10_000 },
  );
});
