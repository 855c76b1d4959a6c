import fc from "fast-check";
import { call } from "./call";
import { MOVEMENTS } from "./sentence-cases/depreciation-schedule";

const SERVER = [6000, "01.01.2026", 5];
const HEADER = [
  ["Jahr", "Buchwert 1.1.", "Zugang", "Zuschreibung", "AfA"],
  ["außerplanmäßig", "Abgang", "Buchwert 31.12."],
].flat();

/** AFAPLAN of the server with these rows of movements. */
function withMovements(...rows: unknown[][]): unknown {
  return call("AFAPLAN", [...SERVER, null, null, null, [MOVEMENTS, ...rows]]);
}

describe("AFAPLAN", () => {
  it("has a header, a row a year, and a sum without book values", () => {
    expect(call("AFAPLAN", [1850, "31.10.2026", 3])).toEqual([
      HEADER,
      [2026, 0, 1850, 0, 154.17, 0, 0, 1695.83],
      [2027, 1695.83, 0, 0, 616.67, 0, 0, 1079.16],
      [2028, 1079.16, 0, 0, 616.67, 0, 0, 462.49],
      [2029, 462.49, 0, 0, 462.49, 0, 0, 0],
      ["Summe", "", 1850, 0, 1850, 0, 0, ""],
    ]);
  });

  it("spreads what a write-down leaves over the remaining months", () => {
    expect(withMovements(["31.12.2027", "außerplanmäßige AfA", 1200, null])).toEqual([
      HEADER,
      [2026, 0, 6000, 0, 1200, 0, 0, 4800],
      [2027, 4800, 0, 0, 1200, 1200, 0, 2400],
      [2028, 2400, 0, 0, 800, 0, 0, 1600],
      [2029, 1600, 0, 0, 800, 0, 0, 800],
      [2030, 800, 0, 0, 800, 0, 0, 0],
      ["Summe", "", 6000, 0, 4800, 1200, 0, ""],
    ]);
  });

  it("takes all kinds of movements, in any order of rows", () => {
    const rows = [
      ["31.12.2028", "Zuschreibung", 100, ""],
      ["31.12.2026", "nachträglicher Zugang", 480, 0],
      ["31.12.2027", "AUßERPLANMÄßIGE AFA", 300, null],
      ["31.12.2029", "nutzungsdauer", 0, 24],
    ];
    const plan = withMovements(...rows);
    expect(plan).toEqual([
      HEADER,
      [2026, 0, 6480, 0, 1200, 0, 0, 5280],
      [2027, 5280, 0, 0, 1320, 300, 0, 3660],
      [2028, 3660, 0, 100, 1220, 0, 0, 2540],
      [2029, 2540, 0, 0, 1270, 0, 0, 1270],
      [2030, 1270, 0, 0, 635, 0, 0, 635],
      [2031, 635, 0, 0, 635, 0, 0, 0],
      ["Summe", "", 6480, 100, 6280, 300, 0, ""],
    ]);
    expect(withMovements(...[...rows].reverse())).toEqual(plan);
  });

  it("finds columns and kinds by other words, and reads serials", () => {
    const table = [
      ["Restnutzungsdauer", "Wert", "Vorgang", "Buchungsdatum"],
      [null, 1200, "Ausserplanmäßige Abschreibung", 46_752],
    ];
    expect(call("AFAPLAN", [...SERVER, null, null, null, table])).toEqual(
      withMovements(["31.12.2027", "außerplanmäßige AfA", 1200]),
    );
  });

  it.each([
    ["no cell", undefined],
    ["an empty cell", [[null]]],
    ["an empty cell of the desktop", [[0]]],
    ["a table without rows", [MOVEMENTS, [0, 0, 0, 0]]],
  ])("of %s for the movements is that without movements", (_, table) => {
    expect(call("AFAPLAN", [...SERVER, null, null, null, table])).toEqual(call("AFAPLAN", SERVER));
  });

  it("takes the movements of one asset from a table with its number", () => {
    const header = ["Nr", ...MOVEMENTS];
    const rows = [
      ["IT-1", "31.12.2027", "außerplanmäßige AfA", 600],
      ["it-1", "31.12.2027", "außerplanmäßige AfA", 600],
    ];
    expect(call("AFAPLAN", [...SERVER, null, null, null, [header, ...rows]])).toEqual([
      ...(call("AFAPLAN", [...SERVER, null, null, null, [header, rows[0]]]) as unknown[]).slice(
        0,
        2,
      ),
      [2027, 4800, 0, 0, 1200, 1200, 0, 2400],
      [2028, 2400, 0, 0, 800, 0, 0, 1600],
      [2029, 1600, 0, 0, 800, 0, 0, 800],
      [2030, 800, 0, 0, 800, 0, 0, 0],
      ["Summe", "", 6000, 0, 4800, 1200, 0, ""],
    ]);
  });

  it("shows every year what AFA says, and the book value that RESTBUCHWERT says", () => {
    const asset = fc.record({
      cost: fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100),
      acquired: fc.integer({ min: 44_000, max: 47_000 }),
      life: fc.integer({ min: 1, max: 150 }).map((months) => months / 12),
      disposedAfter: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null }),
      reminder: fc.constantFrom(null, 0, 1),
      method: fc.constantFrom("linear", "sofort", "pool"),
    });
    fc.assert(
      fc.property(asset, ({ acquired, cost, disposedAfter, life, method, reminder }) => {
        const disposed = disposedAfter === null ? null : acquired + disposedAfter;
        const first = [cost, acquired, life];
        const rest = [disposed, reminder, method];
        const plan = call("AFAPLAN", [...first, ...rest]) as number[][];
        for (const [year = 0, , , , depreciation, , , closing] of plan.slice(1, -1)) {
          expect(call("AFA", [...first, year, ...rest])).toBe(depreciation);
          expect(call("RESTBUCHWERT", [...first, `31.12.${year}`, ...rest])).toBe(closing);
        }
      }),
    );
  });
});

describe("AFAPLAN refuses", () => {
  it("an addition for which no life is left", () => {
    const table = [MOVEMENTS, ["31.12.2030", "nachträglicher Zugang", 100]];
    expect(call("AFAPLAN", [...SERVER, null, null, null, table])).toBe(
      "invalid-value: Bewegungen, Zeile 2, Nutzungsdauer: Danach ist noch etwas abzuschreiben, aber keine Nutzungsdauer mehr übrig. " +
        "Erlaubt ist hier eine neue Restnutzungsdauer in Monaten, zum Beispiel 24.",
    );
    expect(call("AFAPLAN", [...SERVER, null, null, null, table], "en-US")).toBe(
      "invalid-value: Bewegungen, row 2, Nutzungsdauer: After this there is still something to write off, but no useful life left. " +
        "Allowed here is a new remaining life in months, for example 24.",
    );
  });

  it.each(["sofort", "pool"])("movements of an asset with the method %s", (method) => {
    const table = [MOVEMENTS, ["31.12.2026", "nachträglicher Zugang", 100]];
    expect(call("AFAPLAN", [...SERVER, null, null, method, table])).toBe(
      "invalid-value: Bewegungen, Zeile 2, Art: Bei den Verfahren sofort und pool sind keine Bewegungen möglich. " +
        "Erlaubt sind sie bei linear und degressiv.",
    );
    expect(call("AFAPLAN", [...SERVER, null, null, method, table], "en-US")).toBe(
      "invalid-value: Bewegungen, row 2, Art: With the methods sofort and pool no movements are possible. " +
        "They are allowed with linear and degressiv.",
    );
  });
});
