import type { Refusal } from "../core/result";
import type { Column, TableSchema } from "./schema";

/** Where the columns of a schema stand in a header row, and what is wrong with that row. */
export interface HeaderReading<Key extends string = string> {
  /** position by key of column, from 0; columns that are not there are missing here */
  readonly positions: ReadonlyMap<Key, number>;
  readonly refusals: readonly Refusal[];
}

/**
 * The form in which headers are compared: without regard to case, blanks and line breaks, `.`, `-`,
 * `_`, `/` and `:`, so that `Inv.-Nr.` and `inv nr` are the same header.
 */
export function headerKey(header: string): string {
  return header
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s.\-_/:\u00AD]/g, "");
}

/**
 * Finds the columns of a schema in a header row (DE: Überschriften). Order is free, unknown headers
 * are ignored. The header itself comes before any alias, an earlier alias before a later one; so a
 * table with both `Nr` and `Seriennummer` has its number in `Nr`.
 *
 * Refused are a required column that is not there, and a header that stands there twice.
 */
export function readHeader<S extends TableSchema>(
  schema: S,
  header: readonly unknown[],
): HeaderReading<S["columns"][number]["key"]> {
  const cells = headerKeys(header);
  const positions = new Map<S["columns"][number]["key"], number>();
  const refusals: Refusal[] = [];
  for (const column of schema.columns) {
    const found = columnNames(column).find((name) => cells.includes(name));
    if (found !== undefined) {
      positions.set(column.key, cells.indexOf(found));
      if (cells.indexOf(found) !== cells.lastIndexOf(found)) {
        refusals.push(headerRefusal(schema, column, "duplicate-column"));
      }
    } else if (column.required) {
      refusals.push(headerRefusal(schema, column, "missing-column"));
    }
  }
  return { positions, refusals };
}

/**
 * Where the column stands that a person names: by the header of a column of the schema, with all
 * its aliases, or by any other header of the row.
 *
 * @returns position from 0, or `undefined`
 */
export function findColumn(
  schema: TableSchema,
  header: readonly unknown[],
  wanted: string,
): number | undefined {
  const known = schema.columns.find((column) => columnNames(column).includes(headerKey(wanted)));
  const cells = headerKeys(header);
  const literal = cells.indexOf(headerKey(wanted));
  if (literal >= 0) return literal;
  return known === undefined ? undefined : readHeader(schema, header).positions.get(known.key);
}

function headerKeys(header: readonly unknown[]): readonly string[] {
  return header.map((cell) => (typeof cell === "string" ? headerKey(cell) : ""));
}

function columnNames(column: Column): readonly string[] {
  return [column.header, ...column.aliases].map(headerKey);
}

function headerRefusal(
  schema: TableSchema,
  column: Column,
  kind: "duplicate-column" | "missing-column",
): Refusal {
  const argument = column.header;
  const place = { table: schema.title, column: column.header };
  return kind === "duplicate-column"
    ? { kind, argument, place }
    : { kind, argument, place, allowed: [column.header, ...column.aliases] };
}
