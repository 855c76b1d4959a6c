import { FORMATS } from "../../tables/schema";
import type { CellBlueprint, CellsBlock, ChartBlock } from "../blueprint/blueprint";
import type { Area } from "../blueprint/address";
import { AXIS_OF_WHOLE_NUMBERS } from "../blueprint/chart";
import { asValue, formatFor } from "../writer/cell-text";
import type { Picture } from "./picture";

/** Rows above the figures: title, note, headers. */
const HEADER_ROWS = 3;

/** Size of the chart in cells of usual size, and its distance to the figures. */
const CHART = { rows: 18, columns: 8, gap: 1 } as const;

/** The figures of a picture as cells, and the chart beside them that reads them. */
export interface PictureBlocks {
  readonly cells: CellsBlock;
  readonly chart: ChartBlock;
  /** the cells that the figures take */
  readonly figures: Area;
  /** these and the cells that the chart covers */
  readonly covered: Area;
}

/**
 * Where everything of a picture stands, from a corner on.
 *
 * @param chartName unique on the sheet
 */
export function pictureBlocks(
  picture: Picture,
  { column, row }: Pick<Area, "row" | "column">,
  chartName: string,
): PictureBlocks {
  const { categories, series, title, type } = picture;
  const values = { row: row + HEADER_ROWS, rows: categories.length, columns: 1 };
  const figures = {
    row,
    column,
    rows: HEADER_ROWS + categories.length,
    columns: 1 + series.length,
  };
  const chartColumn = column + figures.columns + CHART.gap;
  return {
    cells: { kind: "cells", row, column, cells: cellsOf(picture) },
    chart: {
      kind: "chart",
      type,
      name: chartName,
      title,
      namesFromCells: true,
      series: series.map(({ colour, dash, name }, index) => ({
        name,
        colour,
        ...(dash && { dash }),
        values: { ...values, column: column + 1 + index },
        categories: { ...values, column },
      })),
      place: { row, column: chartColumn, rows: CHART.rows, columns: CHART.columns },
      valueFormat: AXIS_OF_WHOLE_NUMBERS,
      legend: "bottom",
    },
    figures,
    covered: {
      ...figures,
      rows: Math.max(figures.rows, CHART.rows),
      columns: figures.columns + CHART.gap + CHART.columns,
    },
  };
}

/** Names come from the workbook or from outside: none of them may become a formula. */
function cellsOf(picture: Picture): CellBlueprint[][] {
  const { categories, categoryTitle, format, note, series, title } = picture;
  return [
    [{ content: asValue(title), look: "section" }],
    [{ content: asValue(note), look: "explanation" }],
    [
      { content: asValue(categoryTitle), look: "header" },
      ...series.map(({ name }): CellBlueprint => ({
        content: asValue(name),
        look: "headerOfNumbers",
      })),
    ],
    ...categories.map((category, index): CellBlueprint[] => [
      {
        content: asValue(category),
        look: "calculatedText",
        format: formatFor(category, FORMATS.text),
      },
      ...series.map(({ values }): CellBlueprint => ({
        content: values[index] ?? 0,
        look: "calculatedNumber",
        format,
      })),
    ]),
  ];
}
