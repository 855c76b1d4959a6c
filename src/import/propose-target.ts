import { fitOf } from "./import-file";
import type { ImportOptions } from "./preview";
import type { Source } from "./source";
import { type ImportTarget, TARGET_KEYS, type TargetKey } from "./target";

/** The table that a list fits best by its headers; the inventory where it fits none. */
export function proposeTarget(
  source: Source,
  targets: Readonly<Record<TargetKey, ImportTarget>>,
  options: ImportOptions = {},
): TargetKey {
  let best: TargetKey = "assets";
  let bestFit = 0;
  for (const key of TARGET_KEYS) {
    const fit = fitOf(source, targets[key], options);
    if (fit > bestFit) [best, bestFit] = [key, fit];
  }
  return best;
}
