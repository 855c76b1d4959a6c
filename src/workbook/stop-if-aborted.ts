import { RefusedError } from "./refusal";

/**
 * Ends an action that a person has cancelled (DE: abgebrochen).
 *
 * @throws {RefusedError} `cancelled`
 */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new RefusedError({ kind: "cancelled" });
}
