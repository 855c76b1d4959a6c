import fc from "fast-check";
import { call } from "./call";

const GRANT = [15_000, "01.10.2024", 5];

describe("SONDERPOSTEN", () => {
  it.each([
    ["is nothing before the acquisition", [...GRANT, 2023], 0],
    ["counts the month of acquisition", [...GRANT, 2024], 750],
    ["is the same in every full year", [...GRANT, 2025], 3000],
    ["gives the rest to the last year", [...GRANT, 2029], 2250],
    ["is nothing after the life", [...GRANT, 2030], 0],
    ["takes the rest in the year of disposal", [...GRANT, 2026, "15.09.2026"], 11_250],
    ["is nothing after the disposal", [...GRANT, 2027, "15.09.2026"], 0],
    ["reads German texts", ["15.000,00 €", "1.10.24", "5 Jahre", "2024", ""], 750],
    ["of no grant is nothing", [0, "01.10.2024", 5, 2025], 0],
  ])("%s", (_, cells, expected) => {
    expect(call("SONDERPOSTEN", cells)).toBe(expected);
  });

  it("is what AFA is for the same amount, until the asset goes", () => {
    const grant = fc.record({
      amount: fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100),
      acquired: fc.integer({ min: 44_000, max: 47_000 }),
      life: fc.integer({ min: 1, max: 150 }).map((months) => months / 12),
      year: fc.integer({ min: 2019, max: 2045 }),
    });
    fc.assert(
      fc.property(grant, ({ acquired, amount, life, year }) => {
        const cells = [amount, acquired, life, year];
        expect(call("SONDERPOSTEN", cells)).toBe(call("AFA", cells));
      }),
    );
  });
});

const refusals: readonly (readonly [string, unknown[], string, string])[] = [
  [
    "no grant",
    [null, "01.10.2024", 5, 2025],
    "Zuwendung: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 15000.",
    "Grant: A value is missing. Allowed is an amount in euros from 0, for example 15000.",
  ],
  [
    "a negative grant",
    [-1, "01.10.2024", 5, 2025],
    "Zuwendung: -1 ist kleiner als 0. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 15000.",
    "Grant: -1 is less than 0. Allowed is an amount in euros from 0, for example 15000.",
  ],
  [
    "no date of acquisition",
    [15_000, 0, 5, 2025],
    "Anschaffungsdatum: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 15.04.2026.",
    "Acquisition date: A value is missing. Allowed is a date, for example 15.04.2026.",
  ],
  [
    "no life",
    [15_000, "01.10.2024", null, 2025],
    "Nutzungsdauer: Die Angabe fehlt. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "Useful life: A value is missing. Allowed are years above 0, for example 5.",
  ],
  [
    "a life beyond all plans",
    [15_000, "01.10.2024", 1001, 2025],
    "Nutzungsdauer: 1001 ist nicht möglich. Erlaubt sind Werte von 0 bis 1000.",
    "Useful life: 1001 is not possible. Allowed are values from 0 to 1000.",
  ],
  [
    "a year that is none",
    [...GRANT, "nächstes"],
    'Jahr: "nächstes" ist keine Zahl. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.',
    'Year: "nächstes" is not a number. Allowed is a year from 1900 to 9999, for example 2026.',
  ],
  [
    "a disposal before the acquisition",
    [...GRANT, 2025, "30.09.2024"],
    "Abgangsdatum: Der 30.09.2024 liegt vor der Anschaffung. Erlaubt ist ein Tag ab der Anschaffung am 01.10.2024.",
    "Disposal date: 30 September 2024 is before the acquisition. Allowed is a day from the acquisition on 1 October 2024 onwards.",
  ],
];

it.each(refusals)("SONDERPOSTEN refuses %s", (_, cells, german, english) => {
  expect(call("SONDERPOSTEN", cells)).toBe(`invalid-value: ${german}`);
  expect(call("SONDERPOSTEN", cells, "en-US")).toBe(`invalid-value: ${english}`);
});
