import { splitSheet } from "../../grid/area";
import { pixelsPerPoint } from "../../grid/sheets";
import { HostError } from "../errors";
import { eventTypes } from "../events";
import { HostCollection, type HostContext, HostObject } from "../object";
import { ChartCollection } from "./chart";
import { NamedItemCollection } from "./name";
import { PageBreakCollection } from "./page-breaks";
import { CommentCollection } from "./comment";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { TableCollection } from "./table";
import { SheetPart } from "./parts";

/** Of Calibri 11 at 96 dpi [pixels]. Source: ECMA-376 part 1, 18.3.1.13. */
const characterPixels = 7;
const columnPadding = 5;

/** Events that a sheet and the collection of sheets have alike. */
const sheetEvents = {
  ActivatedEvent: eventTypes.sheetActivated,
  DataChangedEvent: eventTypes.dataChanged,
  DeactivatedEvent: eventTypes.sheetDeactivated,
  EventNameChanged: eventTypes.sheetRenamed,
  EventVisibilityChanged: eventTypes.sheetVisibility,
  FormulaChangedEvent: eventTypes.formulaChanged,
  ProtectionChangedEvent: eventTypes.sheetProtection,
  SelectionChangedEvent: eventTypes.selectionChanged,
};

export class Worksheet extends HostObject {
  readonly sheetId$: string;

  constructor(context: HostContext, sheetId: string) {
    super(context);
    this.sheetId$ = sheetId;
    if (!this.book$.sheets.exists(sheetId)) throw new HostError("ItemNotFound");
  }

  override id$(): string {
    return this.sheetId$;
  }

  override get eventTypes$(): Readonly<Record<string, number>> {
    return sheetEvents;
  }

  override eventTarget$(): string {
    return this.sheetId$;
  }

  get id(): string {
    return this.sheetId$;
  }

  get name(): string {
    return this.book$.sheets.name(this.sheetId$);
  }

  set name(name: string) {
    this.book$.sheets.rename(this.sheetId$, name);
  }

  get position(): number {
    return this.book$.sheets.ids().indexOf(this.sheetId$);
  }

  set position(position: number) {
    this.book$.sheets.move(this.sheetId$, position);
  }

  get visibility(): string {
    const visibility = this.book$.sheets.visibility(this.sheetId$);
    return visibility.charAt(0).toUpperCase() + visibility.slice(1);
  }

  set visibility(visibility: string) {
    this.book$.sheets.setVisibility(
      this.sheetId$,
      visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden",
    );
  }

  get tabColor(): string {
    return this.book$.sheets.tabColor(this.sheetId$);
  }

  set tabColor(color: string) {
    this.book$.sheets.setTabColor(this.sheetId$, color);
  }

  get showGridlines(): boolean {
    return this.book$.sheets.showsGridlines(this.sheetId$);
  }

  set showGridlines(show: boolean) {
    this.book$.sheets.setGridlines(this.sheetId$, show);
  }

  /** Under this name office.js sets `showGridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  /** Points of a row that nobody has sized. */
  get standardHeight(): number {
    return this.book$.engine.usualSizes.of(this.sheetId$).height / pixelsPerPoint;
  }

  /** Characters in a column that nobody has sized, to the hundredth that Excel shows. */
  get standardWidth(): number {
    const { width } = this.book$.engine.usualSizes.of(this.sheetId$);
    return Math.round(((width - columnPadding) / characterPixels) * 100) / 100;
  }

  set standardWidth(characters: number) {
    const { usualSizes } = this.book$.engine;
    const width = Math.round(characters * characterPixels) + columnPadding;
    usualSizes.set(this.sheetId$, { ...usualSizes.of(this.sheetId$), width });
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context$, this.sheetId$);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context$, this.sheetId$);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context$, this.sheetId$);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.context$, this.sheetId$);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context$, this.id, "rows");
  }

  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context$, this.id, "columns");
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.context$, this.sheetId$);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.context$, this.sheetId$);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context$, this.sheetId$);
  }

  getRange(address?: string | null): Range {
    return Range.parse$(this.context$, this.sheetId$, address ? splitSheet(address)[1] : address);
  }

  getCell(row: number, column: number): Range {
    return new Range(this.context$, this.sheetId$, { row, column, rows: 1, columns: 1 });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
    return new Range(this.context$, this.sheetId$, { row, column, rows, columns });
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.book$.sheets.usedArea(this.sheetId$, valuesOnly);
    return used ? new Range(this.context$, this.sheetId$, used) : null;
  }

  getNext(visibleOnly = false): Worksheet {
    return present(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return present(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.book$;
    const ids = sheets.ids();
    for (let at = this.position + step; at >= 0 && at < ids.length; at += step) {
      const id = ids[at] ?? "";
      if (!visibleOnly || sheets.visibility(id) === "visible")
        return new Worksheet(this.context$, id);
    }
    return null;
  }

  activate(): void {
    this.book$.sheets.activate(this.sheetId$);
  }

  delete(): void {
    this.book$.sheets.remove(this.sheetId$);
  }
}

function present(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

export class WorksheetCollection extends HostCollection {
  override get eventTypes$(): Readonly<Record<string, number>> {
    const { sheetAdded, sheetDeleted } = eventTypes;
    return { ...sheetEvents, AddedEvent: sheetAdded, DeletedEvent: sheetDeleted };
  }

  override items$(): readonly Worksheet[] {
    return this.book$.sheets.ids().map((id) => new Worksheet(this.context$, id));
  }

  add(name?: string | null): Worksheet {
    return new Worksheet(this.context$, this.book$.sheets.add(name ?? undefined));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.context$, this.book$.sheets.active);
  }

  getFirst(): HostObject {
    return this.getItemAt(0);
  }

  getLast(): HostObject {
    return this.getItemAt(this.count - 1);
  }
}

export class WorksheetFreezePanes extends SheetPart {
  freezeRows(count: number): void {
    this.book$.sheets.freeze(this.sheetId$, count, 0);
  }

  freezeColumns(count: number): void {
    this.book$.sheets.freeze(this.sheetId$, 0, count);
  }

  freezeAt(range: Range | string): void {
    const { area$ } =
      typeof range === "string" ? Range.parse$(this.context$, this.sheetId$, range) : range;
    this.book$.sheets.freeze(this.sheetId$, area$.row + area$.rows, area$.column + area$.columns);
  }

  unfreeze(): void {
    this.book$.sheets.freeze(this.sheetId$, 0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.book$.sheets.frozen(this.sheetId$);
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
    return new Range(this.context$, this.sheetId$, area);
  }
}

export class WorksheetProtection extends SheetPart {
  get protected(): boolean {
    return this.book$.sheets.facts(this.sheetId$).isProtected;
  }

  protect(): void {
    if (this.protected) throw new HostError("InvalidOperation");
    this.book$.sheets.facts(this.sheetId$).isProtected = true;
  }

  unprotect(): void {
    this.book$.sheets.facts(this.sheetId$).isProtected = false;
  }
}
