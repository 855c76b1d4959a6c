/** One entry of office.js's `richApiMessage`: category, type, target, JSON, id, is remote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Numbers of the events in office.js. */
export const eventTypes = {
  dataChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  formulaChanged: 23,
  sheetProtection: 24,
  sheetRenamed: 25,
  sheetVisibility: 26,
  tableSelection: 100,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const officeEvent = 65536;
/** The pane was shown or hidden; office.js listens for it without registering. */
const paneVisibility = 65539;
/** Target of events of the whole workbook. */
export const wholeWorkbook = "Workbook";

/** Which events the add-in listens to, and the way to it. */
export class Events {
  /** As Excel's `runtime.enableEvents`. */
  isEnabled = true;
  /** Sends entries to the add-in. */
  emit: (entries: readonly EventEntry[]) => void = () => undefined;

  readonly #registered = new Map<string, number>();
  /** Entries of what is happening at once. */
  #held: EventEntry[] | undefined;
  #next = 1;

  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  isRegistered(type: number, target: string): boolean {
    return this.#registered.has(`${type}:${target}`);
  }

  /** Whether the add-in listens to such events of any target. */
  hasListeners(type: number): boolean {
    const prefix = `${type}:`;
    return [...this.#registered.keys()].some((key) => key.startsWith(prefix));
  }

  /** Tells the add-in of an event, if it listens for any of the targets. */
  raise(type: number, targets: readonly string[], args: object): void {
    if (!this.isEnabled) return;
    const entries = targets
      .filter((target) => this.isRegistered(type, target))
      .map((target): EventEntry => this.entry(officeEvent, type, target, args));
    if (this.#held) this.#held.push(...entries);
    else if (entries.length > 0) this.emit(entries);
  }

  /** Sends the events that an action raises in one message. */
  together(action: () => void): void {
    const held: EventEntry[] = [];
    this.#held = held;
    try {
      action();
    } finally {
      this.#held = undefined;
    }
    if (held.length > 0) this.emit(held);
  }

  raisePaneVisibility(isVisible: boolean): void {
    const args = { visibility: isVisible ? "Visible" : "Hidden" };
    this.emit([this.entry(officeEvent, paneVisibility, "", args)]);
  }

  entry(category: number, type: number, target: string, args: object): EventEntry {
    return [category, type, target, JSON.stringify(args), this.#next++, false];
  }
}
