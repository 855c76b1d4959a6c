import { GEMEINDEN } from "../../../src/tables/gemeinden";
import { undoImport } from "../../../src/workbook/import/undo-import";
import { writeImport } from "../../../src/workbook/import/write-import";
import type { Headless } from "../../../src/workbench/headless/headless";
import { openExcel } from "../open-excel";
import { bareTable, typedCells } from "./bare-table";
import { importList, readAgainstWorkbook } from "./import-list";

jest.setTimeout(120_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

const ROWS = [
  ["Göhlen", "13076046", 567],
  ["Alt Krenzlin", "13076001", "=700+56"],
];

/** Changes both rows, fills the empty one and adds another. */
const LIST = [
  "Gemeinde;AGS;EW",
  "Göhlen;13076046;570",
  "Alt Krenzlin;13076001;760",
  "Neu Gülze;13076199;300",
  "Hülseburg;13076067;=1",
  "Rastow;13076116;1.900",
].join("\n");

const AFTER = [
  ["Göhlen", "13076046", 570],
  ["Alt Krenzlin", "13076001", 760],
  ["Neu Gülze", "13076199", 300],
  ["Rastow", "13076116", 1900],
];

const FAULTS = [
  { name: "access denied", fault: "AccessDenied", afterActions: 0, kind: "access-denied" },
  { name: "access denied halfway", fault: "AccessDenied", afterActions: 12, kind: "access-denied" },
  {
    name: "access denied near the end",
    fault: "AccessDenied",
    afterActions: 30,
    kind: "access-denied",
  },
  { name: "an answer that is lost", fault: "lostAnswer", afterActions: 0, kind: "disconnected" },
  { name: "a lost session", fault: "disconnect", afterActions: 0, kind: "disconnected" },
] as const;

async function setUp() {
  await bareTable(GEMEINDEN, [...ROWS, ["", "", ""]]);
  return readAgainstWorkbook("municipalities", LIST);
}

const cells = () => typedCells("Gemeinden", 3);

/** Requests of a run in which nothing fails. */
async function requestsOf(action: () => Promise<unknown>): Promise<number> {
  const before = headless.workbench.batches.length;
  await action();
  return headless.workbench.batches.length - before;
}

describe.each(FAULTS)("with $name at any single request", ({ fault, afterActions, kind }) => {
  it("an import has changed nothing, or the same import completes it", async () => {
    const { request } = await setUp();
    const total = await requestsOf(() => writeImport(request));
    expect(await cells()).toEqual(AFTER);
    headless.close();

    for (let failing = 1; failing <= total; failing++) {
      headless = await openExcel();
      const read = await setUp();
      headless.workbench.faults.failAt(failing, fault, { afterActions });
      const result = await writeImport(read.request);
      headless.workbench.faults.clear();
      if (!result.ok) {
        expect(result.refusal).toMatchObject({ kind });
        if (result.takenBack) expect(await cells()).toEqual([...ROWS, ["", "", ""]]);
        expect(await importList("municipalities", LIST)).toMatchObject({ ok: true });
      }
      expect(await cells()).toEqual(AFTER);
      headless.close();
    }
    headless = await openExcel();
  });

  it("taking back has changed nothing, or taking back again completes it", async () => {
    const { request } = await setUp();
    const first = await writeImport(request);
    if (!first.ok) throw new Error(first.refusal.kind);
    const total = await requestsOf(() => undoImport(first.value.journal));
    expect(await cells()).toEqual([...ROWS, ["", "", ""]]);
    headless.close();

    for (let failing = 1; failing <= total; failing++) {
      headless = await openExcel();
      const read = await setUp();
      const written = await writeImport(read.request);
      if (!written.ok) throw new Error(written.refusal.kind);
      headless.workbench.faults.failAt(failing, fault, { afterActions });
      const result = await undoImport(written.value.journal);
      headless.workbench.faults.clear();
      if (!result.ok) {
        expect(result.refusal).toMatchObject({ kind });
        expect(await undoImport(written.value.journal)).toMatchObject({ ok: true });
      }
      expect(await cells()).toEqual([...ROWS, ["", "", ""]]);
      headless.close();
    }
    headless = await openExcel();
  });
});

it("while a cell is being edited, the import waits and then goes on", async () => {
  const { request } = await setUp();
  headless.workbench.faults.failAt(3, "editMode");
  expect(await writeImport(request)).toMatchObject({ ok: true });
  expect(await cells()).toEqual(AFTER);
});
