import { createWorkbookModel, type ModelPort } from "../../src/taskpane/model/workbook-model";
import type { Change } from "../../src/taskpane/model/journal";
import { applyEdits, type Edit } from "../../src/workbook/model/edit";
import type { ModelTables } from "../../src/workbook/model/model-table";
import type { WorkbookChange } from "../../src/workbook/model/watch-model";
import type { WorkbookRefusal } from "../../src/workbook/refusal";

const HEADER = ["Kürzel", "Name", "Beschreibung"];

/** A workbook behind a port: it holds what was written, and somebody else can change it. */
function openPort(...rows: string[][]) {
  let cells = rows;
  let refusal: WorkbookRefusal | undefined;
  let tell: (change: WorkbookChange) => void = () => undefined;
  const written: (readonly Edit[])[] = [];
  const reads: (readonly string[])[] = [];
  const content = () => {
    const table = {
      header: HEADER,
      rows: cells.map((values) => ({ values, formulas: values })),
    };
    return { tables: { Szenarien: table }, ids: { Szenarien: "{1}" }, problems: [] };
  };
  const port: ModelPort = {
    read: (names) => {
      reads.push(names);
      return Promise.resolve({ ok: true, value: content() });
    },
    write: (seen, edits) => {
      if (refusal !== undefined) return Promise.resolve({ ok: false, refusal });
      written.push(edits);
      cells = (applyEdits(seen, edits).Szenarien?.rows ?? []).map(({ values }) =>
        values.map(String),
      );
      return Promise.resolve({ ok: true, value: content() });
    },
    watch: (onChange) => {
      tell = onChange;
      return Promise.resolve({ ok: true, value: () => Promise.resolve() });
    },
  };
  return {
    port,
    written,
    reads,
    refuse: (next: WorkbookRefusal | undefined) => {
      refusal = next;
    },
    typed: (next: string[][]) => {
      cells = next;
      tell({ tableId: "{1}" });
    },
  };
}

const names = (tables: ModelTables) => tables.Szenarien?.rows.map(({ values }) => values[1]);

function rename(tables: ModelTables, at: number, after: string): Change {
  const row = tables.Szenarien?.rows[at];
  if (row === undefined) throw new Error("no such row");
  const before = { value: row.values[1] ?? "" };
  const edit = {
    kind: "set",
    table: "Szenarien",
    row: row.id,
    key: "name",
    before,
    after: { value: after },
  } as const;
  return { label: "field", subject: "Name", edits: [edit] };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

async function opened(...rows: string[][]) {
  const workbook = openPort(...rows);
  const model = createWorkbookModel(workbook.port);
  await model.getState().start();
  return { ...workbook, model };
}

const pass = (time: number) => jest.advanceTimersByTimeAsync(time);

it("an edit shows at once and is written after a pause, once for what was typed in between", async () => {
  const { model, written } = await opened(["A", "Heute", ""], ["B", "Voll", ""]);
  for (const text of ["A", "Al", "All"]) {
    model.getState().change(rename(model.getState().tables, 1, text));
    await pass(350);
  }
  expect(names(model.getState().tables)).toEqual(["Heute", "All"]);
  expect(written).toEqual([]);
  await pass(450);
  expect(written).toHaveLength(1);
  expect(written[0]).toHaveLength(1);
  expect(model.getState().isSaving).toBe(false);
});

it("what was written and read again is no news: the tables stay the same object", async () => {
  const { model, reads, typed } = await opened(["A", "Heute", ""], ["B", "Voll", ""]);
  model.getState().change(rename(model.getState().tables, 1, "Alles"));
  const { tables } = model.getState();
  await pass(450);
  typed([
    ["A", "Heute", ""],
    ["B", "Alles", ""],
  ]);
  await pass(300);
  expect(reads).toHaveLength(2);
  expect(model.getState().tables).toBe(tables);
});

it("what somebody types in the sheet shows within 300 ms, and only that table is read", async () => {
  const { model, reads, typed } = await opened(["A", "Heute", ""]);
  typed([["A", "Morgen", ""]]);
  await pass(300);
  expect(names(model.getState().tables)).toEqual(["Morgen"]);
  expect(reads.at(-1)).toEqual(["Szenarien"]);
});

it("what somebody types in another field of the row survives an edit that is not yet written", async () => {
  const { model, typed } = await opened(["A", "Heute", ""], ["B", "Voll", ""]);
  model.getState().change(rename(model.getState().tables, 1, "Alles"));
  typed([
    ["A", "Heute", ""],
    ["B", "Voll", "von Kollegin"],
  ]);
  await pass(600);
  expect(model.getState().tables.Szenarien?.rows[1]?.values).toEqual([
    "B",
    "Alles",
    "von Kollegin",
  ]);
});

it("undo and redo write the workbook, also when the edit was written long ago", async () => {
  const { model } = await opened(["A", "Heute", ""]);
  model.getState().change(rename(model.getState().tables, 0, "Morgen"));
  await pass(5000);
  model.getState().undo();
  await pass(450);
  expect(names(model.getState().tables)).toEqual(["Heute"]);
  model.getState().redo();
  await pass(450);
  expect(names(model.getState().tables)).toEqual(["Morgen"]);
  expect(model.getState()).toMatchObject({ future: [], notice: undefined });
});

it("typing in one field is one step of undo, a pause or another field begins the next", async () => {
  const { model } = await opened(["A", "x", ""], ["B", "y", ""]);
  for (const text of ["1", "12", "123"])
    model.getState().change(rename(model.getState().tables, 0, text));
  await pass(2000);
  model.getState().change(rename(model.getState().tables, 0, "1234"));
  model.getState().change(rename(model.getState().tables, 1, "z"));
  expect(model.getState().past).toHaveLength(3);
  model.getState().undo();
  model.getState().undo();
  expect(names(model.getState().tables)).toEqual(["123", "y"]);
});

it("undo leaves a field alone that somebody else has changed since, and says so", async () => {
  const { model, typed } = await opened(["A", "Heute", ""]);
  model.getState().change(rename(model.getState().tables, 0, "Morgen"));
  await pass(450);
  typed([["A", "Übermorgen", ""]]);
  await pass(300);
  model.getState().undo();
  await pass(300);
  expect(model.getState().notice?.kind).toBe("changed-since");
  expect(names(model.getState().tables)).toEqual(["Übermorgen"]);
});

it("what Excel refuses stays to be tried again or to be given up", async () => {
  const { model, refuse } = await opened(["A", "Heute", ""]);
  refuse({ kind: "access-denied" });
  model.getState().change(rename(model.getState().tables, 0, "Morgen"));
  await pass(450);
  expect(model.getState().notice).toEqual({
    kind: "not-written",
    refusal: { kind: "access-denied" },
  });
  expect(names(model.getState().tables)).toEqual(["Morgen"]);
  refuse(undefined);
  model.getState().retry();
  await pass(450);
  expect(model.getState()).toMatchObject({ isSaving: false, notice: undefined });

  refuse({ kind: "busy" });
  model.getState().change(rename(model.getState().tables, 0, "Nie"));
  await pass(450);
  await model.getState().discard();
  expect(names(model.getState().tables)).toEqual(["Morgen"]);
});
