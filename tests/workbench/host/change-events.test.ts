import { activeSheet, arrived, Listener } from "./listener";

let tester: Listener;

beforeEach(async () => {
  tester = await Listener.open();
});

afterEach(() => {
  tester.headless.close();
});

describe("onChanged", () => {
  it("tells of a person's cell with its values before and after", async () => {
    tester.person.type(2, 1, "6");
    const { seen } = await tester.listen((workbook) => workbook.worksheets.onChanged);
    tester.person.type(2, 1, "7");
    await arrived();
    expect(seen).toMatchObject([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        address: "B3",
        triggerSource: "Unknown",
        worksheetId: tester.headless.workbench.book.sheets.active,
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
    const { seen } = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    await tester.write("A1:B2", [
      [1, 2],
      [3, "vier"],
    ]);
    await arrived();
    expect(seen).toMatchObject([{ address: "A1:B2", triggerSource: "ThisLocalAddin" }]);
    expect(seen[0]?.details).toBeUndefined();
  });

  it("gives details of a single cell that an add-in writes, also of an emptied one", async () => {
    await tester.write("A1", [["alt"]]);
    const { seen } = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    await tester.write("A1", [[""]]);
    await arrived();
    expect(seen[0]?.details).toEqual({
      valueBefore: "alt",
      valueTypeBefore: "String",
      valueAfter: "",
      valueTypeAfter: "Empty",
    });
  });

  it("leads to the range that changed, wherever it is by then", async () => {
    const { seen } = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    tester.person.type(4, 0, "x");
    await arrived();
    const address = await tester.excel.run(async (context) => {
      const range = seen[0]?.getRange(context).load("address");
      await context.sync();
      return range?.address;
    });
    expect(address).toBe("Tabelle1!A5");
  });

  it("tells of rows that come and columns that go as such, not as edited cells", async () => {
    tester.person.type(5, 0, "wandert");
    await arrived();
    const { seen } = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    tester.person.insertRow(2);
    await arrived();
    tester.person.deleteColumn(3);
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
    tester.person.type(0, 0, "1");
    const { seen } = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    tester.headless.workbench.undo();
    await arrived();
    expect(seen).toMatchObject([{ address: "A1", details: { valueBefore: 1, valueAfter: "" } }]);
  });

  it("says of a co-author's change that it is remote", async () => {
    const { seen } = await tester.listen((workbook) => workbook.worksheets.onChanged);
    tester.headless.workbench.coAuthor((book) => {
      book.cells.write(book.sheets.active, 1, 1, "von Jana");
    });
    tester.person.type(0, 0, "1");
    await arrived();
    expect(seen.map(({ source, address }) => [source, address])).toEqual([
      ["Remote", "B2"],
      ["Local", "A1"],
    ]);
  });

  it("is not raised by a result that changes, only by what was written", async () => {
    await tester.write("A1:B1", [[1, "=A1*2"]]);
    const { seen } = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    tester.person.type(0, 0, "5");
    await arrived();
    expect(seen.map(({ address }) => address)).toEqual(["A1"]);
  });

  it("ends when the handler is removed, and goes on for another one", async () => {
    const first = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    const second = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    await first.stop();
    tester.person.type(0, 0, "1");
    await arrived();
    await second.stop();
    tester.person.type(0, 0, "2");
    await arrived();
    expect([first.seen.length, second.seen.length]).toEqual([0, 1]);
  });

  it("is silent while the add-in has switched events off", async () => {
    const { seen } = await tester.listen((workbook) => activeSheet(workbook).onChanged);
    const enable = (enableEvents: boolean) =>
      tester.excel.run(async (context) => {
        context.runtime.enableEvents = enableEvents;
        await context.sync();
      });
    await enable(false);
    await tester.write("A1", [[1]]);
    await arrived();
    await enable(true);
    await tester.write("A2", [[2]]);
    await arrived();
    expect(seen.map(({ address }) => address)).toEqual(["A2"]);
  });
});

it("a table tells of its own part of a change, to itself and to the collection", async () => {
  await tester.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C3").values = [
      ["Nr", "Wert"],
      ["a", 1],
    ];
    sheet.tables.add("B2:C3", true).name = "Anlagen";
    await context.sync();
  });
  const table = await tester.listen((workbook) => workbook.tables.getItem("Anlagen").onChanged);
  const all = await tester.listen((workbook) => workbook.tables.onChanged);
  await tester.write("A3:B3", [["daneben", "b"]]);
  await tester.write("F1", [["fern"]]);
  await arrived();
  expect(table.seen).toMatchObject([{ type: "TableChanged", address: "B3", tableId: "{1}" }]);
  expect(all.seen).toHaveLength(1);
});

it("a formula that is overwritten is told with what it was", async () => {
  await tester.write("A1:B1", [[1, "=A1*2"]]);
  const { seen } = await tester.listen((workbook) => activeSheet(workbook).onFormulaChanged);
  tester.person.type(0, 0, "5");
  await arrived();
  tester.person.type(0, 1, "10");
  await arrived();
  expect(seen).toMatchObject([
    { formulaDetails: [{ cellAddress: "B1", previousFormula: "=A1*2" }] },
  ]);
});
