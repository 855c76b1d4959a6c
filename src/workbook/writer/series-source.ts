import type { ChartData, SeriesBlueprint } from "../blueprint/blueprint";

/** Whether the values of a series stand in a column or in a row. */
export function seriesBy({ columns }: ChartData): "Columns" | "Rows" {
  return columns === 1 ? "Columns" : "Rows";
}

/**
 * The block that Excel takes several series with their names from: their values, and before each
 * its name.
 *
 * @throws RangeError where the series do not stand next to one another
 */
export function namedSource(series: readonly SeriesBlueprint[]): ChartData {
  const [first] = series;
  if (first === undefined) throw new RangeError("A chart has no series.");
  const { row, column, rows, columns } = first.values;
  const isColumn = seriesBy(first.values) === "Columns";
  series.forEach(({ name, values }, index) => {
    const expected = isColumn ? { row, column: column + index } : { row: row + index, column };
    const isNext =
      values.sheet === first.values.sheet &&
      values.row === expected.row &&
      values.column === expected.column &&
      values.rows === rows &&
      values.columns === columns;
    if (!isNext) throw new RangeError(`The series ${name} does not stand next to the others.`);
  });
  return isColumn
    ? { ...first.values, row: row - 1, rows: rows + 1, columns: series.length }
    : { ...first.values, column: column - 1, columns: columns + 1, rows: series.length };
}
