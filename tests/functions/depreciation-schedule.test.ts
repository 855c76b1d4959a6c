import fc from "fast-check";
import { call } from "./call";

const SERVER = [6000, "01.01.2026", 5];
const HEADER = [
  ["Jahr", "Buchwert 1.1.", "Zugang", "Zuschreibung", "AfA"],
  ["außerplanmäßig", "Abgang", "Buchwert 31.12."],
].flat();
const MOVEMENTS = ["Datum", "Art", "Betrag", "Nutzungsdauer"];

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

/** Arguments before the table of movements. */
const BEFORE = [6000, "15.01.2026", 5, "20.10.2028", 1];

const refusals: readonly (readonly [string, unknown[], string, string])[] = [
  [
    "a row without a date",
    [MOVEMENTS, ["", "Zuschreibung", 1]],
    "Bewegungen, Zeile 2, Datum: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 15.04.2026.",
    "Bewegungen, row 2, Datum: A value is missing. Allowed is a date, for example 15.04.2026.",
  ],
  [
    "a kind that there is not",
    [MOVEMENTS, ["31.12.2026", "Umbuchung", 1]],
    'Bewegungen, Zeile 2, Art: "Umbuchung" ist nicht bekannt. Erlaubt ist nachträglicher Zugang, außerplanmäßige AfA, Zuschreibung oder Nutzungsdauer.',
    'Bewegungen, row 2, Art: "Umbuchung" is not known. Allowed is nachträglicher Zugang, außerplanmäßige AfA, Zuschreibung or Nutzungsdauer.',
  ],
  [
    "a movement of nothing",
    [MOVEMENTS, ["31.12.2026", "Zuschreibung", 0]],
    "Bewegungen, Zeile 2, Betrag: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro über 0, zum Beispiel 1200.",
    "Bewegungen, row 2, Betrag: A value is missing. Allowed is an amount in euros above 0, for example 1200.",
  ],
  [
    "a negative amount",
    [MOVEMENTS, ["31.12.2026", "außerplanmäßige AfA", -1200]],
    "Bewegungen, Zeile 2, Betrag: -1200 ist kleiner als 0. Erlaubt ist ein Betrag in Euro über 0, zum Beispiel 1200.",
    "Bewegungen, row 2, Betrag: -1200 is less than 0. Allowed is an amount in euros above 0, for example 1200.",
  ],
  [
    "a new life of no months",
    [MOVEMENTS, ["31.12.2026", "Nutzungsdauer", null, 0]],
    "Bewegungen, Zeile 2, Nutzungsdauer: Die Angabe fehlt. Erlaubt ist die neue Restnutzungsdauer in ganzen Monaten, zum Beispiel 24.",
    "Bewegungen, row 2, Nutzungsdauer: A value is missing. Allowed is the new remaining life in whole months, for example 24.",
  ],
  [
    "a new life of part of a month",
    [MOVEMENTS, ["31.12.2026", "Nutzungsdauer", null, 2.5]],
    "Bewegungen, Zeile 2, Nutzungsdauer: 2,5 ist keine ganze Zahl. Erlaubt ist die neue Restnutzungsdauer in ganzen Monaten, zum Beispiel 24.",
    "Bewegungen, row 2, Nutzungsdauer: 2.5 is not a whole number. Allowed is the new remaining life in whole months, for example 24.",
  ],
  [
    "a new life beyond all plans",
    [MOVEMENTS, ["31.12.2026", "Nutzungsdauer", null, 12_001]],
    "Bewegungen, Zeile 2, Nutzungsdauer: 12.001 ist nicht möglich. Erlaubt sind Werte von 1 bis 12.000.",
    "Bewegungen, row 2, Nutzungsdauer: 12,001 is not possible. Allowed are values from 1 to 12,000.",
  ],
  [
    "an amount beside a new life",
    [MOVEMENTS, ["31.12.2026", "Nutzungsdauer", 1200, 24]],
    "Bewegungen, Zeile 2, Betrag: 1200 passt nicht zur Art Nutzungsdauer, die keinen Betrag hat. Erlaubt ist ein leeres Feld oder eine andere Art.",
    "Bewegungen, row 2, Betrag: 1200 does not fit the kind Nutzungsdauer (remaining life), which has no amount. Allowed is an empty field or another kind.",
  ],
  [
    "the movements of two assets",
    [
      ["Nr", ...MOVEMENTS],
      ["IT-1", "31.12.2026", "außerplanmäßige AfA", 1],
      ["IT-2", "31.12.2026", "außerplanmäßige AfA", 1],
    ],
    'Bewegungen, Zeile 3, Nr: "IT-2" ist eine andere Anlage als in den Zeilen davor. Erlaubt sind die Bewegungen einer einzigen Anlage.',
    'Bewegungen, row 3, Nr: "IT-2" is another asset than in the rows before. Allowed are the movements of a single asset.',
  ],
  [
    "a movement before the acquisition",
    [MOVEMENTS, ["14.01.2026", "außerplanmäßige AfA", 1]],
    "Bewegungen, Zeile 2, Datum: Der 14.01.2026 liegt vor der Anschaffung. Erlaubt ist ein Tag ab der Anschaffung am 15.01.2026.",
    "Bewegungen, row 2, Datum: 14 January 2026 is before the acquisition. Allowed is a day from the acquisition on 15 January 2026 onwards.",
  ],
  [
    "a movement in the month of disposal",
    [MOVEMENTS, ["01.10.2028", "außerplanmäßige AfA", 1]],
    "Bewegungen, Zeile 2, Datum: Am 01.10.2028 ist die Anlage abgegangen oder geht in diesem Monat ab. Erlaubt ist ein Tag vor dem Monat des Abgangs am 20.10.2028.",
    "Bewegungen, row 2, Datum: On 1 October 2028 the asset is gone, or goes in that month. Allowed is a day before the month of the disposal on 20 October 2028.",
  ],
  [
    "a write-down below the reminder value",
    [
      MOVEMENTS,
      ["31.12.2026", "außerplanmäßige AfA", 100],
      ["31.12.2026", "außerplanmäßige AfA", 4699.01],
    ],
    "Bewegungen, Zeile 3, Betrag: Mit 4699,01 fiele der Buchwert unter den Erinnerungswert. Erlaubt ist hier ein Betrag bis 4699.",
    "Bewegungen, row 3, Betrag: With 4699.01 the book value would fall below the reminder value. Allowed here is an amount up to 4699.",
  ],
  [
    "a write-up above the continued original cost",
    [MOVEMENTS, ["31.12.2026", "außerplanmäßige AfA", 480], ["31.12.2027", "Zuschreibung", 500]],
    "Bewegungen, Zeile 3, Betrag: Mit 500 stiege der Buchwert über die fortgeführten Anschaffungskosten. Erlaubt ist hier ein Betrag bis 360.",
    "Bewegungen, row 3, Betrag: With 500 the book value would rise above the continued original cost. Allowed here is an amount up to 360.",
  ],
  [
    "amounts that add up beyond what can be kept in cents",
    [MOVEMENTS, ["31.12.2026", "nachträglicher Zugang", 9_999_999_999_999.99]],
    "Bewegungen: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "Movements: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "a range that is no table",
    [["Datum"]],
    "Bewegungen: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "Movements: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
];

describe("AFAPLAN refuses", () => {
  it.each(refusals)("%s", (_, table, german, english) => {
    const cells = [...BEFORE, null, table];
    expect(call("AFAPLAN", cells)).toBe(`invalid-value: ${german}`);
    expect(call("AFAPLAN", cells, "en-US")).toBe(`invalid-value: ${english}`);
  });

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
