import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";

/** What chart.js was given to draw, as far as it is looked at. */
interface Drawn {
  readonly type: string;
  readonly indexAxis: string | undefined;
  readonly stacked: boolean;
  readonly labels: readonly unknown[];
  /** numbers at the vertical axis */
  readonly values: readonly unknown[];
  readonly datasets: readonly Readonly<Record<string, unknown>>[];
  readonly legend: readonly unknown[];
  /** strokes and gaps of the lines in the legend */
  readonly dashes: readonly unknown[];
}

describe("charts at the workbench", () => {
  let session: BrowserSession;
  let drawn: Readonly<Record<string, Drawn>>;

  beforeAll(async () => {
    session = await openBrowserSession();
    await session.page.evaluate(() => {
      const book = window.workbench?.book;
      if (!book) throw new Error("The page has no book.");
      const sheetId = book.sheets.active;
      const sheet = book.sheets.name(sheetId);
      [46_023, 46_054, 46_082].forEach((day, row) => {
        book.cells.write(sheetId, row, 0, day);
        book.cells.write(sheetId, row, 1, 1000 * (row + 1));
        book.cells.write(sheetId, row, 2, 500.5);
      });
      const series = (column: string) => ({
        name: column,
        nameReference: "",
        values: `'${sheet}'!$${column}$1:$${column}$3`,
        categories: `'${sheet}'!$A$1:$A$3`,
        color: "#1F4E79",
      });
      const label = { dataLabels: { format: "#,##0.0" } };
      const looks = {
        ColumnClustered: [{ ...series("B"), ...label }],
        ColumnStacked: [
          { ...series("B"), noFill: true as const },
          { ...series("C"), ...label },
        ],
        Line: [
          { ...series("B"), dash: "dash" as const, nameReference: `'${sheet}'!$D$1`, ...label },
        ],
        BarClustered: [{ ...series("B"), ...label }],
        BarStacked: [series("B"), series("C")],
        Doughnut: [{ ...series("B"), points: [{ index: 1, color: "#C00000" }], ...label }],
      };
      Object.entries(looks).forEach(([type, all], at) => {
        const { id } = book.charts.add(sheetId, type, all);
        const left = 200 + (at % 3) * 270;
        const top = 10 + Math.floor(at / 3) * 220;
        const place = { left, top, width: 260, height: 210 };
        book.charts.update(sheetId, id, {
          title: type,
          categoryFormat: "mm/yyyy",
          valueFormat: "[>=1]#,##0;[<=-1]-#,##0;General",
          ...place,
        });
      });
      book.cells.write(sheetId, 0, 3, "KSM");
      book.settle();
    });
    await session.page.waitForFunction(
      () => document.querySelectorAll(".o-figure canvas").length === 6,
    );
    drawn = await session.page.evaluate(() => {
      const { Chart } = globalThis as unknown as {
        Chart: {
          getChart: (canvas: Element) => {
            legend: { legendItems: { fillStyle: unknown; lineDash?: unknown }[] };
            scales: { y?: { ticks: { label: unknown }[] } };
            config: {
              type: string;
              data: { labels: unknown[]; datasets: Record<string, unknown>[] };
              options: {
                indexAxis?: string;
                plugins: { title: { text: string } };
                scales?: { x?: { stacked?: boolean } };
              };
            };
          };
        };
      };
      const of = [...document.querySelectorAll(".o-figure canvas")].map((canvas) => {
        const chart = Chart.getChart(canvas);
        const { type, data, options } = chart.config;
        const values = (chart.scales.y?.ticks ?? []).map(({ label }) => label);
        const legend = chart.legend.legendItems.map(({ fillStyle }) => fillStyle);
        const dashes = chart.legend.legendItems.map(({ lineDash }) => lineDash);
        const datasets = data.datasets.map((one) => ({
          label: one["label"],
          pointLabels: one["pointLabels"],
          borderDash: one["borderDash"],
          backgroundColor: one["backgroundColor"],
        }));
        const stacked = options.scales?.x?.stacked === true;
        const { indexAxis } = options;
        const { text } = options.plugins.title;
        return [
          text,
          { type, indexAxis, stacked, labels: data.labels, values, datasets, legend, dashes },
        ] as const;
      });
      return Object.fromEntries(of);
    });
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("draws every type that the product uses, with its direction and stacking", () => {
    const shape = (name: string) => {
      const { type, indexAxis, stacked } = drawn[name] ?? {};
      return [type, indexAxis, stacked];
    };
    expect(shape("ColumnClustered")).toEqual(["bar", "x", false]);
    expect(shape("ColumnStacked")).toEqual(["bar", "x", true]);
    expect(shape("Line").slice(0, 1)).toEqual(["line"]);
    expect(shape("BarClustered")).toEqual(["bar", "y", false]);
    expect(shape("BarStacked")).toEqual(["bar", "y", true]);
    expect(shape("Doughnut").slice(0, 1)).toEqual(["doughnut"]);
  });

  it("writes categories and data labels in their number formats", () => {
    for (const { labels } of Object.values(drawn))
      expect(labels).toEqual(["01/2026", "02/2026", "03/2026"]);
    const labels = ["1.000,0", "2.000,0", "3.000,0"];
    for (const name of ["ColumnClustered", "Line", "BarClustered", "Doughnut"])
      expect(drawn[name]?.datasets[0]?.["pointLabels"]).toEqual(labels);
    const [base, step] = drawn["ColumnStacked"]?.datasets ?? [];
    expect(base?.["pointLabels"]).toBeUndefined();
    expect(step?.["pointLabels"]).toEqual(["500,5", "500,5", "500,5"]);
  });

  it("leaves the base of a waterfall invisible, dashes lines and colours single points", () => {
    expect(drawn["ColumnStacked"]?.datasets[0]?.["backgroundColor"]).toBe("transparent");
    expect(drawn["Line"]?.datasets[0]?.["borderDash"]).toEqual([8, 5]);
    expect(drawn["Line"]?.dashes).toEqual([[8, 5]]);
    const colours = drawn["Doughnut"]?.datasets[0]?.["backgroundColor"] as string[];
    expect(colours[1]).toBe("#C00000");
    expect(colours[0]).not.toBe("#C00000");
    expect(drawn["Doughnut"]?.legend).toEqual(colours.slice(0, 3));
  });

  it("writes the numbers of an axis by a format with conditions, too", () => {
    expect(drawn["ColumnClustered"]?.values).toEqual(expect.arrayContaining(["0", "1.000"]));
  });

  it("names a series as its cell reads now", () => {
    expect(drawn["Line"]?.datasets[0]?.["label"]).toBe("KSM");
    expect(drawn["BarStacked"]?.datasets.map((one) => one["label"])).toEqual(["B", "C"]);
  });

  it("reports no error", () => {
    expect(session.complaints).toEqual([]);
  });
});
