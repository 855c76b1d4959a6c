import { formatAddress, quoteSheet } from "../../grid/area";
import type { Area } from "../../snapshot";
import { HostCollection, type HostContext } from "../object";
import { SheetPart } from "./parts";
import type { Range } from "./range";

/** Several blocks of cells of one sheet. */
export class RangeAreas extends SheetPart {
  readonly areas$: readonly Area[];

  constructor(context: HostContext, sheetId: string, areas: readonly Area[]) {
    super(context, sheetId);
    this.areas$ = areas;
  }

  override isReferenced$(): boolean {
    return true;
  }

  get address(): string {
    const sheet = quoteSheet(this.book$.sheets.name(this.sheetId$));
    return this.areas$.map((area) => `${sheet}!${formatAddress(area)}`).join(",");
  }

  get areaCount(): number {
    return this.areas$.length;
  }

  get cellCount(): number {
    return this.areas$.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.context$, this);
  }
}

export class RangeCollection extends HostCollection {
  readonly #owner: RangeAreas;

  constructor(context: HostContext, owner: RangeAreas) {
    super(context);
    this.#owner = owner;
  }

  override items$(): readonly Range[] {
    const { sheetId$, areas$ } = this.#owner;
    return areas$.map((area) => this.context$.make.range(sheetId$, area));
  }
}
