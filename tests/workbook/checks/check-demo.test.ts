import { BEFUNDE } from "../../../src/tables/befunde";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up";
import type { Headless } from "../../../src/workbench/headless/headless";
import { EXAMPLE } from "../example-plan";
import { openExcel } from "../open-excel";

jest.setTimeout(300_000);

const TODAY = { year: 2026, month: 11, day: 22 };

let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
  expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
  await headless.workbench.settled();
});

afterAll(() => {
  headless.close();
});

/** Types into a column of a table; rows of the body count from 0. */
function typing(
  context: Excel.RequestContext,
  table: string,
  column: string,
  row: number,
): (content: string | number) => void {
  const cell = context.workbook.tables
    .getItem(table)
    .columns.getItem(column)
    .getDataBodyRange()
    .getCell(row, 0);
  return (content) => {
    cell.values = [[content]];
  };
}

/** Cells of the findings of a kind, as the sheet Prüfung links to them. */
async function cellsOf(kind: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(BEFUNDE.name).getRange();
    range.load("values");
    await context.sync();
    const [header = [], ...body] = range.values as unknown[][];
    const at = (name: string) => header.indexOf(name);
    return body
      .filter((line) => String(line[at("Kennung")]).startsWith(`${kind}: `))
      .map((line) => `${String(line[at("Blatt")])}!${String(line[at("Zelle")])}`);
  });
}

it("the example has warnings and hints, but no error and no cell that shows one", async () => {
  const before = headless.workbench.batches.length;
  const result = await checkWorkbook(TODAY);
  expect(headless.workbench.batches.length - before).toBeLessThanOrEqual(12);
  if (!result.ok) throw new Error(result.refusal.kind);
  const kinds = new Set(result.value.findings.map(({ finding }) => finding.kind));
  const errors = result.value.findings.filter(({ finding }) =>
    ["cell-error", "functions-missing", "unreadable", "table-missing"].includes(finding.kind),
  );
  expect(errors.map(({ cell, id }) => [cell, id])).toEqual([]);
  expect([...kinds]).toEqual(
    expect.arrayContaining(["replacement-overdue", "capacity-exceeded", "assumption-unchecked"]),
  );
});

it("finds what a person types wrongly, each at its cell", async () => {
  await Excel.run(async (context) => {
    const type = (table: string, column: string, row: number, content: string | number) => {
      typing(context, table, column, row)(content);
    };
    type("Anlagen", "Nr", 1, "A-DOPPELT");
    type("Anlagen", "Nr", 2, "A-DOPPELT");
    type("Anlagen", "Klasse", 3, "");
    type("Anlagen", "Bereich", 3, "");
    type("Anlagen", "Abgangsdatum", 4, 36_526);
    type("Anlagen", "AfA Haushaltsjahr", 5, 1234);
    type("Positionen", "Quelle", 0, "");
    type("Positionen", "Szenario", 1, "GIBTESNICHT");
    type("Kriterien", "Gewicht", 0, 99);
    type("Gemeinden", "Steuerkraftmesszahl", 0, "");
    context.workbook.tables.getItem("Konten").name = "Kontenplan";
    context.workbook.worksheets.add("Eigene").getRange("B3").formulas = [["=UNBEKANNT(1)"]];
    await context.sync();
  });
  await headless.workbench.settled();
  expect(await checkWorkbook(TODAY)).toMatchObject({ ok: true });

  const header = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Anlagen").getHeaderRowRange();
    range.load("values,rowIndex");
    await context.sync();
    return { row: range.rowIndex, names: (range.values[0] ?? []).map(String) };
  });
  const asset = (column: string, row: number) =>
    `Anlagen!${String.fromCharCode(65 + header.names.indexOf(column))}${header.row + 2 + row}`;
  expect(await cellsOf("asset-number-twice")).toEqual([asset("Nr", 2)]);
  expect(await cellsOf("asset-without-class")).toEqual([asset("Klasse", 3)]);
  expect(await cellsOf("asset-without-area")).toContain(asset("Bereich", 3));
  expect(await cellsOf("unreadable")).toContain(asset("Abgangsdatum", 4));
  expect(await cellsOf("formula-overwritten")).toEqual([asset("AfA Haushaltsjahr", 5)]);
  expect(await cellsOf("functions-missing")).toContain("Eigene!B3");
  for (const kind of [
    "scenario-unknown",
    "position-without-source",
    "weights-not-adding-up",
    "levy-base-missing",
    "table-renamed",
  ]) {
    expect([kind, (await cellsOf(kind)).length]).not.toEqual([kind, 0]);
  }
});
