import type { HyperlinkSnapshot } from "../snapshot";
import type { Engine } from "./engine";
import type { Kept } from "./ledger";

interface PlacedLink {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly link: HyperlinkSnapshot;
}

/** Links of cells (DE: Hyperlinks); they follow their cells, and go with them. */
export class Hyperlinks {
  readonly #kept: Kept<readonly PlacedLink[]>;

  constructor(engine: Engine) {
    this.#kept = engine.ledger.keep<readonly PlacedLink[]>("hyperlinks", [], (links, follow) =>
      links.flatMap(({ sheetId, row, column, link }) => {
        const place = follow.place({ sheetId, area: { row, column, rows: 1, columns: 1 } });
        if (!place) return [];
        const { area } = place;
        return [{ sheetId: place.sheetId, row: area.row, column: area.column, link }];
      }),
    );
  }

  /** The links of a sheet by cell: `row,column`. */
  of(sheetId: string): ReadonlyMap<string, HyperlinkSnapshot> {
    return new Map(
      this.#kept.value
        .filter((placed) => placed.sheetId === sheetId)
        .map(({ row, column, link }) => [`${row},${column}`, link]),
    );
  }

  at(sheetId: string, row: number, column: number): HyperlinkSnapshot | undefined {
    return this.#kept.value.find(
      (placed) => placed.sheetId === sheetId && placed.row === row && placed.column === column,
    )?.link;
  }

  set(sheetId: string, row: number, column: number, link: HyperlinkSnapshot): void {
    const others = this.#kept.value.filter(
      (placed) => placed.sheetId !== sheetId || placed.row !== row || placed.column !== column,
    );
    this.#kept.value = [...others, { sheetId, row, column, link }];
  }
}
