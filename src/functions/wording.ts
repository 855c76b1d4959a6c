import type { FunctionTexts } from "../i18n/function-texts";

/** A text of a result that is put into words when it is known in which language (DE: Wortlaut). */
export class Wording {
  constructor(readonly inWords: (texts: FunctionTexts) => string) {}
}

/** A result in words: every {@link Wording} of a spill becomes its text. */
export function worded(cells: unknown, words: () => FunctionTexts): unknown {
  if (!Array.isArray(cells)) return cells;
  const rows: readonly unknown[] = cells;
  if (!rows.some((row) => Array.isArray(row) && row.some(isWording))) return rows;
  const texts = words();
  return rows.map((row) =>
    Array.isArray(row)
      ? row.map((cell: unknown) => (isWording(cell) ? cell.inWords(texts) : cell))
      : row,
  );
}

function isWording(cell: unknown): cell is Wording {
  return cell instanceof Wording;
}
