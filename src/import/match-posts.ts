import { takeByContent } from "./content-index";
import { type ExistingRow, identityKey } from "./existing-rows";
import { NO_MATCH, type RowMatch } from "./row-match";
import type { ImportTarget, RowValues } from "./target";

/**
 * Finds rows whose names may occur several times, as posts do (DE: Stellen): first by all that the
 * file says of them, then by a name that only one row on either side has. Where a name is left on
 * several rows and the workbook has one of them, nobody can tell which is which, and they are refused.
 */
export function matchPosts(
  rows: readonly RowValues[],
  existing: readonly ExistingRow[],
  target: ImportTarget,
  mapped: readonly string[],
): readonly RowMatch[] {
  const take = takeByContent(existing, mapped);
  const matches = rows.map(take);
  const found = new Set(matches.flatMap((match) => (match.kind === "row" ? [match.row] : [])));
  const [key = ""] = target.identity.keys;
  const inWorkbook = groupByName(
    existing.filter((row) => !found.has(row)),
    ({ values }) => values[key],
  );
  const left = rows.filter((_, index) => matches[index]?.kind === "none");
  const inFile = groupByName(left, (values) => values[key]);

  return matches.map((match, index) => {
    const value = rows[index]?.[key];
    if (match.kind !== "none" || value === undefined) return match;
    const [row, other] = inWorkbook.get(identityKey(value)) ?? [];
    if (row === undefined) return NO_MATCH;
    if (other === undefined && inFile.get(identityKey(value))?.length === 1) {
      return { kind: "row", row };
    }
    const argument = target.schema.columns.find((column) => column.key === key)?.header ?? key;
    return { kind: "refused", reason: { kind: "not-told-apart", argument, value: String(value) } };
  });
}

function groupByName<T>(
  rows: readonly T[],
  nameOf: (row: T) => string | number | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === undefined) continue;
    const group = groups.get(identityKey(name));
    if (group === undefined) groups.set(identityKey(name), [row]);
    else group.push(row);
  }
  return groups;
}
