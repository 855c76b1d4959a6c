import { HostError } from "../errors";
import { HostCollection, type HostContext } from "../object";
import { SheetPart } from "./parts";
import { Range } from "./range";

type Direction = "rows" | "columns";

/** A page break that an add-in has set, in front of a row or a column. */
export class PageBreak extends SheetPart {
  readonly #direction: Direction;
  /** Zero-based row or column of the cell behind the break. */
  readonly before$: number;

  constructor(context: HostContext, sheetId: string, direction: Direction, before: number) {
    super(context, sheetId);
    this.#direction = direction;
    this.before$ = before;
  }

  override id$(): string {
    return String(this.before$);
  }

  get rowIndex(): number {
    return this.#direction === "rows" ? this.before$ : 0;
  }

  get columnIndex(): number {
    return this.#direction === "columns" ? this.before$ : 0;
  }

  getCellAfterBreak(): Range {
    const area = { row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 };
    return new Range(this.context$, this.sheetId$, area);
  }

  delete(): void {
    const page = this.book$.sheets.facts(this.sheetId$).page;
    const breaks = { ...page.breaks };
    breaks[this.#direction] = (breaks[this.#direction] ?? []).filter((at) => at !== this.before$);
    this.book$.sheets.facts(this.sheetId$).page = { ...page, breaks };
  }
}

/** The page breaks of a sheet in one direction. */
export class PageBreakCollection extends HostCollection {
  readonly #sheetId: string;
  readonly #direction: Direction;

  constructor(context: HostContext, sheetId: string, direction: Direction) {
    super(context);
    this.#sheetId = sheetId;
    this.#direction = direction;
  }

  items$(): readonly PageBreak[] {
    const { breaks } = this.book$.sheets.facts(this.#sheetId).page;
    return (breaks?.[this.#direction] ?? []).map(
      (before) => new PageBreak(this.context$, this.#sheetId, this.#direction, before),
    );
  }

  /** @param index position among the breaks, from 0 */
  override getItem(index: number): PageBreak {
    const found = this.items$()[index];
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  /** Breaks the page in front of the first cell of a range. */
  add(range: Range | string): PageBreak {
    const { area$ } =
      typeof range === "string" ? Range.parse$(this.context$, this.#sheetId, range) : range;
    const before = this.#direction === "rows" ? area$.row : area$.column;
    const { page } = this.book$.sheets.facts(this.#sheetId);
    const known = page.breaks?.[this.#direction] ?? [];
    const breaks = {
      ...page.breaks,
      [this.#direction]: [...new Set([...known, before])].sort((a, b) => a - b),
    };
    this.book$.sheets.facts(this.#sheetId).page = { ...page, breaks };
    return new PageBreak(this.context$, this.#sheetId, this.#direction, before);
  }

  removePageBreaks(): void {
    for (const item of this.items$()) item.delete();
  }
}
