import type { SearchRange } from "../../../core/appraisal/crossing";
import { firstDayOfMonth, january, addMonths, serialFromDay } from "../../../core/calendar";
import type { Horizon } from "../../../core/scenarios/horizon";

/** A part of a whole, in hundredths of a percent. */
export const SHARE: SearchRange = { probes: [0, 0.25, 0.5, 0.75, 1], step: 0.0001 };

/** Devices are hardly ever sold for more than twice their book value. */
export const PROCEEDS: SearchRange = { probes: [0, 0.5, 1, 2], step: 0.0001 };

/** Yearly increases; outside them a rate is taken for a slip. */
export const INCREASE: SearchRange = {
  probes: [-0.5, -0.2, -0.05, 0, 0.05, 0.1, 0.2, 0.5, 1],
  step: 0.0001,
};

/** Rates of interest. */
export const INTEREST: SearchRange = {
  probes: [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
  step: 0.0001,
};

/** Prices below this are looked for in hundredths of a cent, as for a gigabyte of storage. */
const SMALL_PRICE = 1;

/** Where prices and quantities are looked for, as multiples of those at hand; cost is linear in them. */
const MULTIPLES = [0, 1, 10, 1000];

/** Prices from nothing to a thousand times the one at hand, in whole cents. */
export function priceRange(price: number): SearchRange {
  return { ...multiplesOf(price), step: Math.abs(price) < SMALL_PRICE ? 0.0001 : 0.01 };
}

/** Quantities from nothing to a thousand times the one at hand. */
export function quantityRange(quantity: number): SearchRange {
  return { ...multiplesOf(quantity), step: 0.01 };
}

function multiplesOf(value: number): Pick<SearchRange, "probes"> {
  const size = value === 0 ? 1 : value;
  return { probes: MULTIPLES.map((multiple) => multiple * size) };
}

/** Days that are tried first: at least a quarter of a year apart, and no more than these. */
const MOST_DAYS = 24;

/** Days of the plan and the one after it, as Excel serials; what begins there is not in the plan. */
export function dayRange({ firstYear, yearCount }: Horizon): SearchRange {
  const months = yearCount * 12;
  const between = Math.max(3, Math.ceil(months / MOST_DAYS));
  const probes = [];
  for (let month = 0; month < months + between; month += between) {
    const first = addMonths(january(firstYear), Math.min(month, months));
    probes.push(serialFromDay(firstDayOfMonth(first)));
  }
  return { probes, step: 1 };
}
