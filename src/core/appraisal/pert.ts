import { portablePower } from "./portable-power";
import type { Uncertainty } from "./sensitivity";

/** Gives the value below which the share of all values lies. @param share above 0, below 1 */
export type Quantile = (share: number) => number;

/** How much the most likely value counts in the mean against min and max (DE: λ der PERT-Verteilung). */
const LAMBDA = 4;

/** Cells in which the distribution function is tabulated. */
const CELLS = 2048;

/** Entries of the table that says in which cell to begin the search. */
const GUIDES = 2048;

/**
 * Quantiles of the PERT factor of a position: a beta distribution between min and max with its mode
 * at 1 and λ = 4, that is α = 1 + 4 (1 − min) ÷ (max − min), β = 1 + 4 (max − 1) ÷ (max − min).
 *
 * The distribution function is tabulated once by Simpson's rule and linear in between; so a draw
 * costs one uniform number and no power. The quantile differs from the exact one by less than
 * 0.0001 of the distance from min to max, the mean by less than 0.000001 of it. Tables are the same
 * to the last bit on every machine (see `portablePower`).
 *
 * @param uncertainty min ≤ 1 ≤ max; where both are 1 the factor is certain
 */
export function pertQuantile({ min, max }: Uncertainty): Quantile {
  const distance = max - min;
  if (distance === 0) return () => min;
  const quantile = betaQuantile((1 - min) / distance);
  return (share) => min + distance * quantile(share);
}

/**
 * Quantiles of the beta distribution with α = 1 + λ m and β = 1 + λ (1 − m).
 *
 * @param mode m, 0 … 1
 */
function betaQuantile(mode: number): Quantile {
  const { borders, shares } = tabulate(mode);
  const guides = new Uint16Array(GUIDES);
  for (let guide = 0, cell = 0; guide < GUIDES; guide += 1) {
    while ((shares[cell + 1] ?? 1) <= guide / GUIDES) cell += 1;
    guides[guide] = cell;
  }
  return (share) => {
    let cell = guides[Math.floor(share * GUIDES)] ?? 0;
    while ((shares[cell + 1] ?? 1) <= share) cell += 1;
    const below = shares[cell] ?? 0;
    const left = borders[cell] ?? 0;
    const withinCell = (share - below) / ((shares[cell + 1] ?? 1) - below);
    return left + ((borders[cell + 1] ?? 1) - left) * withinCell;
  };
}

/**
 * Borders of the cells and the share of all values below each.
 *
 * The cells are even in t, where x = t³ (10 − 15 t + 6 t²): close together at both ends, where the
 * density may rise steeply, and the integrand is smooth there.
 */
function tabulate(mode: number): { borders: Float64Array; shares: Float64Array } {
  const borders = new Float64Array(CELLS + 1);
  const areas = new Float64Array(CELLS + 1);
  let before = 0;
  for (let cell = 1; cell <= CELLS; cell += 1) {
    const middle = weight((cell - 0.5) / CELLS, mode);
    const after = weight(cell / CELLS, mode);
    borders[cell] = position(cell / CELLS);
    areas[cell] = (areas[cell - 1] ?? 0) + before + 4 * middle + after;
    before = after;
  }
  const all = areas[CELLS] ?? 1;
  return { borders, shares: areas.map((area) => area / all) };
}

function position(t: number): number {
  return t * t * t * (10 - 15 * t + 6 * t * t);
}

/** Density at x(t) times dx/dt, up to a constant factor. */
function weight(t: number, mode: number): number {
  const left = portablePower(position(t), LAMBDA * mode);
  const right = portablePower(position(1 - t), LAMBDA * (1 - mode));
  return left * right * t * t * (1 - t) * (1 - t);
}
