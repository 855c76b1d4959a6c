import { BEFUNDE } from "../../../src/tables/befunde";
import { POSITIONEN } from "../../../src/tables/positionen";
import { SZENARIEN } from "../../../src/tables/szenarien";
import type { WorkbookBlueprint } from "../../../src/workbook/blueprint/blueprint";
import { findingsSheet } from "../../../src/workbook/blueprint/findings";
import type { SheetNames } from "../../../src/workbook/blueprint/plan";
import { tableSheet } from "../../../src/workbook/blueprint/table-sheet";
import { checkWorkbook, type CheckReport } from "../../../src/workbook/checks/check-workbook";
import { noteFindings } from "../../../src/workbook/checks/note-findings";
import { setUpFrom } from "../../../src/workbook/set-up/set-up";
import { showCell } from "../../../src/workbook/show-cell";
import type { Headless } from "../../../src/workbench/headless/headless";
import type { Fault, FaultOptions } from "../../../src/workbench/host/faults";
import { cancelAt } from "../cancel-at";
import { EMPTY } from "../example-plan";
import { openExcel } from "../open-excel";

jest.setTimeout(120_000);

const TODAY = { year: 2026, month: 11, day: 22 };

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
  expect(await setUpFrom(blueprint)).toMatchObject({ ok: true });
});

afterEach(() => {
  headless.close();
});

/** Positions without a source, one of them of a scenario that is not there. */
function blueprint(names: SheetNames): WorkbookBlueprint {
  const position = {
    quantity: 1,
    unitPriceEur: 100,
    account: "5291",
    kind: "laufend",
    begin: 46_388,
    interval: "jährlich",
  };
  const scenarios = tableSheet(EMPTY, {
    key: "scenarios",
    name: names.scenarios,
    title: "Szenarien",
    explanation: "",
    tables: [
      { schema: SZENARIEN, rows: [{ code: "EIGEN" }] },
      {
        schema: POSITIONEN,
        rows: [
          { ...position, scenario: "EIGEN", name: "Leitung" },
          { ...position, scenario: "FALSCH", name: "Umzug" },
        ],
      },
    ],
    frozenColumns: 0,
  });
  return { sheets: [scenarios, findingsSheet(EMPTY, names)] };
}

async function check(): Promise<CheckReport> {
  const result = await checkWorkbook(TODAY);
  await headless.workbench.settled();
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** What stands in the table Befunde, but the tables that this workbook does not have. */
async function rows(): Promise<Record<string, unknown>[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(BEFUNDE.name).getRange();
    range.load("values");
    await context.sync();
    const [header = [], ...body] = range.values as unknown[][];
    return body
      .map((line) => Object.fromEntries(line.map((cell, at) => [String(header[at]), cell])))
      .filter(({ Kennung }) => !String(Kennung).startsWith("table-missing"));
  });
}

async function write(sheet: string, address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
  await headless.workbench.settled();
}

const states = async () =>
  (await rows()).map((row) => [row["Kennung"], row["Status"], row["Begründung"]]);

const UNKNOWN = "scenario-unknown: Positionen FALSCH";
const SOURCES = ["position-without-source: EIGEN Leitung", "position-without-source: FALSCH Umzug"];

it("writes each finding with its sheet, a link to its cell, and what to do", async () => {
  const report = await check();
  const [first] = await rows();
  expect(first).toMatchObject({
    Schwere: "Fehler",
    Blatt: "Szenarien",
    Zelle: "E7",
    Adresse: "E7",
    Status: "offen",
    Kennung: UNKNOWN,
  });
  expect(first?.["Befund"]).toContain("„FALSCH“");
  expect(first?.["Vorschlag"]).toMatch(/\.$/u);
  const found = report.findings.find(({ id }) => id === UNKNOWN);
  expect(found?.cell).toEqual({ sheet: "Szenarien", address: "E7" });
  expect(report.isWritten).toBe(true);

  await showCell("Szenarien", "E7");
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(selected).toEqual(["Szenarien!E7", [["FALSCH"]]]);
});

it("finds errors on a person's own sheet, German as the workbook, and changes nothing there", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Meine Liste");
    await context.sync();
  });
  await write("Meine Liste", "B2", "=UNBEKANNT(1)");
  await write("Meine Liste", "C4", '=1+"x"');
  await check();
  const own = (await rows()).filter(({ Blatt }) => Blatt === "Meine Liste");
  expect(own.map(({ Befund, Zelle }) => [Zelle, Befund])).toEqual([
    ["B2", expect.stringContaining("#NAME?")],
    ["C4", expect.stringContaining("#WERT!")],
  ]);
});

it("keeps what people noted, beside the right finding, when others come and go", async () => {
  await check();
  await noteFindings({ ids: [SOURCES[1] ?? ""], state: "ignoriert", reason: "Angebot folgt" });
  await write("Szenarien", "E7", "EIGEN");
  await check();
  expect(await states()).toEqual([
    ["position-without-source: EIGEN Leitung", "offen", ""],
    ["position-without-source: EIGEN Umzug", "offen", ""],
    [SOURCES[1], "erledigt", "Angebot folgt"],
  ]);
  await write("Szenarien", "E7", "FALSCH");
  await check();
  expect(await states()).toEqual([
    [UNKNOWN, "offen", ""],
    [SOURCES[0], "offen", ""],
    [SOURCES[1], "offen", "Angebot folgt"],
  ]);
});

