import { intersect, maxColumns, maxRows } from "../../grid/area";
import type { Area, HyperlinkSnapshot } from "../../snapshot";
import { HostError } from "../errors";
import { AreaPart } from "./parts";
import type { Range } from "./range";

/** A link as `Excel.RangeHyperlink` has it. */
interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a block of cells is tied to: spills, the filled cells around it, the link behind it. */
export abstract class AreaSurroundings extends AreaPart {
  get hyperlink(): RangeHyperlink | null {
    const { row, column } = this.area$;
    const link = this.book$.hyperlinks.at(this.sheetId$, row, column);
    if (!link) return null;
    return { ...link, textToDisplay: this.book$.cells.read(this.sheetId$, row, column).text };
  }

  /** Excel puts the text into the cell, and the link's target where there is no text yet. */
  set hyperlink(hyperlink: RangeHyperlink | null) {
    const link = hyperlink && asLink(hyperlink);
    if (!link) throw new HostError("InvalidArgument");
    this.checkProtection$();
    const { row, column, rows, columns } = this.area$;
    const target = link.documentReference ?? ("address" in link ? link.address : "");
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        this.book$.hyperlinks.set(this.sheetId$, r, c, link);
        const isEmpty = this.book$.cells.read(this.sheetId$, r, c).type === "Empty";
        const text = hyperlink.textToDisplay ?? (isEmpty ? target : undefined);
        if (text !== undefined)
          this.book$.write(this.sheetId$, { row: r, column: c, rows: 1, columns: 1 }, [[text]]);
      }
  }

  getIntersection(other: Range | string): Range {
    return present(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const range = this.other$(other);
    if (range.sheetId$ !== this.sheetId$) return null;
    const both = intersect(this.area$, range.area$);
    return both ? this.#at(both) : null;
  }

  getSpillingToRange(): Range {
    return present(this.getSpillingToRangeOrNullObject());
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const area = this.book$.cells.spillArea(this.sheetId$, this.area$.row, this.area$.column);
    const isOrigin = area?.row === this.area$.row && area.column === this.area$.column;
    return isOrigin ? this.#at(area) : null;
  }

  getSpillParent(): Range {
    return present(this.getSpillParentOrNullObject());
  }

  getSpillParentOrNullObject(): Range | null {
    const { row, column } = this.area$;
    const origin = this.book$.cells.spillOrigin(this.sheetId$, row, column);
    return origin ? this.#at({ ...origin, rows: 1, columns: 1 }) : null;
  }

  /** The block of filled cells that the range touches (DE: aktueller Bereich), up to empty ones. */
  getSurroundingRegion(): Range {
    let region = this.area$;
    for (;;) {
      const grown = this.#grown(region);
      if (grown === region) return this.#at(region);
      region = grown;
    }
  }

  /** The same area, or with the neighbouring rows and columns that have filled cells. */
  #grown(area: Area): Area {
    const bottom = Math.min(area.row + area.rows, maxRows - 1);
    const right = Math.min(area.column + area.columns, maxColumns - 1);
    const top = Math.max(area.row - 1, 0);
    const left = Math.max(area.column - 1, 0);
    const around = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    const isFilled = (part: Area) => this.#isFilled(part);
    const [first, last] = [area.row, area.column];
    const above = top < first && isFilled({ ...around, rows: 1 });
    const below = isFilled({ ...around, row: bottom, rows: 1 });
    const before = left < last && isFilled({ ...around, columns: 1 });
    const after = isFilled({ ...around, column: right, columns: 1 });
    const row = above ? top : area.row;
    const column = before ? left : area.column;
    const rows = (below ? bottom + 1 : area.row + area.rows) - row;
    const columns = (after ? right + 1 : area.column + area.columns) - column;
    return rows === area.rows && columns === area.columns ? area : { row, column, rows, columns };
  }

  #isFilled(area: Area): boolean {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (this.book$.cells.read(this.sheetId$, row, column).type !== "Empty") return true;
    return false;
  }

  #at(area: Area): Range {
    return this.context$.make.range(this.sheetId$, area);
  }

  /** The other range, where an address is meant on the same sheet. */
  abstract other$(other: Range | string): Range;

  protected abstract checkProtection$(): void;
}

function present(range: Range | null): Range {
  if (!range) throw new HostError("ItemNotFound");
  return range;
}

function asLink({
  address,
  documentReference,
  screenTip,
}: RangeHyperlink): HyperlinkSnapshot | undefined {
  const tip = screenTip ? { screenTip } : {};
  if (address) return { address, ...(documentReference ? { documentReference } : {}), ...tip };
  return documentReference ? { documentReference, ...tip } : undefined;
}
