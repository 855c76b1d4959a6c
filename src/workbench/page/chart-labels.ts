import type { CellValue } from "@odoo/o-spreadsheet";
import { parseAddress, splitSheet } from "../grid/area";
import type { Book } from "../grid/book";
import { drawValue } from "../grid/number-text";

/** A cell's value with its number format. */
interface FormattedValue {
  readonly value: CellValue;
  readonly format: string;
}

/** A point of a drawn series, as chart.js has it. */
interface DrawnPoint {
  tooltipPosition(useFinalPosition: boolean): { readonly x: number; readonly y: number };
  getCenterPoint?(useFinalPosition: boolean): { readonly x: number; readonly y: number };
}

interface DrawnChart {
  readonly ctx: CanvasRenderingContext2D;
  /** [px] */
  readonly width: number;
  readonly config: {
    readonly type: string;
    readonly options?: {
      readonly indexAxis?: string;
      readonly scales?: Readonly<Record<string, { readonly stacked?: boolean } | undefined>>;
    };
  };
  readonly data: { readonly datasets: readonly { readonly pointLabels?: readonly string[] }[] };
  getDatasetMeta(index: number): { readonly data: readonly DrawnPoint[] };
  isDatasetVisible(index: number): boolean;
}

/** Above the end of a column or a line's point, and beside the end of a bar [px]. */
const above = 8;
const gap = 4;

/**
 * Writes what a dataset has as `pointLabels` (DE: Datenbeschriftungen), where Excel does: inside
 * stacked columns and slices, at the end of others.
 */
export const pointLabels = {
  id: "pointLabels",
  afterDatasetsDraw(chart: DrawnChart): void {
    const { ctx } = chart;
    const { indexAxis, scales } = chart.config.options ?? {};
    const lies = chart.config.type === "bar" && indexAxis === "y";
    const isRound = ["doughnut", "pie"].includes(chart.config.type);
    const isStacked = scales?.["x"]?.stacked === true;
    ctx.save();
    ctx.font = "11px sans-serif";
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineWidth = 3;
    ctx.lineJoin = "round";
    ctx.strokeStyle = "#ffffff";
    ctx.fillStyle = "#404040";
    chart.data.datasets.forEach((dataset, index) => {
      if (!dataset.pointLabels || !chart.isDatasetVisible(index)) return;
      chart.getDatasetMeta(index).data.forEach((point, at) => {
        const text = dataset.pointLabels?.[at] ?? "";
        const middle = point.getCenterPoint?.(true);
        const isInside = middle !== undefined && (isStacked || isRound);
        const end = point.tooltipPosition(true);
        const half = ctx.measureText(text).width / 2;
        const beside = isInside ? middle.x : end.x + (lies ? half + gap : 0);
        const x = Math.min(beside, chart.width - half - gap);
        const y = isInside ? middle.y : end.y - (lies ? 0 : above);
        ctx.strokeText(text, x, y);
        ctx.fillText(text, x, y);
      });
    });
    ctx.restore();
  },
};

/** The texts of the cells that a reference with sheet names, in the format given or their own. */
export function textsOf(book: Book, reference: string, format: string | undefined): string[] {
  const { locale } = book.engine;
  return cellsOf(book, reference).map((cell) => {
    if (cell.value === null || cell.value === "") return "";
    const isOwn = format === undefined || format === "" || format === "General";
    return drawValue(cell.value, isOwn ? cell.format : format, locale);
  });
}

function cellsOf(book: Book, reference: string): FormattedValue[] {
  const [sheet, address] = splitSheet(reference);
  const sheetId = sheet === undefined ? undefined : book.sheets.find(sheet);
  const area = parseAddress(address.replaceAll("$", ""));
  if (sheetId === undefined || !area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, at) => {
    const row = area.row + Math.floor(at / area.columns);
    const col = area.column + (at % area.columns);
    const { value } = book.engine.getters.getEvaluatedCell({ sheetId, row, col });
    return { value, format: book.cells.format(sheetId, row, col) };
  });
}
