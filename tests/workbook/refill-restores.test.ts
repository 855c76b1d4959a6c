import { NO_MARK } from "../../src/workbook/set-up/mark";
import { type SetUpReport, setUpFrom } from "../../src/workbook/set-up/set-up";
import { STRUCTURE_VERSION } from "../../src/workbook/set-up/version";
import { writeMark } from "../../src/workbook/set-up/write-mark";
import { smallBlueprint } from "./small-blueprint";
import { type Change, SmallWorkbook } from "./small-workbook";

jest.setTimeout(60_000);

let book: SmallWorkbook;

beforeEach(async () => {
  book = await SmallWorkbook.open();
});

afterEach(() => {
  book.headless.close();
});

const RESTORED: readonly (readonly [string, Change, Partial<SetUpReport["restored"][number]>])[] = [
  [
    "labels and formulas",
    (_, sheet) => {
      sheet("Übersicht").getRange("A4").values = [[""]];
      sheet("Übersicht").getRange("B5").values = [[""]];
    },
    { cells: 2 },
  ],
  [
    "a spill",
    (_, sheet) => {
      sheet("Übersicht").getRange("A9").values = [[""]];
    },
    { cells: 1 },
  ],
  [
    "a chart",
    (_, sheet) => {
      sheet("Übersicht").charts.getItem("Stunden").delete();
    },
    { charts: ["Stunden je Jahr"] },
  ],
  [
    "a name",
    (workbook) => {
      workbook.names.getItem("ErstesJahr").delete();
    },
    { names: ["ErstesJahr"] },
  ],
];

it.each(RESTORED)("%s that are missing come back", async (_, change, restored) => {
  const complete = book.content();
  await book.person(change);
  expect(book.content()).not.toEqual(complete);
  expect((await book.setUp()).restored).toMatchObject([{ sheet: "Übersicht", ...restored }]);
  const { sheets, names } = book.content();
  const sorted = (list: typeof names) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(sheets).toEqual(complete.sheets);
  expect(sorted(names)).toEqual(sorted(complete.names));
});

it("a sheet and its names that were deleted come back", async () => {
  await book.person((_, sheet) => {
    sheet("Annahmen").delete();
  });
  expect((await book.setUp()).created).toEqual(["Annahmen"]);
  const { names, sheets } = book.content();
  expect(names.map(({ formula }) => formula).filter((text) => text.includes("#REF!"))).toEqual([]);
  const overview = sheets.find(({ name }) => name === "Übersicht");
  expect(overview?.cells.filter(({ error }) => error)).toEqual([]);
});

it("a table that was deleted comes back beside its neighbour", async () => {
  await book.person((workbook) => {
    workbook.tables.getItem("Szenarien").delete();
  });
  expect((await book.setUp()).restored).toMatchObject([
    { sheet: "Personal", tables: ["Szenarien"] },
  ]);
  const staff = book.content().sheets.find(({ name }) => name === "Personal");
  expect(staff?.tables.map(({ name }) => name).sort()).toEqual(["Projekte", "Szenarien"]);
});

it("a table whose place a person has taken is refused with the place, and nothing changes", async () => {
  await book.person((workbook, sheet) => {
    workbook.tables.getItem("Szenarien").delete();
    sheet("Personal").getRange("H6").values = [["eigene Notiz"]];
  });
  const before = book.content();
  expect(await setUpFrom(smallBlueprint)).toEqual({
    ok: false,
    refusal: {
      kind: "table-place-taken",
      table: "Szenarien",
      sheet: "Personal",
      address: "G5:I6",
    },
    remains: "nothing",
  });
  expect(book.content()).toEqual(before);
});

it("a column that was deleted comes back, and the table beside it makes room", async () => {
  await book.person((_, sheet) => {
    sheet("Personal").getRange("E:E").delete("Left");
  });
  expect((await book.setUp()).completed).toMatchObject([
    { table: "Projekte", columns: ["Stunden"] },
  ]);
  const staff = book.content().sheets.find(({ name }) => name === "Personal");
  const columns = staff?.tables.map(({ name, area }) => [name, area.column, area.columns]);
  expect(columns?.sort()).toEqual([
    ["Projekte", 0, 5],
    ["Szenarien", 6, 3],
  ]);
});

it("a column that comes back lets choose what its list holds now, wherever that stands", async () => {
  await book.person((workbook, sheet) => {
    sheet("Personal").getRange("1:2").insert("Down");
    workbook.tables.getItem("Projekte").columns.getItem("Szenario").delete();
  });
  await book.setUp();
  const staff = book.content().sheets.find(({ name }) => name === "Personal");
  const codes = staff?.tables.find(({ name }) => name === "Szenarien")?.area;
  const sources = staff?.validations.map(({ rule }) => rule.kind === "list" && rule.source);
  expect(sources).toContain(`=Personal!$G$${(codes?.row ?? 0) + 2}`);
  expect(codes).toMatchObject({ row: 6, column: 6 });
});

it("a workbook of a later version is refused, and nothing changes", async () => {
  await Excel.run(async (context) => {
    writeMark(context, { ...NO_MARK, version: STRUCTURE_VERSION + 1 });
    await context.sync();
  });
  const before = book.content();
  expect(await setUpFrom(smallBlueprint)).toEqual({
    ok: false,
    refusal: { kind: "newer-workbook" },
    remains: "nothing",
  });
  expect(book.content()).toEqual(before);
});

it.each([
  ["AccessDenied", "access-denied"],
  ["disconnect", "disconnected"],
  ["lostAnswer", "disconnected"],
] as const)(
  "a refill that %s stops at any one request is completed by the next one",
  async (fault, kind) => {
    const damage: Change = (workbook, sheet) => {
      sheet("Übersicht").getRange("A4").values = [[""]];
      sheet("Übersicht").charts.getItem("Stunden").delete();
      workbook.names.getItem("ErstesJahr").delete();
      workbook.tables.getItem("Szenarien").delete();
    };
    /** The workbench lists tables in the order of their making, Excel in its own. */
    const contents = () =>
      book.content().sheets.map(({ tables, ...sheet }) => ({
        ...sheet,
        tables: [...tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
      }));
    const { workbench } = book.headless;
    await book.person(damage);
    const first = workbench.batches.length;
    await book.setUp();
    const complete = contents();
    const requests = workbench.batches.length - first;
    expect(requests).toBeGreaterThan(4);
    for (let request = 1; request <= requests; request += 1) {
      await book.person(damage);
      workbench.faults.failAt(request, fault, { afterActions: 10 });
      const result = await setUpFrom(smallBlueprint);
      workbench.faults.clear();
      expect(result).toMatchObject({ ok: false, refusal: { kind } });
      await book.setUp();
      expect([request, contents()]).toEqual([request, complete]);
    }
  },
);
