import { fromCol, toCol } from "@borgar/fx";
import type { Area } from "../snapshot";

/** Size of a sheet in Excel. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const corner = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const columnsOnly = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsOnly = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** Reads an A1 address without sheet (`B2`, `$B$2:D5`, `A:C`, `3:4`); undefined if it is none. */
export function parseAddress(address: string): Area | undefined {
  const columns = columnsOnly.exec(address);
  if (columns?.[1] && columns[2])
    return between(0, fromCol(columns[1]), maxRows - 1, fromCol(columns[2]));
  const rows = rowsOnly.exec(address);
  if (rows?.[1] && rows[2])
    return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  const [first = "", last = first, ...more] = address.split(":");
  const from = corner.exec(first);
  const to = corner.exec(last);
  if (more.length > 0 || !from?.[1] || !from[2] || !to?.[1] || !to[2]) return undefined;
  return between(Number(from[2]) - 1, fromCol(from[1]), Number(to[2]) - 1, fromCol(to[1]));
}

function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
  return area.row >= 0 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns
    ? area
    : undefined;
}

/** The address of an area without sheet, as Excel writes it: `B2`, `B2:D5`, `A:C`, `3:4`. */
export function formatAddress(area: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const first = $ + toCol(area.column);
  const last = $ + toCol(area.column + area.columns - 1);
  if (area.rows === maxRows) return `${first}:${last}`;
  const top = `${$}${area.row + 1}`;
  const bottom = `${$}${area.row + area.rows}`;
  if (area.columns === maxColumns) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? first + top : `${first}${top}:${last}${bottom}`;
}

/** A sheet's name as it stands before `!`: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !corner.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Übersicht 1'!B2` into sheet and address; without sheet the first is undefined. */
export function splitSheet(reference: string): readonly [string | undefined, string] {
  const at = reference.lastIndexOf("!");
  if (at < 0) return [undefined, reference];
  const sheet = reference.slice(0, at);
  return [
    sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    reference.slice(at + 1),
  ];
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  const both = intersect(outer, inner);
  return both?.rows === inner.rows && both.columns === inner.columns;
}

/** What of an area lies outside of another, in up to four blocks. */
export function subtract(area: Area, taken: Area): readonly Area[] {
  const both = intersect(area, taken);
  if (!both) return [area];
  const below = both.row + both.rows;
  const right = both.column + both.columns;
  return [
    { ...area, rows: both.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...both, column: area.column, columns: both.column - area.column },
    { ...both, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Areas together with others; those that lie above one another in the same columns become one. */
export function joined(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>((known, other) => {
    const touches = (area: Area) =>
      area.column === other.column &&
      area.columns === other.columns &&
      area.row <= other.row + other.rows &&
      other.row <= area.row + area.rows;
    const at = known.findIndex(touches);
    const area = known[at];
    if (!area) return [...known, other];
    const row = Math.min(area.row, other.row);
    const rows = Math.max(area.row + area.rows, other.row + other.rows) - row;
    return known.map((one, index) => (index === at ? { ...area, row, rows } : one));
  }, areas);
}

/** The block as the engine has it: both corners included. */
export function zoneOf(area: Area) {
  return {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rows - 1,
    right: area.column + area.columns - 1,
  };
}
