import { pixelsPerPoint } from "../../grid/sheets";
import { maxColumns, maxRows } from "../../grid/area";
import type { CellStyle } from "../../snapshot";
import { HostError } from "../errors";
import { canonicalColor } from "./color";
import { AreaPart } from "./parts";
import { RangeBorderCollection } from "./range-border";

/** Look of a block of cells. A property that differs within the block reads as null, as in Excel. */
abstract class AreaLook extends AreaPart {
  common$<T>(read: (style: CellStyle) => T): T | null {
    const { row, column } = this.area$;
    const used = this.book$.sheets.usedArea(this.sheetId$, false);
    const rows = Math.min(this.area$.rows, Math.max(1, (used ? used.row + used.rows : 0) - row));
    const columns = Math.min(
      this.area$.columns,
      Math.max(1, (used ? used.column + used.columns : 0) - column),
    );
    const first = read(this.book$.cells.style(this.sheetId$, row, column));
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++)
        if (read(this.book$.cells.style(this.sheetId$, row + r, column + c)) !== first) return null;
    return first;
  }

  /** Whole columns and rows are formatted as far as the sheet is used. */
  change$(style: {
    readonly [K in Exclude<keyof CellStyle, "border">]?: CellStyle[K] | undefined;
  }): void {
    if (this.book$.sheets.facts(this.sheetId$).isProtected) throw new HostError("AccessDenied");
    const { row, column } = this.area$;
    const isWhole = this.area$.rows === maxRows || this.area$.columns === maxColumns;
    const used = isWhole ? this.book$.sheets.usedArea(this.sheetId$, false) : undefined;
    const rows =
      this.area$.rows === maxRows ? Math.max(1, used ? used.row + used.rows : 1) : this.area$.rows;
    const columns =
      this.area$.columns === maxColumns
        ? Math.max(1, used ? used.column + used.columns : 1)
        : this.area$.columns;
    this.book$.cells.setStyle(this.sheetId$, { row, column, rows, columns }, style);
  }
}

export class RangeFormat extends AreaLook {
  get fill(): RangeFill {
    return new RangeFill(this.context$, this.sheetId$, this.area$);
  }

  get font(): RangeFont {
    return new RangeFont(this.context$, this.sheetId$, this.area$);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.context$, this.sheetId$, this.area$);
  }

  get horizontalAlignment(): string | null {
    return this.common$((style) => capital(style.horizontal) ?? "General");
  }

  set horizontalAlignment(alignment: string) {
    const horizontal = ({ Left: "left", Center: "center", Right: "right" } as const)[alignment];
    if (!horizontal && alignment !== "General")
      throw new HostError("NotImplemented", `Alignment ${alignment}`);
    this.change$({ horizontal });
  }

  get verticalAlignment(): string | null {
    return this.common$((style) =>
      style.vertical === "middle" ? "Center" : (capital(style.vertical) ?? "Bottom"),
    );
  }

  set verticalAlignment(alignment: string) {
    const vertical = ({ Top: "top", Center: "middle", Bottom: "bottom" } as const)[alignment];
    if (!vertical) throw new HostError("NotImplemented", `Alignment ${alignment}`);
    this.change$({ vertical });
  }

  get wrapText(): boolean | null {
    return this.common$((style) => style.wrap ?? false);
  }

  set wrapText(wrap: boolean) {
    this.change$({ wrap });
  }

  get indentLevel(): number | null {
    return this.common$((style) => style.indent ?? 0);
  }

  set indentLevel(indent: number) {
    this.change$({ indent: indent === 0 ? undefined : indent });
  }

  get columnWidth(): number | null {
    const { column, columns } = this.area$;
    return points(this.book$.sheets.commonSize(this.sheetId$, "COL", column, columns));
  }

  set columnWidth(points: number) {
    const { column, columns } = this.area$;
    this.book$.sheets.resize(this.sheetId$, "COL", column, columns, points * pixelsPerPoint);
  }

  get rowHeight(): number | null {
    const { row, rows } = this.area$;
    return points(this.book$.sheets.commonSize(this.sheetId$, "ROW", row, rows));
  }

  set rowHeight(points: number) {
    const { row, rows } = this.area$;
    this.book$.sheets.resize(this.sheetId$, "ROW", row, rows, points * pixelsPerPoint);
  }

  autofitColumns(): void {
    const { column } = this.area$;
    const used = this.book$.sheets.usedArea(this.sheetId$, false);
    const last = Math.min(column + this.area$.columns, used ? used.column + used.columns : 0);
    const cols = Array.from({ length: Math.max(0, last - column) }, (_, index) => column + index);
    this.book$.engine.later(() =>
      this.book$.engine.model.dispatch("AUTORESIZE_COLUMNS", { sheetId: this.sheetId$, cols }),
    );
  }

  autofitRows(): void {
    const { row } = this.area$;
    const used = this.book$.sheets.usedArea(this.sheetId$, false);
    const last = Math.min(row + this.area$.rows, used ? used.row + used.rows : 0);
    const rows = Array.from({ length: Math.max(0, last - row) }, (_, index) => row + index);
    this.book$.engine.later(() =>
      this.book$.engine.model.dispatch("AUTORESIZE_ROWS", { sheetId: this.sheetId$, rows }),
    );
  }
}

export class RangeFill extends AreaLook {
  get color(): string | null {
    return this.common$((style) => style.fill ?? "#FFFFFF");
  }

  set color(color: string) {
    this.change$({ fill: canonicalColor(color) });
  }

  clear(): void {
    this.change$({ fill: undefined });
  }
}

export class RangeFont extends AreaLook {
  get bold(): boolean | null {
    return this.common$((style) => style.bold ?? false);
  }

  set bold(bold: boolean) {
    this.change$({ bold });
  }

  get italic(): boolean | null {
    return this.common$((style) => style.italic ?? false);
  }

  set italic(italic: boolean) {
    this.change$({ italic });
  }

  get underline(): string | null {
    return this.common$((style) => (style.underline ? "Single" : "None"));
  }

  set underline(underline: string) {
    this.change$({ underline: underline !== "None" });
  }

  get strikethrough(): boolean | null {
    return this.common$((style) => style.strikethrough ?? false);
  }

  set strikethrough(strikethrough: boolean) {
    this.change$({ strikethrough });
  }

  get color(): string | null {
    return this.common$((style) => style.fontColor ?? "#000000");
  }

  set color(color: string) {
    this.change$({ fontColor: canonicalColor(color) });
  }

  get size(): number | null {
    return this.common$((style) => style.fontSize ?? 11);
  }

  set size(fontSize: number) {
    this.change$({ fontSize });
  }

  get name(): string | null {
    return this.common$((style) => style.fontName ?? "Calibri");
  }

  set name(fontName: string) {
    this.change$({ fontName });
  }
}

function points(pixels: number | undefined): number | null {
  return pixels === undefined ? null : pixels / pixelsPerPoint;
}

function capital(word: string | undefined): string | undefined {
  return word === undefined ? undefined : word.charAt(0).toUpperCase() + word.slice(1);
}
