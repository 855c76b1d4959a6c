import type { RowContent } from "./model-table";

/** Least share of equal cells by which a row between the same neighbours is the same one. */
const LEAST_LIKENESS = 0.5;

/**
 * Finds rows again by what they held after others came, went, were sorted or changed (DE:
 * Wiedererkennen von Zeilen): rows that nobody touched first, then those with the same content
 * elsewhere, then those whose identifying cells are the same, and at last those that stand between
 * the same neighbours and are at least half the same.
 *
 * @param before rows as they were known
 * @param now rows as they stand
 * @param identifying positions of the cells by which a person tells rows apart; may be empty
 * @returns for each row now, the position of the known row, or `undefined` for a new one
 */
export function alignRows(
  before: readonly RowContent[],
  now: readonly RowContent[],
  identifying: readonly number[],
): readonly (number | undefined)[] {
  const match: (number | undefined)[] = now.map(() => undefined);
  const taken = new Set<number>();
  const take = (at: number, known: number) => {
    match[at] = known;
    taken.add(known);
  };
  now.forEach((row, index) => {
    const known = before[index];
    if (known !== undefined && wordOf(known.values) === wordOf(row.values)) take(index, index);
  });
  const matchBy = (word: (row: RowContent) => string) => {
    const places = new Map<string, number[]>();
    before.forEach((row, index) => {
      if (!taken.has(index)) places.set(word(row), [...(places.get(word(row)) ?? []), index]);
    });
    now.forEach((row, index) => {
      const known = match[index] === undefined ? places.get(word(row))?.shift() : undefined;
      if (known !== undefined) take(index, known);
    });
  };
  if (now.length === before.length && taken.size === now.length) return match;
  matchBy(({ values }) => wordOf(values));
  if (identifying.length > 0) {
    matchBy(({ values }) => wordOf(identifying.map((position) => values[position])));
  }
  now.forEach((row, index) => {
    if (match[index] !== undefined) return;
    const known = neighbourOf(match, index, before.length);
    const candidate = known === undefined || taken.has(known) ? undefined : before[known];
    if (known !== undefined && candidate !== undefined && isLike(candidate, row)) {
      take(index, known);
    }
  });
  return match;
}

/** The known row that would stand here if nothing came or went beside it. */
function neighbourOf(
  match: readonly (number | undefined)[],
  index: number,
  count: number,
): number | undefined {
  if (index === 0) return 0;
  const previous = match[index - 1];
  if (previous !== undefined) return previous + 1;
  const next = index + 1 === match.length ? count : match[index + 1];
  return next === undefined ? undefined : next - 1;
}

function isLike(known: RowContent, row: RowContent): boolean {
  const filled = known.values.flatMap((value, position) => (value === "" ? [] : [position]));
  const same = filled.filter((position) => known.values[position] === row.values[position]);
  return filled.length > 0 && same.length >= filled.length * LEAST_LIKENESS;
}

function wordOf(cells: readonly unknown[]): string {
  return JSON.stringify(cells);
}
