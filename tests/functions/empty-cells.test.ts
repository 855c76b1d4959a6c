import { call, serial } from "./call";

const ACQUIRED = serial(2026, 4, 15);

/** How Excel passes an empty cell: on the web, on the desktop, from a formula, and as a data type. */
const EMPTY = [
  ["null", null],
  ["0", 0],
  ['""', ""],
  ["nothing", undefined],
  ["an empty data type", { type: "Empty", basicType: "Empty", basicValue: "" }],
] as const;

describe.each(EMPTY)("an empty cell as %s", (_, empty) => {
  it("is no disposal, no reminder value and the linear method", () => {
    expect(call("AFA", [12_000, ACQUIRED, 5, 2026, empty, empty, empty])).toBe(1800);
    const end = serial(2026, 12, 31);
    expect(call("RESTBUCHWERT", [12_000, ACQUIRED, 5, end, empty, empty, empty])).toBe(10_200);
  });

  it("is missing where a date, a life or a year is needed", () => {
    for (const at of [1, 2, 3]) {
      const cells: unknown[] = [12_000, ACQUIRED, 5, 2026];
      cells[at] = empty;
      expect(call("AFA", cells)).toContain("Die Angabe fehlt");
    }
  });

  it("is no life that a method without lives would miss", () => {
    expect(call("AFA", [500, ACQUIRED, empty, 2026, empty, empty, "sofort"])).toBe(500);
    expect(call("AFA", [500, ACQUIRED, empty, 2026, empty, empty, "pool"])).toBe(100);
  });

  it("is the default group and the default jurisdiction", () => {
    const cells = [
      ["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer"],
      ["PC", ACQUIRED, 12_000, 5],
    ];
    expect(call("AFASUMME", [cells, 2026, 1, empty])).toEqual(call("AFASUMME", [cells, 2026, 1]));
    expect(call("NUTZUNGSDAUER", ["PC", empty])).toBe(call("NUTZUNGSDAUER", ["PC", "MV"]));
    expect(call("GWG", [840, ACQUIRED, empty])).toBe(call("GWG", [840, ACQUIRED, "MV"]));
  });

  it("is no class of assets", () => {
    expect(call("NUTZUNGSDAUER", [empty])).toContain("Klasse: Die Angabe fehlt");
  });

  it("makes an empty row, and no row of nothing", () => {
    const cells = [
      ["Nr", "Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer"],
      [empty, empty, empty, empty, empty],
      ["IT-1", empty, ACQUIRED, 12_000, 5],
    ];
    expect(call("AFASUMME", [cells, 2026, 1])).toEqual([
      ["Klasse", 2026],
      ["ohne Klasse", 1800],
      ["Summe", 1800],
    ]);
  });

  it("is no table", () => {
    const builtIn = call("NUTZUNGSDAUER", ["PC", "MV"]);
    expect(call("NUTZUNGSDAUER", ["PC", "MV", empty])).toBe(builtIn);
    expect(call("NUTZUNGSDAUER", ["PC", "MV", [[empty]]])).toBe(builtIn);
  });
});

it.each([null, undefined, ""])("a cost of %j is missing, and one of 0 is a gift", (empty) => {
  expect(call("AFA", [empty, ACQUIRED, 5, 2026])).toContain("Die Angabe fehlt");
  expect(call("AFA", [0, ACQUIRED, 5, 2026])).toBe(0);
});
