import { workbookPlan } from "../../src/taskpane/workbook-plan";

const SOURCES = {
  today: { year: 2026, month: 11, day: 22 },
  assumptions: [
    { key: "Haushaltsjahr", value: 2027 },
    { key: "Planungsjahre", value: 6 },
  ],
  example: { Anlagen: [{ number: "IT-1" }] },
};

it("the example takes years and assets from the files that ship", () => {
  expect(workbookPlan({ kind: "example", amt: "Beispielamt" }, SOURCES)).toMatchObject({
    amt: "Beispielamt",
    year: 2027,
    years: 6,
    example: true,
    tables: { Anlagen: [{ number: "IT-1" }], Annahmen: SOURCES.assumptions },
  });
});

it("an empty workbook takes what was asked for, and no asset", () => {
  const request = {
    kind: "empty",
    amt: "Amt Süd",
    year: 2030,
    years: 4,
    criteria: "WiBe 5.0",
  } as const;
  expect(workbookPlan(request, SOURCES)).toMatchObject({
    amt: "Amt Süd",
    year: 2030,
    years: 4,
    example: false,
    tables: { Anlagen: [], Szenarien: [{ code: "EIGEN" }] },
  });
});

it("an empty workbook begins with the criteria that were asked for", () => {
  const request = { kind: "empty", amt: "Amt Süd", year: 2030, years: 4 } as const;
  const modules = (criteria: "Amt" | "WiBe 4.1" | "WiBe 5.0") =>
    new Set(
      workbookPlan({ ...request, criteria }, SOURCES).tables.Kriterien.map((row) => row["module"]),
    );
  expect(modules("Amt")).toEqual(new Set([undefined]));
  expect(modules("WiBe 4.1")).toEqual(new Set(["KN", "D", "Q", "E"]));
  expect(modules("WiBe 5.0")).toEqual(new Set(["KN", "Q", "E"]));
});

it("completing takes what the workbook says, and no asset", () => {
  const facts = {
    isSetUp: true,
    amt: "Amt Süd",
    year: 2031,
    years: undefined,

    assets: 5,
    missing: [],
    notices: [],
    openFindings: undefined,
  };
  expect(workbookPlan({ kind: "complete", facts }, SOURCES)).toMatchObject({
    amt: "Amt Süd",
    year: 2031,
    years: 6,
    example: false,
    tables: { Anlagen: [], Szenarien: [{ code: "EIGEN" }] },
  });
});
