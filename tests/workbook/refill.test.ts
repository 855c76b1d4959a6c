import type { Headless } from "../../src/workbench/headless/headless";
import { NO_MARK } from "../../src/workbook/set-up/mark";
import { type SetUpReport, setUpFrom } from "../../src/workbook/set-up/set-up";
import { STRUCTURE_VERSION } from "../../src/workbook/set-up/version";
import { writeMark } from "../../src/workbook/set-up/write-mark";
import { openExcel } from "./open-excel";
import { contentOf } from "./set-up-content";
import { smallBlueprint } from "./small-blueprint";

jest.setTimeout(60_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
  await setUp();
});

afterEach(() => {
  headless.close();
});

async function setUp(): Promise<SetUpReport> {
  const result = await setUpFrom(smallBlueprint);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  await headless.workbench.settled();
  return result.value;
}

/** Does to the workbook what a person does. */
async function person(
  change: (workbook: Excel.Workbook, sheet: (name: string) => Excel.Worksheet) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    change(workbook, (name) => workbook.worksheets.getItem(name));
    await context.sync();
  });
  await headless.workbench.settled();
}

type Change = Parameters<typeof person>[0];

const NOTHING: SetUpReport = {
  created: [],
  completed: [],
  restored: [],
  moved: [],
  retired: [],
  assets: 0,
};

it("a second run changes nothing", async () => {
  const before = contentOf(headless);
  expect(await setUp()).toEqual(NOTHING);
  expect(contentOf(headless)).toEqual(before);
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
  await person(change);
  const { names, sheets } = contentOf(headless);
  expect(await setUp()).toEqual(NOTHING);
  expect(contentOf(headless)).toMatchObject({ names, sheets });
});

it("where a person has moved rows, nothing is added twice, and set-up says so", async () => {
  await person((_, sheet) => {
    sheet("Übersicht").getRange("1:1").insert("Down");
  });
  const before = contentOf(headless);
  expect(await setUp()).toEqual({ ...NOTHING, moved: ["Übersicht"] });
  expect(contentOf(headless)).toEqual(before);
});

it("a header that a person renamed stays, no second column comes, and set-up says so", async () => {
  await person((_, sheet) => {
    sheet("Personal").getRange("E5").values = [["Aufwand in h"]];
  });
  const before = contentOf(headless).sheets;
  for (const run of ["first", "second"]) {
    const { completed } = await setUp();
    expect([run, completed]).toMatchObject([
      run,
      [{ table: "Projekte", columns: [], renamed: [{ header: "Stunden", now: "Aufwand in h" }] }],
    ]);
  }
  expect(contentOf(headless).sheets).toEqual(before);
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
  const complete = contentOf(headless);
  await person(change);
  expect(contentOf(headless)).not.toEqual(complete);
  expect((await setUp()).restored).toMatchObject([{ sheet: "Übersicht", ...restored }]);
  const { sheets, names } = contentOf(headless);
  const sorted = (list: typeof names) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(sheets).toEqual(complete.sheets);
  expect(sorted(names)).toEqual(sorted(complete.names));
});

it("a sheet and its names that were deleted come back", async () => {
  await person((_, sheet) => {
    sheet("Annahmen").delete();
  });
  expect((await setUp()).created).toEqual(["Annahmen"]);
  const { names, sheets } = contentOf(headless);
  expect(names.map(({ formula }) => formula).filter((text) => text.includes("#REF!"))).toEqual([]);
  const overview = sheets.find(({ name }) => name === "Übersicht");
  expect(overview?.cells.filter(({ error }) => error)).toEqual([]);
});

it("a table that was deleted comes back beside its neighbour", async () => {
  await person((workbook) => {
    workbook.tables.getItem("Szenarien").delete();
  });
  expect((await setUp()).restored).toMatchObject([{ sheet: "Personal", tables: ["Szenarien"] }]);
  const staff = contentOf(headless).sheets.find(({ name }) => name === "Personal");
  expect(staff?.tables.map(({ name }) => name).sort()).toEqual(["Projekte", "Szenarien"]);
});

it("a table whose place a person has taken is refused with the place, and nothing changes", async () => {
  await person((workbook, sheet) => {
    workbook.tables.getItem("Szenarien").delete();
    sheet("Personal").getRange("H6").values = [["eigene Notiz"]];
  });
  const before = contentOf(headless);
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
  expect(contentOf(headless)).toEqual(before);
});

it("a column that was deleted comes back, and the table beside it makes room", async () => {
  await person((_, sheet) => {
    sheet("Personal").getRange("E:E").delete("Left");
  });
  expect((await setUp()).completed).toMatchObject([{ table: "Projekte", columns: ["Stunden"] }]);
  const staff = contentOf(headless).sheets.find(({ name }) => name === "Personal");
  const columns = staff?.tables.map(({ name, area }) => [name, area.column, area.columns]);
  expect(columns?.sort()).toEqual([
    ["Projekte", 0, 5],
    ["Szenarien", 6, 3],
  ]);
});

it("a workbook of a later version is refused, and nothing changes", async () => {
  await Excel.run(async (context) => {
    writeMark(context, { ...NO_MARK, version: STRUCTURE_VERSION + 1 });
    await context.sync();
  });
  const before = contentOf(headless);
  expect(await setUpFrom(smallBlueprint)).toEqual({
    ok: false,
    refusal: { kind: "newer-workbook" },
    remains: "nothing",
  });
  expect(contentOf(headless)).toEqual(before);
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
      contentOf(headless).sheets.map(({ tables, ...sheet }) => ({
        ...sheet,
        tables: [...tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
      }));
    const { workbench } = headless;
    await person(damage);
    const first = workbench.batches.length;
    await setUp();
    const complete = contents();
    const requests = workbench.batches.length - first;
    expect(requests).toBeGreaterThan(4);
    for (let request = 1; request <= requests; request += 1) {
      await person(damage);
      workbench.faults.failAt(request, fault, { afterActions: 10 });
      const result = await setUpFrom(smallBlueprint);
      workbench.faults.clear();
      expect(result).toMatchObject({ ok: false, refusal: { kind } });
      await setUp();
      expect([request, contents()]).toEqual([request, complete]);
    }
  },
);
