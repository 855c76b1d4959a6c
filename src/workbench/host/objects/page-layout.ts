import { parseAddress, splitSheet } from "../../grid/area";
import type { HeaderFooterSnapshot, PageSnapshot } from "../../snapshot";
import { without } from "../../without";
import { HostError } from "../errors";
import type { Range } from "./range";
import { SheetPart } from "./parts";

abstract class PagePart extends SheetPart {
  get page$(): PageSnapshot {
    return this.book$.sheets.facts(this.sheetId$).page;
  }

  change$(change: Partial<PageSnapshot>): void {
    this.book$.sheets.facts(this.sheetId$).page = { ...this.page$, ...change };
  }
}

export class PageLayout extends PagePart {
  get orientation(): string {
    return this.page$.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(orientation: string) {
    this.change$({ orientation: orientation === "Landscape" ? "landscape" : "portrait" });
  }

  get paperSize(): string {
    return this.page$.paper;
  }

  set paperSize(paper: string) {
    this.change$({ paper });
  }

  get blackAndWhite(): boolean {
    return this.page$.blackAndWhite;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.change$({ blackAndWhite });
  }

  get zoom(): object {
    const { fitWide, fitTall } = this.page$;
    if (fitWide === undefined && fitTall === undefined) return { scale: this.page$.scale ?? 100 };
    return {
      ...(fitWide === undefined ? {} : { horizontalFitToPages: fitWide }),
      ...(fitTall === undefined ? {} : { verticalFitToPages: fitTall }),
    };
  }

  set zoom(zoom: {
    horizontalFitToPages?: number | null;
    verticalFitToPages?: number | null;
    scale?: number | null;
  }) {
    const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = zoom;
    this.book$.sheets.facts(this.sheetId$).page = {
      ...without(this.page$, "scale"),
      fitWide: wide ?? undefined,
      fitTall: tall ?? undefined,
      ...(typeof scale === "number" ? { scale } : {}),
    };
  }

  get leftMargin(): number {
    return this.page$.margins.left;
  }

  set leftMargin(left: number) {
    this.change$({ margins: { ...this.page$.margins, left } });
  }

  get rightMargin(): number {
    return this.page$.margins.right;
  }

  set rightMargin(right: number) {
    this.change$({ margins: { ...this.page$.margins, right } });
  }

  get topMargin(): number {
    return this.page$.margins.top;
  }

  set topMargin(top: number) {
    this.change$({ margins: { ...this.page$.margins, top } });
  }

  get bottomMargin(): number {
    return this.page$.margins.bottom;
  }

  set bottomMargin(bottom: number) {
    this.change$({ margins: { ...this.page$.margins, bottom } });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.context$, this.sheetId$);
  }

  setPrintTitleRows(rows: Range | string): void {
    const { row, rows: count } = this.#area(rows);
    this.change$({ titleRows: { first: row, last: row + count - 1 } });
  }

  setPrintTitleColumns(columns: Range | string): void {
    const { column, columns: count } = this.#area(columns);
    this.change$({ titleColumns: { first: column, last: column + count - 1 } });
  }

  setPrintArea(area: Range | string): void {
    this.change$({ printArea: this.#area(area) });
  }

  #area(range: Range | string) {
    if (typeof range !== "string") return range.area$;
    const area = parseAddress(splitSheet(range)[1]);
    if (!area) throw new HostError("InvalidArgument");
    return area;
  }
}

export class HeaderFooterGroup extends PagePart {
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.context$, this.sheetId$);
  }

  get state(): string {
    return "Default";
  }
}

export class HeaderFooter extends PagePart {
  get leftHeader(): string {
    return this.page$.header.left;
  }

  set leftHeader(left: string) {
    this.#header({ left });
  }

  get centerHeader(): string {
    return this.page$.header.center;
  }

  set centerHeader(center: string) {
    this.#header({ center });
  }

  get rightHeader(): string {
    return this.page$.header.right;
  }

  set rightHeader(right: string) {
    this.#header({ right });
  }

  get leftFooter(): string {
    return this.page$.footer.left;
  }

  set leftFooter(left: string) {
    this.#footer({ left });
  }

  get centerFooter(): string {
    return this.page$.footer.center;
  }

  set centerFooter(center: string) {
    this.#footer({ center });
  }

  get rightFooter(): string {
    return this.page$.footer.right;
  }

  set rightFooter(right: string) {
    this.#footer({ right });
  }

  #header(change: Partial<HeaderFooterSnapshot>): void {
    this.change$({ header: { ...this.page$.header, ...change } });
  }

  #footer(change: Partial<HeaderFooterSnapshot>): void {
    this.change$({ footer: { ...this.page$.footer, ...change } });
  }
}
