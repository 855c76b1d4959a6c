import fc from "fast-check";
import { call } from "./call";
import { demoTable } from "./demo-tables";

const HEADER = ["Zeitraum", "verfügbar", "Grundlast", "Projekte", "frei", "Auslastung"];
const STAFF_HEADER = [
  ...["Entgeltgruppe", "Stufe", "VZÄ", "IT-Anteil", "IT-fähig", "Bereich", "Beginn", "Ende"],
];
const STAFF = [STAFF_HEADER, ["E9b", 4, 1, 0.3, 0.6, "Server"]];
const PROJECTS = [
  ["Projekt", "Szenario", "Beginn", "Ende", "Stunden"],
  ["DMS", "", "01.02.2027", "30.04.2027", 90],
  ["Auslagerung", "KSM", "01.01.2027", "31.12.2027", 120],
];
const TAKEOVERS = [
  ["Szenario", "Bereich", "ab", "Personal frei", "Personal frei ab"],
  ["KSM", "Server", "01.04.2027", 0.5, "01.06.2027"],
];

type Spill = (string | number)[][];
const capacity = (...cells: unknown[]) => call("KAPAZITAET", cells) as Spill;

describe("AMT.KAPAZITAET", () => {
  it("has a row a quarter, with hours to a tenth and the utilisation as a fraction", () => {
    expect(capacity(STAFF, PROJECTS, 2027, 1)).toEqual([
      HEADER,
      ["2027 Q1", 240, 120, 60, 60, 0.75],
      ["2027 Q2", 240, 120, 30, 90, 0.625],
      ["2027 Q3", 240, 120, 0, 120, 0.5],
      ["2027 Q4", 240, 120, 0, 120, 0.5],
      ["Summe", 960, 480, 90, 390, 0.59375],
    ]);
  });

  it("has a row a year where that is asked for", () => {
    expect(capacity(STAFF, PROJECTS, 2026, 2, null, "jahr")).toEqual([
      HEADER,
      [2026, 960, 480, 0, 480, 0.5],
      [2027, 960, 480, 90, 390, 0.59375],
      ["Summe", 1920, 960, 90, 870, 0.546875],
    ]);
  });

  it("adds the projects of the scenario that is asked for, however it is spelled", () => {
    const spill = capacity(STAFF, PROJECTS, 2027, 1, " ksm ", "Jahr");
    expect(spill[1]).toEqual([2027, 960, 480, 210, 270, 0.71875]);
  });

  it("eases the daily work by what the takeover frees, from its month on", () => {
    const spill = capacity(STAFF, PROJECTS, 2027, 1, "KSM", "Quartal", null, TAKEOVERS);
    expect(spill.map((row) => row[2])).toEqual(["Grundlast", 120, 100, 60, 60, 340]);
    expect(spill.map((row) => row[1])).toEqual(["verfügbar", 240, 240, 240, 240, 960]);
  });

  it("eases nothing without the scenario, in another one, or in another area", () => {
    const plain = capacity(STAFF, PROJECTS, 2027, 1);
    expect(capacity(STAFF, PROJECTS, 2027, 1, null, null, null, TAKEOVERS)).toEqual(plain);
    expect(capacity(STAFF, PROJECTS, 2027, 1, "RZ", null, null, TAKEOVERS)).toEqual(plain);
    const others = [STAFF_HEADER, ["E9b", 4, 1, 0.3, 0.6, "Netz"]];
    const spill = capacity(others, PROJECTS, 2027, 1, "KSM", null, null, TAKEOVERS);
    expect(spill.at(-1)?.[2]).toBe(480);
  });

  it("counts a post only while it is filled", () => {
    const staff = [STAFF_HEADER, ["E9b", 4, 1, 0.3, 0.6, "", "15.02.2027", "01.07.2027"]];
    const spill = capacity(staff, PROJECTS, 2027, 1);
    expect(spill.map((row) => row[1])).toEqual(["verfügbar", 160, 240, 80, 0, 480]);
  });

  it("has no utilisation where nobody is available", () => {
    const staff = [STAFF_HEADER, ["E9b", 4, 1, 0.3, ""]];
    expect(capacity(staff, PROJECTS, 2027, 1, null, "Jahr")[1]).toEqual([
      ...[2027, 0, 480, 90, -570, ""],
    ]);
  });

  it("works with other hours a post", () => {
    expect(capacity(STAFF, PROJECTS, 2027, 1, null, "Jahr", 1500)[1]?.[1]).toBe(900);
  });

  it("needs no pay table for hours", () => {
    const staff = [STAFF_HEADER, ["A11", 9, 1, 0.3, 0.6]];
    expect(capacity(staff, PROJECTS, 2027, 1)[1]?.[1]).toBe(240);
  });

  it("shows for the demo where the projects ask for more than there is", () => {
    const spill = capacity(demoTable("personal"), demoTable("projekte"), 2026, 2, "KSM");
    expect(spill).toHaveLength(10);
    expect(spill[1]).toEqual(["2026 Q1", 135.4, 39.1, 86.7, 9.7, expect.closeTo(0.92871, 5)]);
    expect(spill[5]?.[5]).toBeGreaterThan(1);
  });
});

