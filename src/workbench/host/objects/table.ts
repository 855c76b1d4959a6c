import { intersect, parseAddress, splitSheet } from "../../grid/area";
import { bodyOf } from "../../grid/table-cells";
import type { BookTable } from "../../grid/tables";
import type { Area } from "../../snapshot";
import { HostError } from "../errors";
import { eventTypes } from "../events";
import { HostCollection, type HostContext, HostObject } from "../object";
import { Range } from "./range";
import { TableSort } from "./sort";
import { TableColumnCollection, TableRowCollection } from "./table-parts";
import type { Worksheet } from "./worksheet";
import { AreaCollection } from "./parts";

export class Table extends HostObject {
  readonly tableId$: string;

  constructor(context: HostContext, tableId: string) {
    super(context);
    this.tableId$ = tableId;
  }

  get table$(): BookTable {
    return this.book$.tables.byId(this.tableId$);
  }

  override id$(): string {
    return `{${this.table$.number}}`;
  }

  override get eventTypes$(): Readonly<Record<string, number>> {
    const { tableDataChanged, tableSelection } = eventTypes;
    return { DataChangedEvent: tableDataChanged, SelectionChangedEvent: tableSelection };
  }

  override eventTarget$(): string {
    return this.id$();
  }

  get id(): string {
    return this.id$();
  }

  get legacyId(): string {
    return String(this.table$.number);
  }

  get name(): string {
    return this.table$.name;
  }

  set name(name: string) {
    const { names, tables } = this.book$;
    tables.rename(this.tableId$, name, (word) => names.exactly(word) !== undefined);
  }

  get style(): string {
    return this.table$.style;
  }

  set style(style: string) {
    this.book$.tables.setLook(this.tableId$, { style });
  }

  get showBandedRows(): boolean {
    return this.table$.bandedRows;
  }

  set showBandedRows(bandedRows: boolean) {
    this.book$.tables.setLook(this.tableId$, { bandedRows });
  }

  get showFilterButton(): boolean {
    return this.table$.showFilter;
  }

  set showFilterButton(showFilter: boolean) {
    this.book$.tables.setLook(this.tableId$, { showFilter });
  }

  get showHeaders(): boolean {
    return true;
  }

  get showTotals(): boolean {
    return this.table$.showTotals;
  }

  set showTotals(show: boolean) {
    this.book$.tableCells.showTotals(this.tableId$, show);
  }

  get sort(): TableSort {
    return new TableSort(this.context$, this);
  }

  get worksheet(): Worksheet {
    return this.context$.make.worksheet(this.table$.sheetId);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.context$, this);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.context$, this);
  }

  getRange(): Range {
    const { sheetId, area } = this.table$;
    return new Range(this.context$, sheetId, area);
  }

  getHeaderRowRange(): Range {
    const { sheetId, area } = this.table$;
    return new Range(this.context$, sheetId, { ...area, rows: 1 });
  }

  getDataBodyRange(): Range {
    const { sheetId, area, showTotals } = this.table$;
    return new Range(this.context$, sheetId, bodyOf({ area, showTotals }));
  }

  getTotalRowRange(): Range {
    const { sheetId, area, showTotals } = this.table$;
    if (!showTotals) throw new HostError("InvalidOperation", "The table has no row of totals.");
    return new Range(this.context$, sheetId, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  clearFilters(): void {
    this.book$.tableFilters.clear(this.tableId$);
  }

  reapplyFilters(): void {
    this.book$.tableFilters.reapply(this.tableId$);
  }

  resize(newRange: Range | string): void {
    const { sheetId } = this.table$;
    const range =
      typeof newRange === "string"
        ? Range.parse$(this.context$, sheetId, splitSheet(newRange)[1])
        : newRange;
    if (range.sheetId$ !== sheetId) throw new HostError("InvalidArgument");
    this.book$.tables.resize(this.tableId$, range.area$);
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.book$.tables.remove(this.tableId$, true);
    return range;
  }

  delete(): void {
    this.book$.tables.remove(this.tableId$, false);
  }
}

/** Tables of the workbook, or of one sheet. */
export class TableCollection extends HostCollection {
  readonly sheetId$: string | undefined;

  constructor(context: HostContext, sheetId?: string) {
    super(context);
    this.sheetId$ = sheetId;
  }

  override get eventTypes$(): Readonly<Record<string, number>> {
    const { tableAdded, tableDataChanged, tableDeleted } = eventTypes;
    return {
      AddedEvent: tableAdded,
      DataChangedEvent: tableDataChanged,
      DeletedEvent: tableDeleted,
    };
  }

  override eventTarget$(): string {
    return this.sheetId$ ?? super.eventTarget$();
  }

  override items$(): readonly Table[] {
    return this.book$.tables
      .all()
      .filter((table) => this.sheetId$ === undefined || table.sheetId === this.sheetId$)
      .map((table) => new Table(this.context$, table.id));
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheetId, area } = this.#target(address);
    if (!hasHeaders)
      throw new HostError("NotImplemented", "The workbench makes tables with headers only.");
    return new Table(this.context$, this.book$.tables.add(sheetId, area).id);
  }

  #target(address: Range | string): { sheetId: string; area: Area } {
    if (typeof address !== "string") return { sheetId: address.sheetId$, area: address.area$ };
    const [sheet, cells] = splitSheet(address);
    const sheetId =
      sheet === undefined
        ? (this.sheetId$ ?? this.book$.sheets.active)
        : this.book$.sheets.find(sheet);
    const area = parseAddress(cells);
    if (!sheetId || !area) throw new HostError("InvalidArgument");
    return { sheetId, area };
  }
}

/** Tables that lie in or touch a range. */
export class TableScopedCollection extends AreaCollection {
  override items$(): readonly Table[] {
    return this.book$.tables
      .all()
      .filter((table) => table.sheetId === this.sheetId$ && intersect(table.area, this.area$))
      .map((table) => new Table(this.context$, table.id));
  }

  getFirst(): HostObject {
    return this.getItemAt(0);
  }
}
