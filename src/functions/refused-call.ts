import { refusedAs, type Refusal, type Result } from "../core/result";

/** Ends the calculation of a custom function that cannot use one of its arguments. */
export class RefusedCall extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.kind}: ${refusal.argument}`);
    this.name = "RefusedCall";
  }
}

/**
 * The value of a result.
 *
 * @throws RefusedCall for a refusal
 */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new RefusedCall(result.refusal);
}

/**
 * The value of a reading that must not be empty.
 *
 * @throws RefusedCall for a refusal, and for an empty cell
 */
export function requiredValue<T>(reading: Result<T | undefined>, argument: string): T {
  const value = valueOf(reading);
  if (value === undefined) throw new RefusedCall({ kind: "missing", argument });
  return value;
}

/**
 * The value of a calculation whose refusals name the arguments in core's words.
 *
 * @param argumentOf name of the argument as the user sees it, by core's word
 */
export function calculated<T>(result: Result<T>, argumentOf: Readonly<Record<string, string>>): T {
  if (result.ok) return result.value;
  const { refusal } = result;
  throw new RefusedCall(refusedAs(refusal, argumentOf[refusal.argument] ?? refusal.argument));
}
