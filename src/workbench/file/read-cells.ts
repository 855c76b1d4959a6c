import { dateToExcel, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import type { CellSnapshot, CellValue, TableSnapshot } from "../snapshot";
import { fromStoredFormula } from "./formula/from-stored";
import { areaOf, contains } from "./geometry";
import type { Palette } from "./palette";
import { readStyle } from "./read-styles";

/**
 * Cells of a sheet that have a value, a formula, a format or a look. Dates come as serial
 * numbers; a formula whose last value is an empty text reads as that.
 */
export function readCells(
  worksheet: Worksheet,
  tables: readonly TableSnapshot[],
  palette: Palette,
  serialOf: (address: string) => number | undefined,
): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  worksheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const snapshot = readCell(cell, tables, palette);
      const isDay = snapshot !== undefined && isDayOf(cell);
      const serial = isDay ? serialOf(cell.address) : undefined;
      if (snapshot !== undefined) {
        cells.push(serial === undefined ? snapshot : { ...snapshot, value: serial });
      }
    });
  });
  return cells;
}

/** Whether the library took the number of the cell for a point in time. */
function isDayOf({ value, isMerged, master, address }: Cell): boolean {
  if (isMerged && master.address !== address) return false;
  const isFormula = typeof value === "object" && value !== null && "result" in value;
  return (isFormula ? value.result : value) instanceof Date;
}

type ValuePart = Pick<CellSnapshot, "value" | "error" | "formula" | "spill">;

function readCell(
  cell: Cell,
  tables: readonly TableSnapshot[],
  palette: Palette,
): CellSnapshot | undefined {
  const position = { row: cell.row - 1, column: cell.col - 1 };
  const table = tables.find(({ area }) => contains(area, position.row, position.column))?.name;
  const isCovered = cell.isMerged && cell.master.address !== cell.address;
  const value: ValuePart = isCovered ? { value: null } : readValue(cell, table);
  const format = readFormat(cell);
  const style = readStyle(cell.style, palette);
  const isEmpty = value.value === null && value.formula === undefined && format === undefined;
  if (isEmpty && style === undefined) return undefined;
  return {
    ...position,
    ...value,
    ...(format !== undefined && { format }),
    ...(style !== undefined && { style }),
  };
}

function readValue(cell: Cell, table: string | undefined): ValuePart {
  const content = cell.value;
  const isFormula =
    typeof content === "object" &&
    content !== null &&
    ("formula" in content || "sharedFormula" in content);
  if (!isFormula) return readResult(content);
  const formula = fromStoredFormula(cell.formula ?? "", table);
  const { rows, columns } = "ref" in content ? areaOf(content.ref) : { rows: 1, columns: 1 };
  const spills = rows > 1 || columns > 1;
  return {
    ...readResult(content.result ?? ""),
    formula,
    ...(spills && { spill: { rows, columns } }),
  };
}

function readResult(content: Cell["value"]): ValuePart {
  if (content === null || content === undefined) return { value: null };
  if (content instanceof Date) return { value: dateToExcel(content) };
  if (typeof content !== "object") return { value: content };
  if ("error" in content) return { value: content.error, error: true };
  return { value: readText(content) };
}

function readText(content: Exclude<Cell["value"], CellValue | Date | undefined>): CellValue {
  if ("text" in content) return content.text;
  if ("richText" in content) return content.richText.map(({ text }) => text).join("");
  return "checkbox" in content ? content.checkbox : null;
}

function readFormat(cell: Cell): string | undefined {
  const { numFmt } = cell;
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  return code === undefined || code === "General" ? undefined : code;
}
