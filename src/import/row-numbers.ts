/** How many digits generated numbers have at least. */
const DIGITS = 4;

/** What is known about a number that a row brings along. */
export type NumberCheck =
  | { readonly kind: "free" }
  | { readonly kind: "in-workbook" }
  | { readonly kind: "in-file"; readonly firstLine: number };

/**
 * The numbers of an import (DE: Inventarnummern): which are taken, and which come next. Numbers are
 * the same whatever their case and blanks. The first row that can be taken over keeps its number; a
 * row that is rejected for another reason does not block a later, correct one.
 */
export interface RowNumbers {
  readonly check: (number: string) => NumberCheck;
  readonly take: (number: string, line: number) => void;
  /** A number that neither the workbook nor the file uses. */
  readonly generate: () => string;
}

/**
 * @param inWorkbook numbers that the workbook's table has already
 * @param inFile every number of the file, also of rows that will be rejected
 * @param prefix what generated numbers begin with
 */
export function trackNumbers(
  inWorkbook: Iterable<string>,
  inFile: Iterable<string>,
  prefix: string,
): RowNumbers {
  const known = new Set(Array.from(inWorkbook, normalized));
  const firstLines = new Map<string, number>();
  let last = highestGenerated([...known, ...Array.from(inFile, normalized)], normalized(prefix));
  return {
    check: (number) => {
      if (known.has(normalized(number))) return { kind: "in-workbook" };
      const firstLine = firstLines.get(normalized(number));
      return firstLine === undefined ? { kind: "free" } : { kind: "in-file", firstLine };
    },
    take: (number, line) => {
      firstLines.set(normalized(number), line);
    },
    generate: () => `${prefix}${String(++last).padStart(DIGITS, "0")}`,
  };
}

function normalized(number: string): string {
  return number.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}

function highestGenerated(numbers: readonly string[], prefix: string): number {
  let highest = 0;
  for (const number of numbers) {
    const digits = number.startsWith(prefix) ? number.slice(prefix.length) : "";
    if (/^\d{1,9}$/u.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return highest;
}