const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const staffRow = fc
  .tuple(share, share, share, fc.constantFrom("Server", "Netz", ""))
  .map(([fte, needed, capable, area]) => ["E9b", 4, fte, needed, capable, area]);
const projectRow = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 500 }))
  .map(([start, length, hours]) => {
    const date = (month: number) => `01.${(month % 12) + 1}.${2026 + Math.floor(month / 12)}`;
    return ["P", "", date(start), date(start + length), hours];
  });
const staffTable = fc.array(staffRow, { maxLength: 5 }).map((rows) => [STAFF_HEADER, ...rows]);
const projectTable = fc
  .array(projectRow, { maxLength: 5 })
  .map((rows) => [PROJECTS[0] ?? [], ...rows]);

it("keeps the hours of the projects: all of them in a time that covers them", () => {
  fc.assert(
    fc.property(staffTable, projectTable, (staff, projects) => {
      const spill = capacity(staff, projects, 2026, 6, null, "Jahr");
      const hours = projects.slice(1).reduce((sum, row) => sum + Number(row[4]), 0);
      // six years, each rounded to a tenth
      expect(Math.abs(Number(spill.at(-1)?.[3]) - hours)).toBeLessThanOrEqual(0.3 + 1e-9);
    }),
  );
});

it("closes in rows and columns, to the tenth that is shown", () => {
  fc.assert(
    fc.property(staffTable, projectTable, (staff, projects) => {
      const rows = capacity(staff, projects, 2026, 3).slice(1) as number[][];
      for (const [, available = 0, base = 0, project = 0, free = 0] of rows.slice(0, -1)) {
        expect(Math.abs(available - base - project - free)).toBeLessThanOrEqual(0.2 + 1e-9);
      }
      for (const column of [1, 2, 3, 4]) {
        const tenths = rows.slice(0, -1).map((row) => Math.round((row[column] ?? 0) * 10));
        const sum = tenths.reduce((total, tenth) => total + tenth, 0);
        expect(rows.at(-1)?.[column]).toBe(sum / 10);
      }
    }),
  );
});

it("does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(staffTable, projectTable, ([header = [], ...staff], [top = [], ...projects]) => {
      const forward = capacity([header, ...staff], [top, ...projects], 2026, 2);
      const backward = capacity(
        [header, ...staff.reverse()],
        [top, ...projects.reverse()],
        2026,
        2,
      );
      expect(backward).toEqual(forward);
    }),
  );
});

it("answers whatever are almost staff and projects with numbers or a sentence", () => {
  const odd = fc.constantFrom<unknown[]>(null, "", 0, -1, 1e308, 5e-324, "viel", "#NV", true, {});
  const mostly = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 60, arbitrary }, { weight: 1, arbitrary: odd });
  const date = fc.constantFrom<unknown[]>(46_000, 46_400, "01.03.2027", "2027-12-31", 2_958_465, 1);
  const almostStaff = fc.tuple(
    ...[mostly(fc.constantFrom("E9b", "A11")), mostly(fc.integer({ min: 1, max: 6 }))],
    ...[mostly(share), mostly(share), mostly(share), mostly(fc.constantFrom("Server", ""))],
    ...[mostly(fc.constantFrom("", 46_000)), mostly(fc.constantFrom("", 46_400))],
  );
  const almostProject = fc.tuple(
    ...[mostly(fc.constant("P")), mostly(fc.constantFrom("", "KSM")), mostly(date), mostly(date)],
    ...[mostly(fc.double({ min: 0, max: 1e6, noNaN: true }))],
  );
  // ragged: rows end where they like
  const ragged = (row: fc.Arbitrary<unknown[]>) =>
    fc.oneof(
      { weight: 9, arbitrary: row },
      row.map((cells) => cells.slice(0, 4)),
    );
  const cells = fc.tuple(
    fc.array(ragged(almostStaff), { maxLength: 4 }).map((rows) => [STAFF_HEADER, ...rows]),
    fc.array(ragged(almostProject), { maxLength: 4 }).map((rows) => [PROJECTS[0] ?? [], ...rows]),
    mostly(fc.integer({ min: 2020, max: 2100 })),
    mostly(fc.integer({ min: 1, max: 5 })),
    fc.constantFrom<unknown[]>("KSM", null, 7, ""),
    fc.constantFrom<unknown[]>("Quartal", "Jahr", null),
    mostly(fc.integer({ min: 1, max: 8784 })),
    fc.constantFrom<unknown[]>(TAKEOVERS, null, undefined),
  );
  fc.assert(
    fc.property(cells, (args) => {
      const result: unknown = capacity(...args);
      if (typeof result === "string") {
        expect(result).toMatch(/^invalid-value: (?!.*Fehlers im Add-in)\S.*\.$/u);
      } else {
        const numbers = (result as Spill).flat().filter((cell) => typeof cell === "number");
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
