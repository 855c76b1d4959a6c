import { cellAddress } from "../../src/workbook/blueprint/address";
import { type Change, NOTHING, SmallWorkbook } from "./small-workbook";

jest.setTimeout(60_000);

let book: SmallWorkbook;

beforeEach(async () => {
  book = await SmallWorkbook.open();
});

afterEach(() => {
  book.headless.close();
});

const HOURS = "=SUM(Projekte[Stunden])";

/** Where formulas of a sheet stand that say something. */
function placesOf(formula: string, sheet = "Übersicht"): string[] {
  const { cells = [] } = book.content().sheets.find(({ name }) => name === sheet) ?? {};
  return cells
    .filter((cell) => cell.formula === formula)
    .map(({ column, row }) => cellAddress(row, column));
}

function errors(): unknown[] {
  return book.content().sheets.flatMap(({ cells }) => cells.filter(({ error }) => error));
}

const loseProjects: Change = (workbook) => {
  workbook.tables.getItem("Projekte").delete();
};

const MOVES: readonly (readonly [string, Change, string])[] = [
  [
    "rows have come above it",
    (_, sheet) => sheet("Übersicht").getRange("1:2").insert("Down"),
    "B7",
  ],
  [
    "a column has come before it",
    (_, sheet) => sheet("Übersicht").getRange("A:A").insert("Right"),
    "C5",
  ],
  [
    "a person has moved it alone",
    (_, sheet) => {
      sheet("Übersicht").getRange("B5").moveTo("D20");
    },
    "D20",
  ],
];

describe.each(MOVES)("where %s", (_, move, place) => {
  it.each([
    ["before", [move, loseProjects]],
    ["after", [loseProjects, move]],
  ])("%s its table was lost, a formula says again what it said", async (_when, changes) => {
    for (const change of changes) await book.person(change);
    const { lost, restored } = await book.setUp();
    const overview = restored.find(({ sheet }) => sheet === "Übersicht");
    expect(overview).toMatchObject({ formulas: 1, cells: 0 });
    expect(lost).toEqual([]);
    expect([placesOf(HOURS), errors()]).toEqual([[place], []]);
  });
});

it("of a formula and a copy of it, the one in its place is ours; the copy is named", async () => {
  await book.person((_, sheet) => {
    sheet("Übersicht").getRange("D20").formulas = [[HOURS]];
  });
  await book.person(loseProjects);
  expect((await book.setUp()).lost).toEqual([{ sheet: "Übersicht", addresses: ["D20"] }]);
  expect(placesOf(HOURS)).toEqual(["B5"]);
  expect((await book.setUp()).lost).toEqual([{ sheet: "Übersicht", addresses: ["D20"] }]);
});

it("of two that may be ours none is changed, and both are named", async () => {
  await book.person((_, sheet) => {
    sheet("Übersicht").getRange("D20:D21").formulas = [[HOURS], [HOURS]];
    sheet("Übersicht").getRange("B5").clear();
  });
  await book.person(loseProjects);
  expect((await book.setUp()).lost).toEqual([{ sheet: "Übersicht", addresses: ["D20:D21"] }]);
});

it("formulas on a person's own sheet are named with their places", async () => {
  await book.person((workbook) => {
    const own = workbook.worksheets.add("Mein Blatt");
    own.getRange("B2:B3").formulas = [[`${HOURS}*2`], ["=ROWS(Szenarien[Name])"]];
  });
  await book.person(loseProjects);
  expect((await book.setUp()).lost).toEqual([{ sheet: "Mein Blatt", addresses: ["B2"] }]);
});

it("a set-up that is asked for while another one runs finds what that one has written", async () => {
  await book.person(loseProjects);
  const [first, second] = await Promise.all([book.setUp(), book.setUp()]);
  expect(first.restored).not.toEqual([]);
  expect(second).toEqual(NOTHING);
});

it("a table comes back on a sheet on which a person has moved another, where there is room", async () => {
  await book.person((_, sheet) => sheet("Personal").getRange("1:1").insert("Down"));
  await book.person((workbook) => {
    workbook.tables.getItem("Szenarien").delete();
  });
  expect((await book.setUp()).restored).toMatchObject([
    { sheet: "Personal", tables: ["Szenarien"] },
  ]);
  expect(errors()).toEqual([]);
});
