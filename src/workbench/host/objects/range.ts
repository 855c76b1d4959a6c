import {
  formatAddress,
  intersect,
  maxColumns,
  maxRows,
  parseAddress,
  quoteSheet,
} from "../../grid/area";
import type { Area } from "../../snapshot";
import { HostError } from "../errors";
import type { HostContext } from "../object";
import { AreaContents } from "./area-contents";
import { ConditionalFormatCollection } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { RangeFormat } from "./range-format";
import type { TableScopedCollection } from "./table";
import type { Worksheet } from "./worksheet";

/** A block of cells on a sheet. */
export class Range extends AreaContents {
  /** A range from an address without sheet; empty means the whole sheet. */
  static parse$(context: HostContext, sheetId: string, address: string | null | undefined): Range {
    if (address === null || address === undefined || address === "")
      return new Range(context, sheetId, { row: 0, column: 0, rows: maxRows, columns: maxColumns });
    const area = parseAddress(address) ?? Range.#named(context, sheetId, address);
    if (!area) throw new HostError("InvalidArgument");
    return new Range(context, sheetId, area);
  }

  static #named(context: HostContext, sheetId: string, name: string): Area | undefined {
    const { names, tableCells } = context.book;
    const found = names.find(name, sheetId);
    const place = found ? names.place(found) : tableCells.place(name);
    return place?.sheetId === sheetId ? place.area : undefined;
  }

  override isReferenced$(): boolean {
    return true;
  }

  get address(): string {
    return `${quoteSheet(this.book$.sheets.name(this.sheetId$))}!${formatAddress(this.area$)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area$.row;
  }

  get columnIndex(): number {
    return this.area$.column;
  }

  get rowCount(): number {
    return this.area$.rows;
  }

  get columnCount(): number {
    return this.area$.columns;
  }

  get cellCount(): number {
    const count = this.area$.rows * this.area$.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get hasSpill(): boolean {
    return this.getSpillingToRangeOrNullObject() !== null;
  }

  get worksheet(): Worksheet {
    return this.context$.make.worksheet(this.sheetId$);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.context$, this.sheetId$, this.area$);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.context$, this.sheetId$, this.area$);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context$, this.sheetId$, this.area$);
  }

  getCell(row: number, column: number): Range {
    return this.#at({
      row: this.area$.row + row,
      column: this.area$.column + column,
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: number): Range {
    return this.#at({ ...this.area$, row: this.area$.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.#at({ ...this.area$, column: this.area$.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.area$.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area$.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.area$.rows - 1, this.area$.columns - 1);
  }

  getEntireRow(): Range {
    return this.#at({ ...this.area$, column: 0, columns: maxColumns });
  }

  getEntireColumn(): Range {
    return this.#at({ ...this.area$, row: 0, rows: maxRows });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.#at({
      ...this.area$,
      rows: this.area$.rows + rows,
      columns: this.area$.columns + columns,
    });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area$, rows, columns });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({
      ...this.area$,
      row: this.area$.row + rows,
      column: this.area$.column + columns,
    });
  }

  getBoundingRect(other: Range | string): Range {
    const b = this.other$(other).area$;
    const a = this.area$;
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    return this.#at({
      row,
      column,
      rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
      columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
    });
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.book$.sheets.usedArea(this.sheetId$, valuesOnly);
    const both = used && intersect(used, this.area$);
    return both ? this.#at(both) : null;
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getTables(): TableScopedCollection {
    return this.context$.make.tablesIn(this.sheetId$, this.area$);
  }

  clear(applyTo = "All"): void {
    const what = applyTo === "Contents" ? "contents" : applyTo === "Formats" ? "formats" : "all";
    this.checkProtection$();
    this.book$.clear(this.sheetId$, this.area$, what);
    if (what !== "contents") this.book$.rules.removeConditionalFormats(this.sheetId$, this.area$);
  }

  /** office.js has large blocks checked before it sends them. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area$.rows || columns !== this.area$.columns)
      throw new HostError("InvalidArgument");
  }

  select(): void {
    this.book$.sheets.activate(this.sheetId$);
    this.book$.select(this.sheetId$, this.area$);
  }

  calculate(): void {
    this.book$.engine.recalculate();
  }

  #at(area: Area): Range {
    const { row, column, rows, columns } = area;
    if (
      row < 0 ||
      column < 0 ||
      rows < 1 ||
      columns < 1 ||
      row + rows > maxRows ||
      column + columns > maxColumns
    )
      throw new HostError("InvalidArgument");
    return new Range(this.context$, this.sheetId$, area);
  }

  other$(other: Range | string): Range {
    return typeof other === "string" ? Range.parse$(this.context$, this.sheetId$, other) : other;
  }
}
