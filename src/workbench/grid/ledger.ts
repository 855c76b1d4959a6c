import type {
  CoreCommand,
  DispatchResult,
  Range as EngineRange,
  RangeAdapterFunctions,
  UID,
} from "@odoo/o-spreadsheet";
import { tokenize } from "@borgar/fx";
import type { Engine } from "./engine";
import { areaOf } from "./engine-range";
import { adaptTo } from "./shift-adapter";
import { moveCells } from "./shift-cells";
import type { Place, Shift } from "./shift";
import { CorePlugin, coreTypes, invalidating, registries } from "./spreadsheet";

/** How cells have moved, told to everything that points at them. */
export interface Follow {
  /** Where the cells are now; undefined when all are gone. */
  place(place: Place): Place | undefined;
  /** A formula as it stands now on that sheet; a reference to cells that are gone is `#REF!`. */
  formula(sheetId: UID, formula: string): string;
}

type Follower = (value: unknown, follow: Follow) => unknown;

const keep = "WORKBENCH_KEEP";
const shift = "WORKBENCH_SHIFT";

type LedgerCommand =
  | { readonly type: typeof keep; readonly key: string; readonly value: unknown }
  | { readonly type: typeof shift; readonly shift: Shift };

for (const type of [keep, shift]) {
  (coreTypes as Set<string>).add(type);
  registries.inverseCommandRegistry.add(type, (command: CoreCommand) => [command]);
}
for (const types of invalidating) (types as Set<string>).add(shift);

/**
 * Keeps inside the engine what it does not know of Excel: so the undo list has it, and it hears of
 * rows and columns that come and go, of cells that move, of sheets that are renamed or deleted.
 */
class LedgerPlugin extends CorePlugin {
  readonly values: Record<string, unknown> = {};
  readonly #ledger: Ledger;
  readonly #tellAll: (adapters: RangeAdapterFunctions) => void;

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.#ledger = config.custom["ledger"] as Ledger;
    this.#ledger.attach$(this.values);
    // The engine tells its parts of a change by this method, which its types call private.
    const { range } = config;
    this.#tellAll = (adapters) => {
      (
        range as unknown as { executeOnAllRanges(adapters: RangeAdapterFunctions): void }
      ).executeOnAllRanges(adapters);
    };
  }

  override adaptRanges(adapters: RangeAdapterFunctions): void {
    const follow = followBy(adapters);
    for (const [key, follower] of this.#ledger.followers$) {
      const before = this.values[key];
      if (before !== undefined) this.history.update("values", key, follower(before, follow));
    }
  }

  override handle(command: CoreCommand): void {
    const ours = command as unknown as LedgerCommand;
    if (ours.type === keep) this.history.update("values", ours.key, ours.value);
    if (ours.type === shift) {
      this.#tellAll(adaptTo(ours.shift, this.getters));
      moveCells(ours.shift, this.getters, (type, payload) => {
        this.dispatch(type as never, payload as never);
      });
    }
  }
}

registries.corePluginRegistry.add("workbench_ledger", LedgerPlugin);

/** One thing that the ledger keeps. */
export interface Kept<T> {
  value: T;
}

/** What Excel keeps of a workbook and the engine does not. */
export class Ledger {
  readonly followers$ = new Map<string, Follower>();
  readonly #engine: Engine;
  /** Written, but not yet carried out by the engine. */
  readonly #pending = new Map<string, unknown>();
  #values: Readonly<Record<string, unknown>> = {};

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  attach$(values: Readonly<Record<string, unknown>>): void {
    this.#values = values;
  }

  /**
   * @param follow the value after cells have moved; the value itself where nothing has changed
   */
  keep<T>(key: string, initial: T, follow: (value: T, how: Follow) => T): Kept<T> {
    this.followers$.set(key, (value, how) => follow(value as T, how));
    const read = () => (this.#pending.get(key) ?? this.#values[key] ?? initial) as T;
    const write = (value: T) => {
      this.#write(key, value);
    };
    return {
      get value() {
        return read();
      },
      set value(value) {
        write(value);
      },
    };
  }

  /** Shifts cells, and everything that points at them follows. */
  shift(change: Shift): void {
    this.#engine.now(() => this.#dispatch(shift, { shift: change }));
  }

  #write(key: string, value: unknown): void {
    this.#pending.set(key, value);
    this.#engine.later(() => {
      if (this.#pending.get(key) !== value) return undefined;
      this.#pending.delete(key);
      return this.#dispatch(keep, { key, value });
    });
  }

  #dispatch(type: string, payload: object): DispatchResult {
    return this.#engine.model.dispatch(type as never, payload as never);
  }
}

function followBy({ applyChange, adaptRangeString }: RangeAdapterFunctions): Follow {
  return {
    place: ({ sheetId, area }) => {
      const { changeType, range } = applyChange(toRange({ sheetId, area }));
      if (changeType === "NONE") return { sheetId, area };
      return changeType === "REMOVE" ? undefined : { sheetId: range.sheetId, area: areaOf(range) };
    },
    formula: (sheetId, formula) =>
      tokenize(formula, { mergeRefs: true })
        .map(({ type, value }) => {
          if (type !== "range" && type !== "range_beam") return value;
          const { changeType, range } = adaptRangeString(sheetId, value);
          return changeType === "REMOVE" ? "#REF!" : range;
        })
        .join(""),
  };
}

function toRange({ sheetId, area }: Place): EngineRange {
  const zone = {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rows - 1,
    right: area.column + area.columns - 1,
  };
  return { sheetId, zone, unboundedZone: zone, parts: [], prefixSheet: false };
}
