import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";

let headless: Headless;
let excel: typeof Excel;

beforeEach(async () => {
  headless = await openHeadless({ dist: join(__dirname, "../../../dist") });
  excel = headless.window["Excel"] as typeof Excel;
});

afterEach(() => {
  headless.close();
});

/** Events travel by messages. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Listens from a request of its own, as a pane does, and hands on each event's plain facts. */
async function listen<T extends object>(
  source: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<T>,
): Promise<{ seen: T[]; stop: () => Promise<void> }> {
  const seen: T[] = [];
  const handler = await excel.run(async (context) => {
    const added = source(context.workbook).add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { seen, stop };
}

/** What a person does in the grid. */
const person = {
  type: (row: number, col: number, content: string) => {
    const { engine, sheets } = headless.workbench.book;
    engine.model.dispatch("UPDATE_CELL", { sheetId: sheets.active, row, col, content });
  },
  insertRow: (base: number) => {
    const { engine, sheets } = headless.workbench.book;
    engine.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: sheets.active,
      sheetName: sheets.name(sheets.active),
      dimension: "ROW",
      base,
      position: "before",
      quantity: 1,
    });
  },
  deleteColumn: (column: number) => {
    const { engine, sheets } = headless.workbench.book;
    engine.model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: sheets.active,
      sheetName: sheets.name(sheets.active),
      dimension: "COL",
      elements: [column],
    });
  },
};

const write = (address: string, values: unknown[][]) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });

const activeSheet = (workbook: Excel.Workbook) => workbook.worksheets.getActiveWorksheet();

describe("onChanged", () => {
  it("tells of a person's cell with its values before and after", async () => {
    person.type(2, 1, "6");
    const { seen } = await listen((workbook) => workbook.worksheets.onChanged);
    person.type(2, 1, "7");
    await arrived();
    expect(seen).toMatchObject([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        address: "B3",
        triggerSource: "Unknown",
        worksheetId: headless.workbench.book.sheets.active,
        details: {
          valueBefore: 6,
          valueTypeBefore: "Double",
          valueAfter: 7,
          valueTypeAfter: "Double",
        },
      },
    ]);
  });

  it("tells of what an add-in writes once per block, as its own, without details", async () => {
    const { seen } = await listen((workbook) => activeSheet(workbook).onChanged);
    await write("A1:B2", [
      [1, 2],
      [3, "vier"],
    ]);
    await arrived();
    expect(seen).toMatchObject([{ address: "A1:B2", triggerSource: "ThisLocalAddin" }]);
    expect(seen[0]?.details).toBeUndefined();
  });

  it("gives details of a single cell that an add-in writes, also of an emptied one", async () => {
    await write("A1", [["alt"]]);
    const { seen } = await listen((workbook) => activeSheet(workbook).onChanged);
    await write("A1", [[""]]);
    await arrived();
    expect(seen[0]?.details).toEqual({
      valueBefore: "alt",
      valueTypeBefore: "String",
      valueAfter: "",
      valueTypeAfter: "Empty",
    });
  });

  it("leads to the range that changed, wherever it is by then", async () => {
    const { seen } = await listen((workbook) => activeSheet(workbook).onChanged);
    person.type(4, 0, "x");
    await arrived();
    const address = await excel.run(async (context) => {
      const range = seen[0]?.getRange(context).load("address");
      await context.sync();
      return range?.address;
    });
    expect(address).toBe("Tabelle1!A5");
  });

  it("tells of rows that come and columns that go as such, not as edited cells", async () => {
    person.type(5, 0, "wandert");
    await arrived();
    const { seen } = await listen((workbook) => activeSheet(workbook).onChanged);
    person.insertRow(2);
    await arrived();
    person.deleteColumn(3);
    await arrived();
    expect(seen).toMatchObject([
      {
        changeType: "RowInserted",
        address: "3:3",
        changeDirectionState: { insertShiftDirection: "Down" },
      },
      {
        changeType: "ColumnDeleted",
        address: "D:D",
        changeDirectionState: { deleteShiftDirection: "Left" },
      },
    ]);
  });

  it("tells of what undo takes back", async () => {
    person.type(0, 0, "1");
    const { seen } = await listen((workbook) => activeSheet(workbook).onChanged);
    headless.workbench.undo();
    await arrived();
    expect(seen).toMatchObject([{ address: "A1", details: { valueBefore: 1, valueAfter: "" } }]);
  });

  it("says of a co-author's change that it is remote", async () => {
    const { seen } = await listen((workbook) => workbook.worksheets.onChanged);
    headless.workbench.coAuthor((book) => {
      book.cells.write(book.sheets.active, 1, 1, "von Jana");
    });
    person.type(0, 0, "1");
    await arrived();
    expect(seen.map(({ source, address }) => [source, address])).toEqual([
      ["Remote", "B2"],
      ["Local", "A1"],
    ]);
  });

  it("is not raised by a result that changes, only by what was written", async () => {
    await write("A1:B1", [[1, "=A1*2"]]);
    const { seen } = await listen((workbook) => activeSheet(workbook).onChanged);
    person.type(0, 0, "5");
    await arrived();
    expect(seen.map(({ address }) => address)).toEqual(["A1"]);
  });

  it("ends when the handler is removed, and goes on for another one", async () => {
    const first = await listen((workbook) => activeSheet(workbook).onChanged);
    const second = await listen((workbook) => activeSheet(workbook).onChanged);
    await first.stop();
    person.type(0, 0, "1");
    await arrived();
    await second.stop();
    person.type(0, 0, "2");
    await arrived();
    expect([first.seen.length, second.seen.length]).toEqual([0, 1]);
  });

  it("is silent while the add-in has switched events off", async () => {
    const { seen } = await listen((workbook) => activeSheet(workbook).onChanged);
    const enable = (enableEvents: boolean) =>
      excel.run(async (context) => {
        context.runtime.enableEvents = enableEvents;
        await context.sync();
      });
    await enable(false);
    await write("A1", [[1]]);
    await arrived();
    await enable(true);
    await write("A2", [[2]]);
    await arrived();
    expect(seen.map(({ address }) => address)).toEqual(["A2"]);
  });
});

