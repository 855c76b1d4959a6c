import type { Range as EngineRange } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";

/** The cells of an engine's range. */
export function areaOf({ zone }: Pick<EngineRange, "zone">): Area {
  return {
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}
