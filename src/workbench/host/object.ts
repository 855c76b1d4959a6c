import type { Book } from "../grid/book";
import { HostError } from "./errors";
import { type Events, wholeWorkbook } from "./events";
import type { Range } from "./objects/range";
import type { TableScopedCollection } from "./objects/table";
import type { Worksheet } from "./objects/worksheet";
import type { Area } from "../snapshot";

/** What host objects share: the workbook, the events and what an add-in keeps referenced. */
export interface HostContext {
  readonly book: Book;
  readonly events: Events;
  /** Ranges that the add-in holds on to, by reference id. */
  readonly references: References;
  /** Objects that lead back to those that lead to them, as Excel's model does. */
  readonly make: {
    range(sheetId: string, area: Area): Range;
    worksheet(sheetId: string): Worksheet;
    tablesIn(sheetId: string, area: Area): TableScopedCollection;
  };
}

/**
 * One object of Excel's model as an add-in sees it. Its members have the names of Office.js; what
 * ends in `$` is the host's own and out of the add-in's reach.
 */
export abstract class HostObject {
  readonly context$: HostContext;

  constructor(context: HostContext) {
    this.context$ = context;
  }

  get book$(): Book {
    return this.context$.book;
  }

  /** By which its collection finds it again; absent for objects that are no items. */
  id$(): string | number | undefined {
    return undefined;
  }

  /**
   * Events that the object has: what follows `_Register` in office.js's requests, and their numbers.
   */
  get eventTypes$(): Readonly<Record<string, number>> {
    return {};
  }

  /** By which office.js tells the events of this object from those of others. */
  eventTarget$(): string {
    return wholeWorkbook;
  }

  /** Ranges are found again by a reference id. */
  isReferenced$(): boolean {
    return false;
  }
}

/** A collection of Office.js: items by key or index, and their count. */
export abstract class HostCollection extends HostObject {
  abstract items$(): readonly HostObject[];

  /** The item of that key (name or id), if there is one. */
  find$(key: string | number): HostObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.items$().find(
      (item) =>
        String(item.id$()).toLowerCase() === wanted ||
        ("name" in item && typeof item.name === "string" && item.name.toLowerCase() === wanted),
    );
  }

  get count(): number {
    return this.items$().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string | number): HostObject {
    const found = this.find$(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: string | number): HostObject | null {
    return this.find$(key) ?? null;
  }

  getItemAt(index: number): HostObject {
    const found = this.items$()[index];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}

/** Objects that an add-in refers to across requests. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  idOf(object: HostObject): string {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = `{ref-${this.#next++}}`;
      this.#ids.set(object, id);
      this.#objects.set(id, object);
    }
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object) this.#ids.delete(object);
  }
}

/** The event's name in Office.js, e.g. `onChanged`, by what follows `_Register` in requests. */
export function eventName(registration: string): string {
  const name = registration.replace(/^Event|Event$/, "");
  return `on${name === "DataChanged" ? "Changed" : name}`;
}
