import { GEMEINDEN } from "../../../src/tables/gemeinden";
import { undoImport } from "../../../src/workbook/import/undo-import";
import { writeImport } from "../../../src/workbook/import/write-import";
import type { Headless } from "../../../src/workbench/headless/headless";
import { openExcel } from "../open-excel";
import { bareTable } from "./bare-table";
import { readAgainstWorkbook } from "./import-list";

jest.setTimeout(120_000);

let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
});

afterAll(() => {
  headless.close();
});

const ROWS = [
  ["Göhlen", "13076046", 567],
  ["Alt Krenzlin", 13076001, "=700+56"],
];

/** Changes both rows, one of them from a number to text, fills the empty one and adds another. */
const LIST = [
  "Gemeinde;AGS;EW",
  "Göhlen;13076046;570",
  "Alt Krenzlin;13076199;760",
  "Neu Gülze;13076067;300",
  "Rastow;13076116;1.900",
].join("\n");

/** What stands in the table and how it is shown. */
async function content() {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Gemeinden").getDataBodyRange();
    body.load("formulas,numberFormat");
    await context.sync();
    return { formulas: body.formulas as unknown[][], formats: body.numberFormat as unknown[][] };
  });
}

/** A person who cancels while the workbook answers a request: the one after so many others. */
function cancelledAfter(requests: number): AbortSignal {
  const before = headless.workbench.batches.length;
  return Object.defineProperty(new AbortController().signal, "aborted", {
    get: () => headless.workbench.batches.length - before >= requests,
  });
}

it("cancelled at any request, an import and its undo are wholly done or not at all", async () => {
  await bareTable(GEMEINDEN, [...ROWS, ["", "", ""]]);
  const { request } = await readAgainstWorkbook("municipalities", LIST);
  const before = await content();

  let written = await writeImport(request, { signal: cancelledAfter(0) });
  for (let requests = 1; !written.ok; requests++) {
    expect(written).toEqual({ ok: false, refusal: { kind: "cancelled" }, takenBack: true });
    expect((await content()).formulas).toEqual(before.formulas);
    written = await writeImport(request, { signal: cancelledAfter(requests) });
  }
  const after = await content();
  expect(after.formulas.map(([name]) => name)).toEqual([
    "Göhlen",
    "Alt Krenzlin",
    "Neu Gülze",
    "Rastow",
  ]);

  const { journal } = written.value;
  let undone = await undoImport(journal, cancelledAfter(0));
  let requests = 1;
  for (; !undone.ok; requests++) {
    expect(undone).toEqual({ ok: false, refusal: { kind: "cancelled" } });
    expect(await content()).toEqual(after);
    undone = await undoImport(journal, cancelledAfter(requests));
  }
  expect((await content()).formulas).toEqual(before.formulas);
  // Cells of known rows go in a request of their own, before that of the new rows.
  expect(requests).toBeGreaterThan(4);
});
