import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { Area } from "../blueprint/address";
import { type TablePlace, tableAround } from "../freeze/read-tables";

/** Where a formula stands; row and column are zero-based. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a reference means, as far as its text and the tables tell. */
export type ResolvedReference =
  | {
      readonly kind: "area";
      readonly sheet: string;
      readonly area: Area;
      readonly isSpill: boolean;
    }
  | { readonly kind: "name"; readonly name: string };

/**
 * Finds what a reference of a formula means.
 *
 * @param reference as written in en-US: `B4`, `'Blatt 1'!A1:B2`, `B4#`, `[@Wert]`, `Anlagen[#All]`, a name
 * @returns undefined for whole rows or columns, other files, and tables and columns that are not there
 */
export function resolveReference(
  reference: string,
  cell: FormulaCell,
  tables: readonly TablePlace[],
): ResolvedReference | undefined {
  const isSpill = reference.endsWith("#");
  const text = isSpill ? reference.slice(0, -1) : reference;
  if (text.endsWith("]")) return tableReference(text, cell, tables);
  const parsed = parseA1Ref(text);
  if (!parsed) return undefined;
  const { context = [] } = parsed;
  const [sheet = cell.sheet] = context;
  if (context.length > 1 || sheet.includes(":")) return undefined;
  if ("name" in parsed) {
    const table = tables.find(({ name }) => name.toLowerCase() === parsed.name.toLowerCase());
    return table === undefined
      ? { kind: "name", name: parsed.name }
      : tableReference(`${table.name}[]`, cell, tables);
  }
  const { top, left, bottom = top, right = left } = parsed.range;
  if (isAbsent(top) || isAbsent(left) || isAbsent(bottom) || isAbsent(right)) return undefined;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { kind: "area", sheet, area, isSpill };
}

function isAbsent(edge: number | null | undefined): edge is null | undefined {
  return edge === null || edge === undefined;
}

function tableReference(
  text: string,
  cell: FormulaCell,
  tables: readonly TablePlace[],
): ResolvedReference | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  const { table: name = "", columns = [], sections = [] } = parsed;
  const table =
    name === ""
      ? tableAround(tables, cell.sheet, cell.row, cell.column)
      : tables.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) return undefined;
  const across = columnsOf(table, columns);
  const down = rowsOf(table, sections, cell);
  if (across === undefined || down === undefined) return undefined;
  return { kind: "area", sheet: table.sheet, area: { ...across, ...down }, isSpill: false };
}

function columnsOf(
  table: TablePlace,
  names: readonly string[],
): Pick<Area, "column" | "columns"> | undefined {
  if (names.length === 0) return { column: table.column, columns: table.headers.length };
  const places = names.map((name) =>
    table.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const first = Math.min(...places);
  return { column: table.column + first, columns: Math.max(...places) - first + 1 };
}

function rowsOf(
  table: TablePlace,
  sections: readonly string[],
  cell: FormulaCell,
): Pick<Area, "row" | "rows"> | undefined {
  const { row, rows, headerRow } = table;
  const [section, second] = sections;
  if (second !== undefined) {
    const isWithHeaders = sections.includes("headers") && sections.includes("data");
    return isWithHeaders ? { row: headerRow, rows: rows + 1 } : undefined;
  }
  switch (section) {
    case undefined:
    case "data":
      return { row, rows };
    case "all":
      return { row: headerRow, rows: rows + 1 };
    case "headers":
      return { row: headerRow, rows: 1 };
    case "this row":
      return cell.row >= row && cell.row < row + rows ? { row: cell.row, rows: 1 } : undefined;
    default:
      return undefined;
  }
}
