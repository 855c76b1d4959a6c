import type { Worksheet } from "@cj-tech-master/excelts";
import type { PageSnapshot } from "../snapshot";

/** Last column and last row, zero-based: a break goes through the whole sheet. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Writes the breaks that were set by hand. A file numbers a break by the cells before it. */
export function writePageBreaks(worksheet: Worksheet, { breaks }: PageSnapshot): void {
  worksheet.rowBreaks = (breaks?.rows ?? []).map((id) => ({ id, max: LAST_COLUMN, man: 1 }));
  worksheet.colBreaks = (breaks?.columns ?? []).map((id) => ({ id, max: LAST_ROW, man: 1 }));
}

/** The breaks that were set by hand; those that Excel sets itself are not in a file. */
export function readPageBreaks({ colBreaks, rowBreaks }: Worksheet): Pick<PageSnapshot, "breaks"> {
  const rows = rowBreaks.map(({ id }) => id);
  const columns = colBreaks.map(({ id }) => id);
  if (rows.length === 0 && columns.length === 0) return {};
  return {
    breaks: { ...(rows.length > 0 && { rows }), ...(columns.length > 0 && { columns }) },
  };
}
