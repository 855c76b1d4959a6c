import type { ExistingRow } from "./existing-rows";
import { NO_MATCH, type RowMatch } from "./row-match";
import type { RowValues } from "./target";

/** Digits that doubles keep in calculating: 19 / 100 and 0.19 are the same number. */
const SURE_DIGITS = 12;

/**
 * Finds rows of the workbook that have all that a row of a file says. Each serves once, the first
 * one first, so that three equal monitors in the file and two in the workbook leave one new one.
 *
 * @param keys columns that are compared
 */
export function takeByContent(
  existing: readonly ExistingRow[],
  keys: readonly string[],
): (values: RowValues) => RowMatch {
  let groups: Map<string, ExistingRow[]> | undefined;
  return (values) => {
    groups ??= groupByContent(existing, keys);
    const row = groups.get(contentOf(values, keys))?.pop();
    return row === undefined ? NO_MATCH : { kind: "row", row };
  };
}

function groupByContent(
  existing: readonly ExistingRow[],
  keys: readonly string[],
): Map<string, ExistingRow[]> {
  const groups = new Map<string, ExistingRow[]>();
  for (const row of [...existing].reverse()) {
    const content = contentOf(row.values, keys);
    const group = groups.get(content);
    if (group === undefined) groups.set(content, [row]);
    else group.push(row);
  }
  return groups;
}

function contentOf(values: RowValues, keys: readonly string[]): string {
  return JSON.stringify(
    keys.map((key) => {
      const value = values[key];
      return typeof value === "number" ? Number(value.toPrecision(SURE_DIGITS)) : value?.trim();
    }),
  );
}