it("a table tells of its own part of a change, to itself and to the collection", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C3").values = [
      ["Nr", "Wert"],
      ["a", 1],
    ];
    sheet.tables.add("B2:C3", true).name = "Anlagen";
    await context.sync();
  });
  const table = await listen((workbook) => workbook.tables.getItem("Anlagen").onChanged);
  const all = await listen((workbook) => workbook.tables.onChanged);
  await write("A3:B3", [["daneben", "b"]]);
  await write("F1", [["fern"]]);
  await arrived();
  expect(table.seen).toMatchObject([{ type: "TableChanged", address: "B3", tableId: "{1}" }]);
  expect(all.seen).toHaveLength(1);
});

it("tables that come and go are told to the workbook", async () => {
  const added = await listen((workbook) => workbook.tables.onAdded);
  const deleted = await listen((workbook) => workbook.tables.onDeleted);
  await write("A1:A2", [["Nr"], [1]]);
  await excel.run(async (context) => {
    activeSheet(context.workbook).tables.add("A1:A2", true).name = "Kurz";
    await context.sync();
    context.workbook.tables.getItem("Kurz").delete();
    await context.sync();
  });
  await arrived();
  expect(added.seen).toMatchObject([{ type: "TableAdded", source: "Local" }]);
  expect(deleted.seen).toMatchObject([{ type: "TableDeleted", tableName: "Kurz" }]);
});

it("the selection is told to sheet, sheets, workbook and the tables in and out of it", async () => {
  await write("A1:A2", [["Nr"], [1]]);
  await excel.run(async (context) => {
    activeSheet(context.workbook).tables.add("A1:A2", true).name = "Kurz";
    await context.sync();
  });
  const sheet = await listen((workbook) => activeSheet(workbook).onSelectionChanged);
  const sheets = await listen((workbook) => workbook.worksheets.onSelectionChanged);
  const workbook = await listen((book) => book.onSelectionChanged);
  const table = await listen((book) => book.tables.getItem("Kurz").onSelectionChanged);
  const { book } = headless.workbench;
  book.select(book.sheets.active, { row: 1, column: 0, rows: 2, columns: 2 });
  await arrived();
  book.select(book.sheets.active, { row: 6, column: 6, rows: 1, columns: 1 });
  await arrived();
  expect(sheet.seen.map(({ address }) => address)).toEqual(["A2:B3", "G7"]);
  expect(sheets.seen.map(({ address }) => address)).toEqual(["A2:B3", "G7"]);
  expect(workbook.seen).toHaveLength(2);
  expect(table.seen.map(({ address, isInsideTable }) => [address, isInsideTable])).toEqual([
    ["A2", true],
    ["", false],
  ]);
});

it("an add-in that selects a cell hears of it too", async () => {
  const { seen } = await listen((workbook) => activeSheet(workbook).onSelectionChanged);
  await excel.run(async (context) => {
    activeSheet(context.workbook).getRange("C4").select();
    await context.sync();
  });
  await arrived();
  expect(seen.map(({ address }) => address)).toEqual(["C4"]);
});

it("sheets that come, are renamed, shown, left and go are told", async () => {
  const added = await listen((workbook) => workbook.worksheets.onAdded);
  const renamed = await listen((workbook) => workbook.worksheets.onNameChanged);
  const activated = await listen((workbook) => workbook.worksheets.onActivated);
  const left = await listen((workbook) => workbook.worksheets.onDeactivated);
  const deleted = await listen((workbook) => workbook.worksheets.onDeleted);
  const { book } = headless.workbench;
  const first = book.sheets.active;
  const second = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Neu").load("id");
    await context.sync();
    sheet.name = "Anders";
    sheet.activate();
    await context.sync();
    return sheet.id;
  });
  book.sheets.activate(first);
  await arrived();
  book.sheets.remove(second);
  await arrived();
  expect(added.seen).toMatchObject([{ worksheetId: second, source: "Local" }]);
  expect(renamed.seen).toMatchObject([{ nameBefore: "Neu", nameAfter: "Anders" }]);
  expect(activated.seen.map(({ worksheetId }) => worksheetId)).toEqual([second, first]);
  expect(left.seen.map(({ worksheetId }) => worksheetId)).toEqual([first, second]);
  expect(deleted.seen).toMatchObject([{ worksheetId: second }]);
});

it("a formula that is overwritten is told with what it was", async () => {
  await write("A1:B1", [[1, "=A1*2"]]);
  const { seen } = await listen((workbook) => activeSheet(workbook).onFormulaChanged);
  person.type(0, 0, "5");
  await arrived();
  person.type(0, 1, "10");
  await arrived();
  expect(seen).toMatchObject([
    { formulaDetails: [{ cellAddress: "B1", previousFormula: "=A1*2" }] },
  ]);
});
