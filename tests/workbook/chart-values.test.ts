import { format } from "numfmt";
import { takeSnapshot } from "../../src/workbench/take-snapshot";
import { writeChart } from "../../src/workbook/writer/write-chart";
import { workbookBlueprint } from "../../src/workbook/blueprint/workbook";
import { EMPTY } from "./example-plan";
import { openExcel } from "./open-excel";

it("a series begins with its first cell, also where that is not calculated yet", async () => {
  const headless = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Q1", ""],
      ["Q2", ""],
      ["Q3", ""],
    ];
    await context.sync();
    const column = (index: number) => ({ row: 0, column: index, rows: 3, columns: 1 });
    writeChart(sheet, {
      kind: "chart",
      type: "ColumnStacked",
      name: "Stunden",
      title: "Stunden",
      series: [{ name: "frei", values: column(1), categories: column(0), colour: "#1F4E79" }],
      place: { row: 5, column: 0, rows: 10, columns: 4 },
      valueFormat: "#,##0",
    });
    await context.sync();
  });
  const [sheet] = takeSnapshot(headless.workbench.book).sheets;
  headless.close();
  expect(sheet?.charts[0]?.series.map(({ values }) => values)).toEqual([
    expect.stringMatching(/\$B\$1:\$B\$3$/u),
  ]);
});

it("the axis of a chart that has only zeros does not read 0, 0, 0, 1, 1, 1", () => {
  const charts = workbookBlueprint(EMPTY).sheets.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === "chart"),
  );
  expect(charts.length).toBeGreaterThan(5);
  for (const { valueFormat } of charts) {
    const texts = [-1200, 0, 0.2, 1, 1200].map((value) =>
      format(valueFormat, value, { locale: "de" }),
    );
    expect(texts).toEqual(["-1.200", "0", "0,2", "1", "1.200"]);
  }
});
