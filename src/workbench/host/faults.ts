import type { HostErrorCode } from "./errors";

/**
 * What can go wrong with a request beside its content:
 * - `editMode`: somebody is typing in a cell;
 * - `busy`: Excel has too much to do (`ActivityLimitReached`);
 * - `disconnect`: the session is lost, for this request and all later ones until `clear`;
 * - `lostAnswer`: the request is carried out, but its answer never arrives as such;
 * - a code of Excel's: the request fails with it.
 */
export type Fault = "editMode" | "busy" | "disconnect" | "lostAnswer" | HostErrorCode;

/** How far a failing request gets and how often it fails. */
export interface FaultOptions {
  /** Actions that are still carried out before a code of Excel's stops the request; 0 if absent. */
  readonly afterActions?: number;
  /** How many requests in a row fail; 1 if absent. */
  readonly times?: number;
}

export interface PlannedFault {
  readonly fault: Fault;
  readonly afterActions: number;
}

/** Faults that a test switches on ahead of time. Only requests that touch the workbook count. */
export class Faults {
  readonly #planned = new Map<number, PlannedFault>();
  #count = 0;
  #isDisconnected = false;

  /**
   * Lets a request to come fail.
   *
   * @param request 1 for the next request that touches the workbook, 2 for the one after it, …
   */
  failAt(request: number, fault: Fault, options: FaultOptions = {}): void {
    const { afterActions = 0, times = 1 } = options;
    for (let next = request; next < request + times; next++)
      this.#planned.set(this.#count + next, { fault, afterActions });
  }

  /** Takes back what is planned, and restores a lost session. */
  clear(): void {
    this.#planned.clear();
    this.#isDisconnected = false;
  }

  /** What befalls the request that is about to be answered. */
  next(touchesWorkbook: boolean): PlannedFault | undefined {
    if (touchesWorkbook) this.#count++;
    const planned = touchesWorkbook ? this.#planned.get(this.#count) : undefined;
    if (planned?.fault === "disconnect") this.#isDisconnected = true;
    return this.#isDisconnected ? { fault: "disconnect", afterActions: 0 } : planned;
  }
}
