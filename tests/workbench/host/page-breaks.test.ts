import { openExcel } from "../../workbook/open-excel";

it("a page break stands in front of the first cell of the range, and goes away again", async () => {
  const headless = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.horizontalPageBreaks.add("B12:C13");
    sheet.verticalPageBreaks.add("E4");
    sheet.verticalPageBreaks.add("C1");
    const [first, second] = [0, 1].map((index) => sheet.verticalPageBreaks.getItem(index));
    const row = sheet.horizontalPageBreaks.getItem(0);
    for (const item of [first, second, row]) item?.load("rowIndex, columnIndex");
    await context.sync();
    expect([first?.columnIndex, second?.columnIndex, row.rowIndex]).toEqual([2, 4, 11]);

    sheet.verticalPageBreaks.getItem(0).delete();
    sheet.horizontalPageBreaks.removePageBreaks();
    const counts = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 1]);
  });
  headless.close();
});
