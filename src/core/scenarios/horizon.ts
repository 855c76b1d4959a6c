import type { Year } from "../calendar";

/** The calendar years that are planned (DE: Planungszeitraum). */
export interface Horizon {
  readonly firstYear: Year;
  /** number of years from `firstYear` on [≥ 1] */
  readonly yearCount: number;
}

/** The years of a horizon, in order. */
export function yearsOf({ firstYear, yearCount }: Horizon): readonly Year[] {
  return Array.from({ length: yearCount }, (_, index) => firstYear + index);
}
