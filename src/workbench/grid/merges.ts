import type { UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { intersect, zoneOf } from "./area";
import type { Engine } from "./engine";
import { areaOf } from "./engine-range";
import type { Tables } from "./tables";

/** Merged cells: for titles; tables cannot have them. */
export class Merges {
  readonly #engine: Engine;
  readonly #tables: Tables;

  constructor(engine: Engine, tables: Tables) {
    this.#engine = engine;
    this.#tables = tables;
  }

  of(sheetId: UID): readonly Area[] {
    this.#engine.flush();
    return this.#engine.getters.getMerges(sheetId).map((zone) => areaOf({ zone }));
  }

  /** Merges cells into one, which keeps the content of the first; a single cell stays as it is. */
  add(sheetId: UID, area: Area): void {
    if (area.rows * area.columns < 2) return;
    if (this.#tables.all().some((one) => one.sheetId === sheetId && intersect(one.area, area)))
      throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
    this.remove(sheetId, area);
    this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    const { model } = this.#engine;
    this.#engine.now(() =>
      model.dispatch("ADD_MERGE", { sheetId, target: [zoneOf(area)], force: true }),
    );
  }

  /** Parts all merged cells that the area touches. */
  remove(sheetId: UID, area: Area): void {
    const touched = this.of(sheetId).filter((merge) => intersect(merge, area));
    if (touched.length === 0) return;
    const { model } = this.#engine;
    this.#engine.now(() =>
      model.dispatch("REMOVE_MERGE", { sheetId, target: touched.map(zoneOf) }),
    );
  }
}
