import { type Change, NOTHING, SmallWorkbook } from "./small-workbook";

jest.setTimeout(60_000);

let book: SmallWorkbook;

beforeEach(async () => {
  book = await SmallWorkbook.open();
});

afterEach(() => {
  book.headless.close();
});

it("a second run changes nothing", async () => {
  const before = book.content();
  expect(await book.setUp()).toEqual(NOTHING);
  expect(book.content()).toEqual(before);
});

const KEPT: readonly (readonly [string, Change])[] = [
  [
    "a label that a person typed anew",
    (_, sheet) => {
      sheet("Übersicht").getRange("A2").values = [["Unser Haushalt"]];
    },
  ],
  [
    "a figure in the place of a formula",
    (_, sheet) => {
      sheet("Übersicht").getRange("B5").values = [[400]];
    },
  ],
  [
    "a note beside our cells",
    (_, sheet) => {
      sheet("Übersicht").getRange("C5").values = [["geprüft"]];
    },
  ],
  [
    "an assumption and a row of a table",
    (workbook, sheet) => {
      workbook.names.getItem("Kalkulationszins").getRange().values = [[0.03]];
      sheet("Personal").getRange("A6").values = [["Elektronische Akte"]];
    },
  ],
  [
    "another name and place of a sheet",
    (_, sheet) => {
      sheet("Übersicht").name = "Dashboard";
      sheet("Personal").position = 0;
    },
  ],
  [
    "another name of a table",
    (workbook) => {
      workbook.tables.getItem("Projekte").name = "Vorhaben";
    },
  ],
  [
    "a name that points elsewhere",
    (workbook, sheet) => {
      workbook.names.getItem("ErstesJahr").delete();
      workbook.names.add("ErstesJahr", sheet("Annahmen").getRange("B5"));
    },
  ],
  [
    "colours, formats, widths and heights",
    (_, sheet) => {
      const { format } = sheet("Übersicht").getRange("A4:B6");
      format.fill.color = "#FFFF00";
      format.columnWidth = 200;
      format.rowHeight = 40;
      sheet("Übersicht").getRange("B5").numberFormat = [["0.00"]];
    },
  ],
  [
    "a chart in another place, with another title",
    (_, sheet) => {
      const chart = sheet("Übersicht").charts.getItem("Stunden");
      chart.left = 300;
      chart.title.text = "Unsere Stunden";
    },
  ],
  [
    "a column of a person's own",
    (workbook) => {
      workbook.tables.getItem("Szenarien").columns.add(undefined, undefined, "Notiz");
    },
  ],
];

it.each(KEPT)("%s stays as it is", async (_, change) => {
  await book.person(change);
  const { names, sheets } = book.content();
  expect(await book.setUp()).toEqual(NOTHING);
  expect(book.content()).toMatchObject({ names, sheets });
});

it("where a person has moved rows, nothing is added twice, and set-up says so", async () => {
  await book.person((_, sheet) => {
    sheet("Übersicht").getRange("1:1").insert("Down");
  });
  const before = book.content();
  expect(await book.setUp()).toEqual({ ...NOTHING, moved: ["Übersicht"] });
  expect(book.content()).toEqual(before);
});

it("a header that a person renamed stays, no second column comes, and set-up says so", async () => {
  await book.person((_, sheet) => {
    sheet("Personal").getRange("E5").values = [["Aufwand in h"]];
  });
  const before = book.content().sheets;
  for (const run of ["first", "second"]) {
    const { completed } = await book.setUp();
    expect([run, completed]).toMatchObject([
      run,
      [{ table: "Projekte", columns: [], renamed: [{ header: "Stunden", now: "Aufwand in h" }] }],
    ]);
  }
  expect(book.content().sheets).toEqual(before);
});
