import type { FunctionId } from "../call";

/** What is derived, the function with its arguments, and the lines below the header. */
export type DerivationCase = readonly [string, FunctionId, readonly unknown[], readonly string[]];

/** Repeated arguments as Excel passes them: each a range, even if it is a single cell. */
export function asRanges(cells: readonly unknown[]): unknown[] {
  return cells.map((cell): unknown => (Array.isArray(cell) ? cell : [[cell]]));
}
