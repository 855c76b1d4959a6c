import type { CellInput } from "../../workbook/blueprint/blueprint";
import type { ModelTableName, ModelTables, RowId } from "../../workbook/model/model-table";
import type { Change } from "./journal";
import { setField } from "./table-access";

/** Makes a change from the tables as they stand when it is made. */
export type MakeChange = (make: (tables: ModelTables) => Change) => void;

/** Gives the function that writes a column of a row, by the column's key; nothing empties it. */
export type FieldWriter = (key: string) => (value: CellInput | undefined) => void;

/** A row whose fields are written. */
interface WrittenRow {
  readonly table: ModelTableName;
  readonly row: RowId;
  /** what the row is about, for the words beside „Rückgängig“ */
  readonly subject: string;
}

/**
 * Writes fields of a row. The function of a column is always the same, so that a field of a form
 * which did not change is not shown anew at every key press in another one.
 */
export function fieldWriter(edit: MakeChange, { row, subject, table }: WrittenRow): FieldWriter {
  const writers = new Map<string, ReturnType<FieldWriter>>();
  return (key) => {
    const known = writers.get(key);
    if (known !== undefined) return known;
    const writer: ReturnType<FieldWriter> = (value) => {
      edit((tables) => {
        const edits = setField(tables, table, row, key, value ?? "");
        return { label: "field", subject, edits };
      });
    };
    writers.set(key, writer);
    return writer;
  };
}
