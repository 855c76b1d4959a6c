import { takeByContent } from "./content-index";
import { type ExistingRow, identityKey } from "./existing-rows";
import { matchPosts } from "./match-posts";
import { NO_MATCH, type RowMatch } from "./row-match";
import type { ImportTarget, RowValues } from "./target";

/** The header is row 1 of a table, so the first row of its body is row 2. */
const FIRST_BODY_ROW = 2;

/**
 * Finds the rows of a file in the workbook's table: by name where the row has one, else by all that
 * the file says of it. The order of the file does not matter.
 *
 * @param rows values of the rows of the file, completed by the target
 * @param mapped keys of the columns that the file fills
 * @returns a match for each row, in their order
 */
export function matchRows(
  rows: readonly RowValues[],
  existing: readonly ExistingRow[],
  target: ImportTarget,
  mapped: readonly string[],
): readonly RowMatch[] {
  if (!target.identity.isUnique) return matchPosts(rows, existing, target, mapped);
  const { keys } = target.identity;
  const indexes = keys.map((key) => ({ key, rows: indexBy(existing, key, target) }));
  const isNamed = (values: RowValues) => keys.some((key) => values[key] !== undefined);
  const byName = rows.map((values) =>
    isNamed(values) ? findByName(values, indexes, target) : undefined,
  );

  const found = new Set(byName.flatMap((match) => (match?.kind === "row" ? [match.row] : [])));
  const rest = existing.filter((row) => !found.has(row));
  const take = takeByContent(
    rest,
    mapped.filter((key) => !keys.includes(key)),
  );
  return byName.map((match, index) => match ?? take(rows[index] ?? {}));
}

/** The rows of the workbook by what one of their columns calls them. */
interface NameIndex {
  readonly key: string;
  readonly rows: ReadonlyMap<string, readonly ExistingRow[]>;
}

function findByName(
  values: RowValues,
  indexes: readonly NameIndex[],
  { identity, schema }: ImportTarget,
): RowMatch {
  let found: ExistingRow | undefined;
  for (const { key, rows } of indexes) {
    const value = values[key];
    const candidates = value === undefined ? [] : (rows.get(identityKey(value)) ?? []);
    const [row, other] = candidates;
    if (value === undefined || row === undefined) continue;
    const argument = schema.columns.find((column) => column.key === key)?.header ?? key;
    const cell = { argument, value: String(value) };
    if (other !== undefined) {
      const numbers = candidates.map(({ position }) => position + FIRST_BODY_ROW);
      return { kind: "refused", reason: { kind: "several-in-workbook", rows: numbers, ...cell } };
    }
    // Known by a later name, but an earlier one says that it is another row, there or not.
    const earlier = identity.keys.slice(0, identity.keys.indexOf(key));
    const hasOtherName = earlier.some((name) => name in values && name in row.values);
    if (row !== found && (found !== undefined || hasOtherName)) {
      return { kind: "refused", reason: { kind: "names-two-rows", ...cell } };
    }
    found = row;
  }
  return found === undefined ? NO_MATCH : { kind: "row", row: found };
}

function indexBy(
  existing: readonly ExistingRow[],
  key: string,
  { completeRow }: ImportTarget,
): ReadonlyMap<string, ExistingRow[]> {
  const index = new Map<string, ExistingRow[]>();
  for (const row of existing) {
    if (row.values[key] === undefined) continue;
    const name = identityKey(completeRow(row.values).values[key] ?? "");
    const rows = index.get(name);
    if (rows === undefined) index.set(name, [row]);
    else rows.push(row);
  }
  return index;
}
