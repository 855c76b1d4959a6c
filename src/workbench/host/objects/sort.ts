import { type SortKey, sortRows } from "../../grid/row-sort";
import { bodyOf } from "../../grid/table-cells";
import { HostError } from "../errors";
import { type HostContext, HostObject } from "../object";
import { AreaPart } from "./parts";
import type { Table } from "./table";

/** Excel.SortField. */
interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly subField?: string;
}

function keysOf(fields: readonly SortField[]): SortKey[] {
  return fields.map(({ key, ascending = true, sortOn = "Value", subField }) => {
    if (sortOn !== "Value" || subField !== undefined)
      throw new HostError("NotImplemented", "The workbench sorts by values only.");
    return { column: key, ascending };
  });
}

export class RangeSort extends AreaPart {
  apply(
    fields: readonly SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation = "Rows",
  ): void {
    if (orientation !== "Rows")
      throw new HostError("NotImplemented", "The workbench sorts rows only.");
    const { area$: area } = this;
    const rows = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    sortRows(this.book$, this.sheetId$, rows, keysOf(fields), matchCase);
    this.book$.changed(this.sheetId$, rows);
  }
}

export class TableSort extends HostObject {
  readonly #owner: Table;

  constructor(context: HostContext, owner: Table) {
    super(context);
    this.#owner = owner;
  }

  apply(fields: readonly SortField[], matchCase = false): void {
    const { table$: table } = this.#owner;
    const body = bodyOf(table);
    sortRows(this.book$, table.sheetId, body, keysOf(fields), matchCase);
    this.book$.changed(table.sheetId, body);
  }
}
