import { activeSheet, arrived, Listener } from "./listener";

let tester: Listener;

beforeEach(async () => {
  tester = await Listener.open();
});

afterEach(() => {
  tester.headless.close();
});

it("tables that come and go are told to the workbook", async () => {
  const added = await tester.listen((workbook) => workbook.tables.onAdded);
  const deleted = await tester.listen((workbook) => workbook.tables.onDeleted);
  await tester.write("A1:A2", [["Nr"], [1]]);
  await tester.excel.run(async (context) => {
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
  await tester.write("A1:A2", [["Nr"], [1]]);
  await tester.excel.run(async (context) => {
    activeSheet(context.workbook).tables.add("A1:A2", true).name = "Kurz";
    await context.sync();
  });
  const sheet = await tester.listen((workbook) => activeSheet(workbook).onSelectionChanged);
  const sheets = await tester.listen((workbook) => workbook.worksheets.onSelectionChanged);
  const workbook = await tester.listen((book) => book.onSelectionChanged);
  const table = await tester.listen((book) => book.tables.getItem("Kurz").onSelectionChanged);
  const { book } = tester.headless.workbench;
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
  const { seen } = await tester.listen((workbook) => activeSheet(workbook).onSelectionChanged);
  await tester.excel.run(async (context) => {
    activeSheet(context.workbook).getRange("C4").select();
    await context.sync();
  });
  await arrived();
  expect(seen.map(({ address }) => address)).toEqual(["C4"]);
});

it("sheets that come, are renamed, shown, left and go are told", async () => {
  const added = await tester.listen((workbook) => workbook.worksheets.onAdded);
  const renamed = await tester.listen((workbook) => workbook.worksheets.onNameChanged);
  const activated = await tester.listen((workbook) => workbook.worksheets.onActivated);
  const left = await tester.listen((workbook) => workbook.worksheets.onDeactivated);
  const deleted = await tester.listen((workbook) => workbook.worksheets.onDeleted);
  const { book } = tester.headless.workbench;
  const first = book.sheets.active;
  const second = await tester.excel.run(async (context) => {
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
