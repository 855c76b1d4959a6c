import type { MonthIndex } from "../calendar";

/** Name of an area of work (DE: Bereich) in the form in which two spellings are equal. */
export type AreaKey = string;

/** What becomes of the devices of an area (DE: behalten, verkaufen, aussondern). */
export type DeviceFate = "keep" | "sell" | "scrap";

/** What becomes of the contracts of an area (DE: behalten, kündigen, sofort). */
export type ContractFate = "keep" | "give-notice" | "end-at-once";

/** How a scenario takes over an area (DE: Übernahme eines Bereichs). Months count whole. */
export interface Takeover {
  /** month of the takeover, itself included (DE: ab) */
  readonly from: MonthIndex;
  /** from this month on nothing is bought any more (DE: Kein Ersatz ab) */
  readonly noPurchaseFrom: MonthIndex;
  readonly devices: DeviceFate;
  /** proceeds as a share of the book value of devices that are sold [≥ 0] (DE: Erlös) */
  readonly proceedsShare: number;
  readonly contracts: ContractFate;
  /** compensation as a share of what would still have been paid [0 … 1] (DE: Abstand) */
  readonly compensationShare: number;
  /** share of the staff cost that is really saved [0 … 1] (DE: Personal frei) */
  readonly freedShare: number;
  /** month from which on it is saved (DE: Personal frei ab) */
  readonly freedFrom: MonthIndex;
}

/** The areas that a scenario takes over; none for the status quo. */
export type Takeovers = ReadonlyMap<AreaKey, Takeover>;

/** The takeover of a record's area, if its area has one; a record without an area stays. */
export function takeoverOf(area: AreaKey | undefined, takeovers: Takeovers): Takeover | undefined {
  return area === undefined ? undefined : takeovers.get(area);
}
