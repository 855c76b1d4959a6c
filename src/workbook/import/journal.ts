import type { CellInput } from "../blueprint/blueprint";
import type { TableRow } from "../blueprint/plan";
import type { TableSchema } from "../../tables/schema";

/** A cell that an import changes. */
export interface ChangedCell {
  /** position of the row in the body of the table, from 0 */
  readonly row: number;
  /** key of the column */
  readonly key: string;
  /** what had been typed: a value, or a formula with its `=` */
  readonly before: CellInput;
  /** whether `before` is a formula, and not a text that looks like one */
  readonly wasFormula: boolean;
  readonly after: CellInput;
}

/** Everything that an import has written, for taking it back. */
export interface ImportJournal {
  readonly schema: TableSchema;
  /** rows of the body before the import */
  readonly height: number;
  /** position of the first new row; smaller than the height where empty rows were filled */
  readonly firstRow: number;
  readonly added: readonly TableRow[];
  readonly changed: readonly ChangedCell[];
}
