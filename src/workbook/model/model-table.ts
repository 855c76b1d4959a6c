import { ANLAGEN } from "../../tables/anlagen";
import { ANNAHMEN } from "../../tables/annahmen";
import { GEMEINDEN } from "../../tables/gemeinden";
import { readHeader } from "../../tables/header";
import { KRITERIEN } from "../../tables/kriterien";
import { PERSONAL } from "../../tables/personal";
import { POSITIONEN } from "../../tables/positionen";
import { PROJEKTE } from "../../tables/projekte";
import type { TableCells } from "../../tables/read-table";
import type { TableSchema } from "../../tables/schema";
import { SZENARIEN } from "../../tables/szenarien";
import { UEBERNAHME } from "../../tables/uebernahme";
import { VERTRAEGE } from "../../tables/vertraege";
import type { CellInput } from "../blueprint/blueprint";

/** The tables that the pane follows, by their names. */
export const MODEL_SCHEMAS = {
  Szenarien: SZENARIEN,
  Uebernahme: UEBERNAHME,
  Positionen: POSITIONEN,
  Projekte: PROJEKTE,
  Kriterien: KRITERIEN,
  Anlagen: ANLAGEN,
  Vertraege: VERTRAEGE,
  Personal: PERSONAL,
  Annahmen: ANNAHMEN,
  Gemeinden: GEMEINDEN,
} as const satisfies Readonly<Record<string, TableSchema>>;

/** Name of a table that the pane follows. */
export type ModelTableName = keyof typeof MODEL_SCHEMAS;

/** Every table that the pane follows. */
export const MODEL_TABLES = Object.keys(MODEL_SCHEMAS) as readonly ModelTableName[];

/** Columns by which a row is known again when something else in it was changed, by table. */
export const IDENTIFYING: Readonly<Partial<Record<ModelTableName, readonly string[]>>> = {
  Szenarien: ["code"],
  Uebernahme: ["scenario", "area"],
  Positionen: ["scenario", "name"],
  Projekte: ["name"],
  Annahmen: ["key"],
};

/** Names a row within the pane, for as long as the pane is open. */
export type RowId = number;

/** What a row holds, cell by cell from left to right, a person's own columns included. */
export interface RowContent {
  readonly values: readonly CellInput[];
  /** what was typed to get the values: the value itself, or a formula with its `=` */
  readonly formulas: readonly CellInput[];
}

/** A row of the pane's model. */
export interface ModelRow extends RowContent {
  readonly id: RowId;
}

/** A table as it stands in the workbook; rows not yet known to the pane. */
export interface TableContent {
  readonly header: readonly string[];
  readonly rows: readonly RowContent[];
}

/** A table of the pane's model. */
export interface ModelTable {
  readonly header: readonly string[];
  readonly rows: readonly ModelRow[];
}

/** The tables of the model; one that is missing in the workbook is missing here. */
export type ModelTables = Readonly<Partial<Record<ModelTableName, ModelTable | undefined>>>;

/** Every look at a field asks for them, and a header stays the same object while rows change. */
const knownPositions = new WeakMap<
  readonly string[],
  { readonly name: ModelTableName; readonly positions: ReadonlyMap<string, number> }
>();

/** Where the columns of a table stand, from 0, by their keys. */
export function columnPositions(
  name: ModelTableName,
  header: readonly string[],
): ReadonlyMap<string, number> {
  const known = knownPositions.get(header);
  if (known?.name === name) return known.positions;
  const schema: TableSchema = MODEL_SCHEMAS[name];
  const { positions } = readHeader(schema, header);
  knownPositions.set(header, { name, positions });
  return positions;
}

/** The table as the readers of `tables` take it: header row first. */
export function cellsOf({ header, rows }: ModelTable): TableCells {
  return [header, ...rows.map(({ values }) => values)];
}

/** Whether nobody has put anything into a row; formulas come by themselves. */
export function isBlankRow({ formulas }: RowContent): boolean {
  return formulas.every(
    (content) => content === "" || (typeof content === "string" && content.startsWith("=")),
  );
}
