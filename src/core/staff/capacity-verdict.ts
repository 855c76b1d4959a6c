import { numberOf } from "../fraction";
import type { Capacity } from "./capacity";

/** What the use of the hours means (DE: Lage); `none` where there is neither post nor work. */
export type CapacityVerdict = "over" | "tight" | "enough" | "none";

/** Share of the available hours above which a period is tight (DE: knapp). */
export const TIGHT_USE = 0.9;

/** Share of the available hours above which a period has too much work (DE: überlastet). */
export const FULL_USE = 1;

/** What the use of the hours of a period means. */
export function capacityVerdict({
  free,
  utilisation,
}: Pick<Capacity, "free" | "utilisation">): CapacityVerdict {
  // without any hours there is no share, but there may be work
  if (utilisation === undefined) return numberOf(free) < 0 ? "over" : "none";
  if (utilisation > FULL_USE) return "over";
  return utilisation > TIGHT_USE ? "tight" : "enough";
}
