import type { CoreCommand, UID } from "@odoo/o-spreadsheet";
import type { Kept, Ledger } from "./ledger";
import { CorePlugin, CoreViewPlugin, registries } from "./spreadsheet";

/** Pixels of the columns and rows of a sheet that nobody has sized. */
export interface UsualSize {
  readonly width: number;
  readonly height: number;
}

/** Of a new sheet of Excel, with Calibri 11 as the font of the workbook. */
export const excelSize: UsualSize = { width: 64, height: 20 };

/** The sizes of columns and rows that nobody has sized, by sheet: Excel's, or those of its file. */
export class UsualSizes {
  readonly #kept: Kept<Readonly<Record<UID, UsualSize>>>;

  constructor(ledger: Ledger) {
    this.#kept = ledger.keep<Readonly<Record<UID, UsualSize>>>("usualSizes", {}, (sizes) => sizes);
  }

  of(sheetId: UID): UsualSize {
    return this.#kept.value[sheetId] ?? excelSize;
  }

  set(sheetId: UID, size: UsualSize): void {
    this.#kept.value = { ...this.#kept.value, [sheetId]: size };
  }
}

type Config<Plugin extends abstract new (config: never) => unknown> =
  ConstructorParameters<Plugin>[0];

/** The engine's part that knows which columns and rows have a size of their own. */
interface OwnSizes {
  readonly history: {
    update(
      key: "sizes",
      sheetId: UID,
      dimension: "COL" | "ROW",
      index: number,
      size: undefined,
    ): void;
  };
  readonly sizes: Readonly<
    Record<UID, Readonly<Record<"COL" | "ROW", readonly (number | undefined)[]>> | undefined>
  >;
  handle(command: CoreCommand): void;
}

/** The engine's part that lets rows grow with their contents. */
interface DrawnSizes {
  readonly getters: { getUserRowSize(sheetId: UID, row: number): number | undefined };
  readonly tallestCellInRow: Readonly<
    Record<UID, readonly ({ readonly size: number } | undefined)[] | undefined>
  >;
}

const { corePluginRegistry, coreViewsPluginRegistry } = registries;
const OwnSizes = corePluginRegistry.get("headerSize") as unknown as new (
  config: Config<typeof CorePlugin>,
) => OwnSizes;
const DrawnSizes = coreViewsPluginRegistry.get("row_size") as unknown as new (
  config: Config<typeof CoreViewPlugin>,
) => DrawnSizes;

/** The engine's own usual sizes (96 and 23 pixels) stand in its code as numbers. */
class ExcelOwnSizes extends OwnSizes {
  readonly #usual: UsualSizes;

  constructor(config: Config<typeof CorePlugin>) {
    super(config);
    this.#usual = config.custom["usualSizes"] as UsualSizes;
  }

  override handle(command: CoreCommand): void {
    if (command.type !== "ADD_COLUMNS_ROWS") {
      super.handle(command);
      return;
    }
    const { sheetId, dimension, position, base, quantity } = command;
    const before = this.sizes[sheetId]?.[dimension].length ?? 0;
    super.handle(command);
    // A sheet that grows at its end must not repeat the size of its last column or row there.
    if (position === "after" && base === before - 1)
      for (let index = before; index < before + quantity; index++)
        this.history.update("sizes", sheetId, dimension, index, undefined);
  }

  getColSize(sheetId: UID, index: number): number {
    return Math.round(this.sizes[sheetId]?.COL[index] ?? this.#usual.of(sheetId).width);
  }
}

class ExcelDrawnSizes extends DrawnSizes {
  readonly #usual: UsualSizes;

  constructor(config: Config<typeof CoreViewPlugin>) {
    super(config);
    this.#usual = config.custom["usualSizes"] as UsualSizes;
  }

  getRowSize(sheetId: UID, row: number): number {
    const own = this.getters.getUserRowSize(sheetId, row);
    const grown = this.tallestCellInRow[sheetId]?.[row]?.size ?? 0;
    return Math.round(own ?? Math.max(grown, this.#usual.of(sheetId).height));
  }
}

corePluginRegistry.replace("headerSize", ExcelOwnSizes as never);
coreViewsPluginRegistry.replace("row_size", ExcelDrawnSizes as never);
