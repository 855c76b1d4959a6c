import { intersect, parseAddress, splitSheet } from "../../grid/area";
import { HostError } from "../errors";
import { AreaSurroundings } from "./area-surroundings";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { RangeSort } from "./sort";

/** What happens to a block of cells as a whole: they come, go, move, are merged and sorted. */
export abstract class AreaCells extends AreaSurroundings {
  get sort(): RangeSort {
    return new RangeSort(this.context$, this.sheetId$, this.area$);
  }

  /** Null where only some of the rows are hidden. */
  get rowHidden(): boolean | null {
    const { row, rows } = this.area$;
    return this.book$.hidden.common(this.sheetId$, "ROW", row, rows) ?? null;
  }

  set rowHidden(hide: boolean) {
    this.checkProtection$();
    const { row, rows } = this.area$;
    this.book$.hidden.set(this.sheetId$, "ROW", row, rows, hide);
  }

  /** Null where only some of the columns are hidden. */
  get columnHidden(): boolean | null {
    const { column, columns } = this.area$;
    return this.book$.hidden.common(this.sheetId$, "COL", column, columns) ?? null;
  }

  set columnHidden(hide: boolean) {
    this.checkProtection$();
    const { column, columns } = this.area$;
    this.book$.hidden.set(this.sheetId$, "COL", column, columns, hide);
  }

  /** Makes room and gives back the new cells; those that stood there move down or to the right. */
  insert(shift: string): Range {
    if (shift !== "Down" && shift !== "Right") throw new HostError("InvalidArgument");
    this.checkProtection$();
    this.book$.insertCells(this.sheetId$, this.area$, shift === "Down" ? "ROW" : "COL");
    return this.context$.make.range(this.sheetId$, this.area$);
  }

  /** Takes cells away; those below or to the right move up, and a table loses its rows. */
  delete(shift: string): void {
    if (shift !== "Up" && shift !== "Left") throw new HostError("InvalidArgument");
    this.checkProtection$();
    this.book$.deleteCells(this.sheetId$, this.area$, shift === "Up" ? "ROW" : "COL");
  }

  /** Cuts the cells and pastes them; the destination's first cell says where. */
  moveTo(destination: Range | string): void {
    this.checkProtection$();
    const { sheetId, row, column } = this.#destination(destination);
    this.book$.moveCells(this.sheetId$, this.area$, sheetId, row, column);
  }

  merge(across = false): void {
    this.checkProtection$();
    const { area$: area } = this;
    const lines = across
      ? Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }))
      : [area];
    for (const line of lines) this.book$.merges.add(this.sheetId$, line);
  }

  unmerge(): void {
    this.checkProtection$();
    this.book$.merges.remove(this.sheetId$, this.area$);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.book$.merges
      .of(this.sheetId$)
      .filter((area) => intersect(area, this.area$));
    return merged.length === 0 ? null : new RangeAreas(this.context$, this.sheetId$, merged);
  }

  checkProtection$(): void {
    if (this.book$.sheets.facts(this.sheetId$).isProtected) throw new HostError("AccessDenied");
  }

  #destination(destination: Range | string) {
    if (typeof destination !== "string") {
      const { row, column } = destination.area$;
      return { sheetId: destination.sheetId$, row, column };
    }
    const [sheet, address] = splitSheet(destination);
    const sheetId = sheet === undefined ? this.sheetId$ : this.book$.sheets.find(sheet);
    const area = parseAddress(address);
    if (sheetId === undefined || !area) throw new HostError("InvalidArgument");
    return { sheetId, row: area.row, column: area.column };
  }
}