it("takes a person's own column along with its finding", async () => {
  await check();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(BEFUNDE.name);
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    const marks = body.values.map((line) => [line.includes(SOURCES[1]) ? "Frau M." : ""]);
    table.columns.add(undefined, [["Zuständig"], ...marks]);
    await context.sync();
  });
  await write("Szenarien", "E6", "");
  await check();
  const marked = (await rows()).filter((row) => row["Zuständig"] !== "");
  expect(marked.map(({ Kennung }) => Kennung)).toEqual([SOURCES[1]]);
});

it("opens again what was ignored without a reason, and says so", async () => {
  await check();
  await noteFindings({ ids: SOURCES, state: "ignoriert", reason: "" });
  expect(await check()).toMatchObject({ reopened: 2 });
  expect((await states()).map(([, state]) => state)).toEqual(["offen", "offen", "offen"]);
});

it("a second run without a change writes nothing, and none takes more than six requests", async () => {
  const before = headless.workbench.batches.length;
  await check();
  const first = headless.workbench.batches.length - before;
  await check();
  expect(first).toBeLessThanOrEqual(6);
  expect(headless.workbench.batches.length - before - first).toBe(first - 1);
});

it("reads a large sheet in several answers, and finds the error in its last row", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Lang");
    sheet.getRange("A1:B20000").values = Array.from({ length: 20_000 }, () => [1, 2]);
    sheet.getRange("B20000").formulas = [["=1/0"]];
    await context.sync();
  });
  await headless.workbench.settled();
  await check();
  expect((await rows()).find(({ Blatt }) => Blatt === "Lang")).toMatchObject({ Zelle: "B20000" });
});

it("without the table Befunde people still see what was found", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(BEFUNDE.name).delete();
    await context.sync();
  });
  const report = await check();
  expect(report.isWritten).toBe(false);
  expect(report.findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining([UNKNOWN, "table-missing: Befunde"]),
  );
});

const FAULTS: readonly (readonly [string, Fault, FaultOptions])[] = [
  ["access is denied in the middle of a request", "AccessDenied", { afterActions: 8 }],
  ["the session is lost", "disconnect", {}],
  ["the answer is lost", "lostAnswer", {}],
];

it.each(FAULTS)(
  "when %s at any one request, running it again gives the same, and no note is lost",
  async (_, fault, options) => {
    await check();
    await noteFindings({ ids: [SOURCES[0] ?? ""], state: "erledigt", reason: "Vertrag liegt vor" });
    await write("Szenarien", "E7", "EIGEN");
    const before = await rows();
    const start = headless.workbench.batches.length;
    await check();
    const requests = headless.workbench.batches.length - start;
    const expected = await rows();
    expect(expected).not.toEqual(before);

    for (let request = 1; request <= requests; request += 1) {
      await write("Szenarien", "E7", "FALSCH");
      await check();
      await write("Szenarien", "E7", "EIGEN");
      headless.workbench.faults.failAt(request, fault, options);
      const result = await checkWorkbook(TODAY);
      headless.workbench.faults.clear();
      await headless.workbench.settled();
      const noted = (await rows()).filter((row) => row["Begründung"] !== "");
      expect([request, noted.map(({ Kennung }) => Kennung)]).toEqual([request, [SOURCES[0]]]);
      await check();
      expect([request, result.ok, await rows()]).toEqual([request, result.ok, expected]);
    }
  },
);

/** Findings that the next check writes anew, and the rows before it. */
async function withSomethingToWrite() {
  await check();
  await write("Szenarien", "E7", "EIGEN");
  return rows();
}

it("a check that is cancelled at any one request writes nothing, or else all", async () => {
  const before = await withSomethingToWrite();
  let cancelled = 0;
  for (let request = 1, isCancelled = true; isCancelled; request += 1) {
    const signal = cancelAt(headless, request);
    const result = await checkWorkbook(TODAY, { signal });
    await headless.workbench.settled();
    isCancelled = !result.ok;
    if (!result.ok) {
      expect([request, result.refusal]).toEqual([request, { kind: "cancelled" }]);
      expect([request, await rows()]).toEqual([request, before]);
      cancelled += 1;
    } else {
      expect((await rows()).map(({ Kennung }) => Kennung)).not.toContain(UNKNOWN);
    }
  }
  expect(cancelled).toBeGreaterThan(4);
});

it.each([
  ["before the findings are looked for", 1],
  ["while they are looked for", 2],
])("tells how many cells it has read; a click that comes %s still counts", async (_, turns) => {
  const before = await withSomethingToWrite();
  const controller = new AbortController();
  const told: (readonly [done: number, total: number])[] = [];
  const click = (left: number) => {
    if (left === 0) controller.abort();
    else setTimeout(click, 0, left - 1);
  };
  const onProgress = (done: number, total: number) => {
    told.push([done, total]);
    if (done === total) click(turns);
  };
  const result = await checkWorkbook(TODAY, { signal: controller.signal, onProgress });
  expect(result).toEqual({ ok: false, refusal: { kind: "cancelled" } });
  expect(told.map(([done, total]) => done === total)).toEqual([true]);
  expect(await rows()).toEqual(before);
});
