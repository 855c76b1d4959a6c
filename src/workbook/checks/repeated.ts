import { nameKey } from "../../tables/name-key";

/** A value that stands in several rows. */
export interface Repeated<T> {
  /** as it is written first */
  readonly value: string;
  readonly rows: readonly [T, ...T[]];
}

/** Values that several rows have; case and blanks make no difference, empty ones do not count. */
export function repeated<T>(
  rows: readonly T[],
  valueOf: (row: T) => string | undefined,
): readonly Repeated<T>[] {
  const byKey = new Map<string, { value: string; rows: [T, ...T[]] }>();
  for (const row of rows) {
    const value = valueOf(row);
    if (value === undefined || value === "") continue;
    const known = byKey.get(nameKey(value));
    if (known === undefined) byKey.set(nameKey(value), { value, rows: [row] });
    else known.rows.push(row);
  }
  return [...byKey.values()].filter((entry) => entry.rows.length > 1);
}
