import { civilDate, monthOf } from "../calendar";
import { cents, MAX_AMOUNT_EUR, sum, toCents, toEur, type Cents } from "../money";
import { ok, type Ok, type Refusal } from "../result";
import type { Asset } from "./asset";
import type { Movement, RefusedMovement, ValueMovement } from "./movement";

/** How an asset stands at the end of a month. */
export interface Standing {
  readonly bookValue: Cents;
  /** the book value if there had never been a write-down or write-up */
  readonly continuedCost: Cents;
  /** cost of acquisition and all additions */
  readonly cost: Cents;
  /** remaining life [months ≥ 0] */
  readonly lifeMonths: number;
  /** whether a movement of the month has set the remaining life */
  readonly lifeChanged: boolean;
}

/**
 * How an asset stands after a movement.
 *
 * Refused are a movement before the acquisition or not before the month of disposal; a write-down
 * below the reminder value; a write-up above the continued original cost (DE: fortgeführte
 * Anschaffungskosten); and an addition that makes the cost larger than cents can be kept of.
 */
export function appliedMovement(
  asset: Asset,
  standing: Standing,
  movement: Movement,
): Ok<Standing> | RefusedMovement {
  const outside = refusalOfDay(asset, movement);
  if (outside !== undefined) return refusedMovement(movement, outside);
  const { lifeMonths } = movement;
  const standingLife =
    lifeMonths === undefined ? standing : { ...standing, lifeMonths, lifeChanged: true };
  if (movement.kind === "new-life") return ok(standingLife);
  const refusal = refusalOfAmount(asset, standing, movement);
  if (refusal !== undefined) return refusedMovement(movement, refusal);
  const { amount, kind } = movement;
  const { bookValue, continuedCost, cost } = standing;
  if (kind === "write-down") return ok({ ...standingLife, bookValue: cents(bookValue - amount) });
  const increased = { ...standingLife, bookValue: sum([bookValue, amount]) };
  if (kind === "write-up") return ok(increased);
  return ok({
    ...increased,
    continuedCost: sum([continuedCost, amount]),
    cost: sum([cost, amount]),
  });
}

/** The refusal of a movement. */
export function refusedMovement(movement: Movement, refusal: Refusal): RefusedMovement {
  return { ok: false, refusal, movement };
}

function refusalOfDay(asset: Asset, { day }: Movement): Refusal | undefined {
  const argument = "day";
  const value = civilDate(day);
  const { acquired, disposed, disposedIn } = asset;
  if (day < acquired) {
    return { kind: "before-acquisition", argument, value, allowed: civilDate(acquired) };
  }
  if (disposed === undefined || disposedIn === undefined || monthOf(day) < disposedIn) {
    return undefined;
  }
  return { kind: "not-before-disposal", argument, value, allowed: civilDate(disposed) };
}

function refusalOfAmount(
  { reminderValue }: Asset,
  { bookValue, continuedCost, cost }: Standing,
  { amount, kind }: ValueMovement,
): Refusal | undefined {
  const argument = "amount";
  const value = toEur(amount);
  const most = (limit: number) => toEur(cents(Math.max(0, limit)));
  if (kind === "addition") {
    const allowed = { min: 0, max: most(toCents(MAX_AMOUNT_EUR) - cost) };
    return value > allowed.max ? { kind: "out-of-range", argument, value, allowed } : undefined;
  }
  if (kind === "write-down") {
    const allowed = most(bookValue - reminderValue);
    return value > allowed ? { kind: "write-down-too-large", argument, value, allowed } : undefined;
  }
  const allowed = most(continuedCost - bookValue);
  return value > allowed ? { kind: "write-up-too-large", argument, value, allowed } : undefined;
}
