import { call } from "./call";

const TABLE = [
  ["Klasse", "Bezeichnung", "Jahre", "Quelle", "geprüft"],
  ["PC", "Arbeitsplatz-PC", 5, "Amt", "ja"],
  ["Drohne", "Vermessung", 4.5, "Amt", "nein"],
];

describe("NUTZUNGSDAUER", () => {
  it.each([
    ["takes the office's own life before the default", ["PC", "MV", TABLE], 5],
    ["knows classes that only the office has", ["Drohne", "MV", TABLE], 4.5],
    ["takes the default for what the own table lacks", ["SERVER", "MV", TABLE], 5],
    ["has defaults of its own", ["PC"], 3],
    ["follows the jurisdiction", ["SERVER", "EStG"], 3],
    ["finds classes without regard to case", ["server", "mv"], 5],
    [
      "finds the own table's columns by other words",
      [
        "PC",
        "",
        [
          ["ND", "Klasse"],
          [4, "PC"],
        ],
      ],
      4,
    ],
  ])("%s", (_, cells, expected) => {
    expect(call("NUTZUNGSDAUER", cells)).toBe(expected);
  });

  it("takes the own life also under law without a table of lives", () => {
    expect(call("NUTZUNGSDAUER", ["PC", "RLP", TABLE])).toBe(5);
    expect(call("NUTZUNGSDAUER", ["SERVER", "RLP", TABLE])).toContain(
      "not-available: Rechtsrahmen",
    );
  });
});

describe("GWG", () => {
  it.each([
    ["up to the limit of today's rule", [1000, "01.01.2026"], "Sofortabschreibung"],
    ["a cent above it", [1000.01, "01.01.2026"], "Anlage"],
    ["under the first rule, small purchases", [60, "31.12.2019"], "Aufwand"],
    ["under the first rule, up to its limit", [410, "31.12.2019"], "Sofortabschreibung"],
    ["under the first rule, above it", [410.01, "31.12.2019"], "Anlage"],
    ["in the pool of another law", [900, "01.01.2026", "EStG"], "Sammelposten"],
  ])("decides %s", (_, cells, expected) => {
    expect(call("GWG", cells)).toBe(expected);
  });
});
