import { parseA1Ref } from "@borgar/fx";
import { columnLetters } from "../blueprint/address";
import type { CellRange } from "./formula-parts";

/** Comment by which the defined names of a freeze are known again. */
export const FROZEN_COMMENT = "IT-Haushalt, eingefroren";

const PREFIX = "ITH_Bezug_";

/** Cells that a defined name follows. */
export interface TrackedCells {
  readonly sheet: string;
  readonly range: CellRange;
}

/** The name of a number. */
function trackedName(number: number): string {
  return `${PREFIX}${number}`;
}

/** The number of a name; undefined for names of others. */
export function trackedNumber(name: string): number | undefined {
  const digits = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "";
  return /^\d+$/u.test(digits) ? Number(digits) : undefined;
}

/** Collects cells that are to be followed; the same cells get the same number. */
export class NumberedCells {
  readonly #numbers = new Map<string, number>();
  readonly #added: { readonly number: number; readonly cells: TrackedCells }[] = [];
  #next: number;

  /** @param first number that no name of the workbook has yet */
  constructor(first: number) {
    this.#next = first;
  }

  /** What has been collected, in order. */
  get added(): readonly { readonly number: number; readonly cells: TrackedCells }[] {
    return this.#added;
  }

  number(sheet: string, range: CellRange): number {
    const key = JSON.stringify([
      sheet.toLowerCase(),
      range.top,
      range.left,
      range.bottom,
      range.right,
    ]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#next++;
    this.#numbers.set(key, number);
    this.#added.push({ number, cells: { sheet, range } });
    return number;
  }
}

/** Defines hidden names, which Excel keeps at their cells whatever is inserted or moved. */
export function defineNames(
  { workbook }: Excel.RequestContext,
  added: NumberedCells["added"],
): void {
  for (const { number, cells } of added) {
    const range = workbook.worksheets.getItem(cells.sheet).getRange(rangeAddress(cells.range));
    workbook.names.add(trackedName(number), range, FROZEN_COMMENT).visible = false;
  }
}

/** Address without sheet; whole columns and rows as `A:C` and `1:3`. */
function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const corner = (row: number | null, column: number | null): string =>
    `${column === null ? "" : columnLetters(column)}${row === null ? "" : row + 1}`;
  return `${corner(top, left)}:${corner(bottom, right)}`;
}

/** Reads an address as Excel gives it, with its sheet; undefined for anything else. */
export function readAddress(address: string): TrackedCells | undefined {
  const parsed = parseA1Ref(address);
  const sheet = parsed?.context?.at(-1);
  if (!parsed || !("range" in parsed) || sheet === undefined) return undefined;
  const { top, left, bottom, right } = parsed.range;
  return {
    sheet,
    range: {
      top: top ?? null,
      left: left ?? null,
      bottom: bottom ?? null,
      right: right ?? null,
    },
  };
}
