import type { SheetSnapshot } from "../../src/workbench/snapshot";

/** Size of a column and a row that nobody has sized [px]. */
const usual = { width: 64, height: 20 };
/** Pixels of a point at 96 dpi. */
const pixelsPerPoint = 4 / 3;

/** How far the contents and charts of a sheet reach from its top left corner at 100 % [px]. */
export function extentOf(sheet: SheetSnapshot): { width: number; height: number } {
  const { width, height } = sheet.defaultSize ?? usual;
  const filled = sheet.cells.filter(({ value }) => value !== null && value !== "");
  const columns = 1 + Math.max(-1, ...filled.map(({ column }) => column));
  const rows = 1 + Math.max(-1, ...filled.map(({ row }) => row));
  const widths = new Map(sheet.columns.map((column) => [column.index, column.width]));
  const heights = new Map(sheet.rows.map((row) => [row.index, row.height]));
  const { charts } = sheet;
  return {
    width: Math.max(
      total(columns, (index) => widths.get(index) ?? width),
      ...charts.map((chart) => (chart.left + chart.width) * pixelsPerPoint),
    ),
    height: Math.max(
      total(rows, (index) => heights.get(index) ?? height),
      ...charts.map((chart) => (chart.top + chart.height) * pixelsPerPoint),
    ),
  };
}

function total(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => size(index)).reduce(
    (sum, one) => sum + one,
    0,
  );
}
