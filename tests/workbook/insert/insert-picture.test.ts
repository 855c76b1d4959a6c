import { insertPicture, type PicturePlace } from "../../../src/workbook/insert/insert-picture";
import type { Picture } from "../../../src/workbook/insert/picture";
import type { Headless } from "../../../src/workbench/headless/headless";
import { openExcel } from "../open-excel";

jest.setTimeout(120_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

const PICTURE: Picture = {
  type: "Line",
  title: "Zahlungen zusammengezählt in EUR",
  note: "Stand 22.11.2026",
  categoryTitle: "Jahr",
  categories: ["2027", "=1+1"],
  series: [
    { name: "EIGEN", values: [100.25, 200], colour: "#1F4E79" },
    { name: "KSM", values: [300, 150.5], colour: "#E69F00", dash: "Dash" },
  ],
  format: "#,##0.00",
};

const NEW_SHEET: PicturePlace = { kind: "newSheet", name: "Grafik: Zahlungen" };

const FIGURES = [
  ["Zahlungen zusammengezählt in EUR", "", ""],
  ["Stand 22.11.2026", "", ""],
  ["Jahr", "EIGEN", "KSM"],
  ["2027", 100.25, 300],
  ["=1+1", 200, 150.5],
];

async function valuesAt(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function sheetsWithCharts() {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const { charts } of worksheets.items) charts.load("items/name");
    await context.sync();
    return worksheets.items.map(({ charts, name }) => [name, charts.items.length]);
  });
}

async function select(address: string, typed?: string) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    if (typed !== undefined) sheet.getRange("E9").values = [[typed]];
    sheet.getRange(address).select();
    await context.sync();
  });
}

it("writes figures and chart on a sheet of their own, and a second time on another", async () => {
  const before = await sheetsWithCharts();
  const first = await insertPicture(PICTURE, NEW_SHEET);
  expect(first).toEqual({ ok: true, value: { sheet: "Grafik Zahlungen", address: "A1:C5" } });
  expect(await valuesAt("Grafik Zahlungen", "A1:C5")).toEqual(FIGURES);
  const second = await insertPicture(PICTURE, NEW_SHEET);
  expect(second).toMatchObject({ ok: true, value: { sheet: "Grafik Zahlungen 2" } });
  expect(await sheetsWithCharts()).toEqual([
    ...before,
    ["Grafik Zahlungen", 1],
    ["Grafik Zahlungen 2", 1],
  ]);
});

it("writes from the selected cell on", async () => {
  const [[sheet] = []] = await sheetsWithCharts();
  await select("B3");
  const inserted = await insertPicture(PICTURE, { kind: "selection" });
  expect(inserted).toEqual({ ok: true, value: { sheet, address: "B3:D7" } });
  expect(await valuesAt(String(sheet), "B3:D7")).toEqual(FIGURES);
  expect(await sheetsWithCharts()).toEqual([[sheet, 1]]);
});

it("writes nothing over: a cell that is not empty under figures or chart is a refusal", async () => {
  const [[sheet] = []] = await sheetsWithCharts();
  await select("B3", "meine Notiz");
  const inserted = await insertPicture(PICTURE, { kind: "selection" });
  expect(inserted).toEqual({
    ok: false,
    refusal: { kind: "area-taken", sheet, address: "B3:M20" },
  });
  expect(await sheetsWithCharts()).toEqual([[sheet, 0]]);
});

it.each([
  ["on a new sheet", NEW_SHEET, 2],
  ["at the selected cell", { kind: "selection" }, 3],
] as const)("leaves nothing behind %s where Excel refuses halfway", async (_, place, request) => {
  const [[sheet] = []] = await sheetsWithCharts();
  await select("B3");
  headless.workbench.faults.failAt(request, "AccessDenied", { afterActions: 12 });
  const inserted = await insertPicture(PICTURE, place);
  headless.workbench.faults.clear();
  expect(inserted).toMatchObject({ ok: false, refusal: { kind: "access-denied" } });
  expect(await sheetsWithCharts()).toEqual([[sheet, 0]]);
  expect((await valuesAt(String(sheet), "B3:D7")).flat().every((value) => value === "")).toBe(true);
});
