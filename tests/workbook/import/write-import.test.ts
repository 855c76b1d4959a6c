import { GEMEINDEN } from "../../../src/tables/gemeinden";
import { PERSONAL } from "../../../src/tables/personal";
import type { TableSchema } from "../../../src/tables/schema";
import { readList } from "../../../src/workbook/import/read-list";
import { undoImport } from "../../../src/workbook/import/undo-import";
import { type ImportRun, writeImport } from "../../../src/workbook/import/write-import";
import type { Headless } from "../../../src/workbench/headless/headless";
import { openExcel } from "../open-excel";
import { bareTable, type, typedCells } from "./bare-table";
import { importList, readAgainstWorkbook } from "./import-list";

jest.setTimeout(180_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

const LIST = ["Gemeinde;AGS;EW", "Göhlen;13076046;570", "Neu Gülze;13076199;300"].join("\n");

async function written(targetKey: "municipalities" | "staff", list: string) {
  const result = await importList(targetKey, list);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

it("new rows take the place of empty ones, the others stand below", async () => {
  await bareTable(GEMEINDEN, []);
  expect(await written("municipalities", LIST)).toMatchObject({ rows: { first: 5, last: 6 } });
  const cells = await typedCells("Gemeinden", 8);
  expect(cells.map((row) => row.slice(0, 3))).toEqual([
    ["Göhlen", "13076046", 570],
    ["Neu Gülze", "13076199", 300],
  ]);
  for (const row of cells) expect(row[7]).toMatch(/^=IF\(/u);
});

it("of a known row only what differs is written; formulas and columns beside stay", async () => {
  await bareTable(
    GEMEINDEN,
    [
      ["Alt Krenzlin", "13076001", 756],
      ["Göhlen", "13076046", "=500+67", 1, "=1+1"],
    ],
    ["Notiz"],
  );
  await type("L6", "bleibt");
  const { rows } = await written("municipalities", LIST.replace(/\nNeu.*/u, ""));
  expect(rows).toBeUndefined();
  const cells = await typedCells("Gemeinden", 14);
  expect(cells[1]?.slice(0, 5)).toEqual(["Göhlen", "13076046", 570, 1, "=1+1"]);
  expect(cells[1]?.[11]).toBe("bleibt");
  expect(cells[0]?.slice(0, 3)).toEqual(["Alt Krenzlin", "13076001", 756]);
});

it.each(["=1+1", "+49 3874", "-17", "@SUM(1)", "0012", "1-2"])(
  "the text %s arrives letter by letter, in new and in known rows",
  async (text) => {
    const HEADER = "Funktion;EG;Stufe;VZÄ;IT-Anteil;Bereich";
    await bareTable(PERSONAL, [["A", "E8", 3, 1, 0.5, "", "Netz"]]);
    await written("staff", `${HEADER}\nA;E8;3;1;50 %;${text}\nB;E8;3;1;50 %;${text}`);
    const areas = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Personal").getDataBodyRange().getColumn(6);
      range.load("values,valueTypes,text");
      await context.sync();
      return [range.values, range.text, range.valueTypes];
    });
    expect(areas).toEqual([
      [[text], [text]],
      [[text], [text]],
      [["String"], ["String"]],
    ]);
  },
);

it("what was decided about the columns is kept in the workbook", async () => {
  await bareTable(GEMEINDEN, []);
  const { request } = await readAgainstWorkbook("municipalities", LIST);
  await writeImport({ ...request, memory: [{ target: "municipalities" }] });
  expect(await readList(GEMEINDEN)).toMatchObject({
    value: { memory: [{ target: "municipalities" }] },
  });
});

it("a table that was changed since the preview is refused, and nothing is written", async () => {
  await bareTable(GEMEINDEN, [["Göhlen", "13076046", 567]]);
  const { request } = await readAgainstWorkbook("municipalities", LIST);
  await type("C5", 568);
  expect(await writeImport(request)).toEqual({
    ok: false,
    refusal: { kind: "table-changed", table: "Gemeinden" },
    takenBack: true,
  });
  expect(await typedCells("Gemeinden", 3)).toEqual([["Göhlen", "13076046", 568]]);
});

it("a missing table and a missing column are named", async () => {
  expect(await readList(GEMEINDEN)).toMatchObject({ refusal: { kind: "table-missing" } });
  await bareTable(GEMEINDEN, []);
  await type("C4", "Leute");
  expect(await readList(GEMEINDEN)).toEqual({
    ok: false,
    refusal: { kind: "columns-missing", table: "Gemeinden", columns: ["Einwohner"] },
  });
});

/** Thousands of rows without the formulas that would calculate for each of them. */
const TYPED: TableSchema = {
  ...PERSONAL,
  columns: PERSONAL.columns.filter((column) => !("formula" in column)),
};

const MANY = Array.from({ length: 6000 }, (_, at) => ({ position: `Stelle ${at}`, step: 3 }));

async function writeMany(run: ImportRun) {
  const facts = await readList(TYPED);
  if (!facts.ok) throw new Error(facts.refusal.kind);
  const { content } = facts.value;
  return writeImport({ schema: TYPED, seen: content, added: MANY, changed: [] }, run);
}

it("many rows go in few requests below a megabyte", async () => {
  await bareTable(TYPED, []);
  const before = headless.workbench.batches.length;
  const progress: number[] = [];
  const result = await writeMany({ onProgress: (rows) => progress.push(rows) });
  expect(result).toMatchObject({ ok: true, value: { rows: { first: 5, last: 6004 } } });
  const batches = headless.workbench.batches.slice(before);
  expect(batches.length).toBeLessThan(15);
  for (const { requestBytes } of batches) expect(requestBytes).toBeLessThan(1_000_000);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(6000);
});

it("a cancelled import leaves the table as it was", async () => {
  const row = ["Stelle 3", "E8", 3, 1, 0.4];
  await bareTable(TYPED, [row]);
  const stop = new AbortController();
  const result = await writeMany({
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(result).toEqual({ ok: false, refusal: { kind: "cancelled" }, takenBack: true });
  expect(await typedCells("Personal", 5)).toEqual([row]);
});

describe("an import is taken back", () => {
  const ROWS = [
    ["Göhlen", "13076046", "=500+67"],
    ["Alt Krenzlin", "13076001", 756],
  ];

  it("exactly, formulas that were typed included", async () => {
    await bareTable(GEMEINDEN, ROWS);
    const { journal } = await written("municipalities", LIST);
    expect(await typedCells("Gemeinden", 3)).toHaveLength(3);
    expect(await undoImport(journal)).toEqual({ ok: true, value: undefined });
    expect(await typedCells("Gemeinden", 3)).toEqual(ROWS);
  });

  it("also where it filled the empty row", async () => {
    await bareTable(GEMEINDEN, []);
    const { journal } = await written("municipalities", LIST);
    await undoImport(journal);
    expect(await typedCells("Gemeinden", 3)).toEqual([["", "", ""]]);
  });

  it("while other rows may have changed", async () => {
    await bareTable(GEMEINDEN, ROWS);
    const { journal } = await written("municipalities", LIST);
    await type("C6", 800);
    expect(await undoImport(journal)).toMatchObject({ ok: true });
    expect(await typedCells("Gemeinden", 3)).toEqual([ROWS[0], ["Alt Krenzlin", "13076001", 800]]);
  });

  it.each([
    ["a new row was changed", "C7", 301],
    ["a changed cell was changed again", "C5", 999],
    ["something was typed beside a new row", "N7", "Notiz"],
  ])("not where %s: then all stays", async (_, address, content) => {
    await bareTable(GEMEINDEN, ROWS, ["Notiz"]);
    const { journal } = await written("municipalities", LIST);
    await type(address, content);
    const before = await typedCells("Gemeinden", 14);
    expect(await undoImport(journal)).toEqual({
      ok: false,
      refusal: { kind: "import-changed", table: "Gemeinden" },
    });
    expect(await typedCells("Gemeinden", 14)).toEqual(before);
  });
});
