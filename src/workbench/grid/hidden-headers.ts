import type { UID } from "@odoo/o-spreadsheet";
import type { Engine } from "./engine";

type Dimension = "ROW" | "COL";

/** Rows and columns that a person or an add-in has hidden (DE: ausgeblendet), or a filter. */
export class HiddenHeaders {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Whether all of these rows or columns are hidden; undefined where only some are. */
  common(sheetId: UID, dimension: Dimension, first: number, count: number): boolean | undefined {
    this.#engine.flush();
    const { getters } = this.#engine;
    const end = this.#count(sheetId, dimension);
    const isHidden = (index: number) =>
      index < end && getters.isHeaderHidden(sheetId, dimension, index);
    const begins = isHidden(first);
    // Beyond the engine's sheet nothing is hidden: one look there is enough.
    const last = Math.min(first + count - 1, end);
    for (let index = first + 1; index <= last; index++)
      if (isHidden(index) !== begins) return undefined;
    return begins;
  }

  set(sheetId: UID, dimension: Dimension, first: number, count: number, hide: boolean): void {
    const end = first + count;
    // One that is shown must be left: the engine's sheet ends where Excel's goes on.
    this.#engine.ensureSize(
      sheetId,
      dimension === "ROW" ? end + 1 : 1,
      dimension === "COL" ? end + 1 : 1,
    );
    const elements = Array.from({ length: count }, (_, index) => first + index);
    const type = hide ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
    this.#engine.later(() => this.#engine.model.dispatch(type, { sheetId, dimension, elements }));
  }

  /** Those that are hidden without a filter's doing. */
  all(sheetId: UID, dimension: Dimension): readonly number[] {
    this.#engine.flush();
    const { getters } = this.#engine;
    const groups =
      dimension === "ROW"
        ? getters.getHiddenRowsGroups(sheetId)
        : getters.getHiddenColsGroups(sheetId);
    return groups.flat();
  }

  #count(sheetId: UID, dimension: Dimension): number {
    const { getters } = this.#engine;
    return dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  }
}
