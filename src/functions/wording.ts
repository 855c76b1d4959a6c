import type { FunctionTexts } from "../i18n/function-texts";

/** A text of a result that is put into words when it is known in which language (DE: Wortlaut). */
export class Wording {
  constructor(readonly inWords: (texts: FunctionTexts) => string) {}
}

/** Whether a result is a spill in which a {@link Wording} stands. */
export function hasWording(cells: unknown): cells is readonly unknown[] {
  return Array.isArray(cells) && cells.some((row) => Array.isArray(row) && row.some(isWording));
}

/** A spill in words: every {@link Wording} becomes its text. */
export function worded(rows: readonly unknown[], texts: FunctionTexts): readonly unknown[] {
  return rows.map((row) =>
    Array.isArray(row)
      ? row.map((cell: unknown) => (isWording(cell) ? cell.inWords(texts) : cell))
      : row,
  );
}

function isWording(cell: unknown): cell is Wording {
  return cell instanceof Wording;
}
