import type { Area } from "../../snapshot";
import { HostCollection, type HostContext, HostObject } from "../object";

/** An object that belongs to one sheet. */
export abstract class SheetPart extends HostObject {
  readonly sheetId$: string;

  constructor(context: HostContext, sheetId: string) {
    super(context);
    this.sheetId$ = sheetId;
  }
}

/** An object that belongs to a block of cells. */
export abstract class AreaPart extends SheetPart {
  readonly area$: Area;

  constructor(context: HostContext, sheetId: string, area: Area) {
    super(context, sheetId);
    this.area$ = area;
  }
}

/** A collection that belongs to a block of cells. */
export abstract class AreaCollection extends HostCollection {
  readonly sheetId$: string;
  readonly area$: Area;

  constructor(context: HostContext, sheetId: string, area: Area) {
    super(context);
    this.sheetId$ = sheetId;
    this.area$ = area;
  }
}
