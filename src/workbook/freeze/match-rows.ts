import type { FrozenValue } from "./record";

/** A row by what it is known again by, and the value that it shows. */
export interface KnownRow {
  readonly key: string;
  readonly value: FrozenValue;
}

/** Binary numbers may lose their last digit on the way through a file. */
const TOLERANCE = 1e-14;

/** True where a cell still shows what was frozen. */
export function isSameValue(a: FrozenValue, b: FrozenValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Finds the rows of a frozen column again after rows came, went or were sorted: first where key and
 * value are the same, then by key, then by value, and at last, where as many rows are left on both
 * sides, in their order.
 *
 * @returns for each row now, the position of the frozen row, or undefined for a new one
 */
export function matchRows(
  frozen: readonly KnownRow[],
  now: readonly KnownRow[],
): (number | undefined)[] {
  const match: (number | undefined)[] = now.map(() => undefined);
  const taken = new Set<number>();
  // What nobody has moved is found before anything else is tried.
  now.forEach((row, index) => {
    const old = frozen[index];
    if (old?.key !== row.key || !isSameValue(old.value, row.value)) return;
    match[index] = index;
    taken.add(index);
  });
  const steps: ((row: KnownRow) => string)[] = [
    ({ key, value }) => JSON.stringify([key, rounded(value)]),
    ({ key }) => (key === "" ? "" : JSON.stringify([key])),
    ({ value }) => (value === "" ? "" : JSON.stringify(rounded(value))),
  ];
  for (const step of steps) matchBy(step, frozen, now, match, taken);
  const left = frozen.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const free = match.flatMap((found, index) => (found === undefined ? [index] : []));
  if (left.length === free.length) {
    free.forEach((index, at) => {
      match[index] = left[at];
    });
  }
  return match;
}

/** Rows of the same words, in their order; an empty word matches nothing. */
function matchBy(
  wordOf: (row: KnownRow) => string,
  frozen: readonly KnownRow[],
  now: readonly KnownRow[],
  match: (number | undefined)[],
  taken: Set<number>,
): void {
  const places = new Map<string, number[]>();
  frozen.forEach((row, index) => {
    const word = wordOf(row);
    if (taken.has(index) || word === "") return;
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else known.push(index);
  });
  now.forEach((row, index) => {
    if (match[index] !== undefined) return;
    const found = places.get(wordOf(row))?.shift();
    if (found === undefined) return;
    match[index] = found;
    taken.add(found);
  });
}

function rounded(value: FrozenValue): FrozenValue {
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}
