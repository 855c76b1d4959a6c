import { addMonths, monthsInYear, type MonthIndex, type Year } from "../calendar";
import type { MonthlyAsset } from "./asset";

/**
 * Months of a year that count for an asset (DE: anteilige Monate): the month of acquisition counts
 * fully, the month of disposal does not. The rule is found in § 49 (3) KomHKVO Niedersachsen and
 * § 43 (2) GemHVO Hessen; for M-V it is assumed to be the same (bitte prüfen).
 *
 * @param until counts only up to this month, included
 * @returns 0 … 12 [months]
 */
export function countedMonths(asset: MonthlyAsset, year: Year, until?: MonthIndex): number {
  const { acquiredIn, disposedIn, lastMonth } = asset;
  const monthBeforeDisposal = disposedIn === undefined ? lastMonth : addMonths(disposedIn, -1);
  const last = Math.min(lastMonth, monthBeforeDisposal, until ?? Infinity) as MonthIndex;
  return monthsInYear({ first: acquiredIn, last }, year);
}
