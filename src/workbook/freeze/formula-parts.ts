import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
} from "@borgar/fx";

/**
 * A piece of a kept formula: text as it stands, or something in the workbook that may be moved or
 * renamed before the formula is put together again.
 */
export type FormulaPart = string | CellsPart | TablePart;

/** Cells of an address such as `$B$3`. */
export interface CellsPart {
  /** number of the defined name that follows the cells */
  readonly cells: number;
  /** `$` before left, top, right, bottom: one digit each */
  readonly fixed: string;
  /** written with its sheet */
  readonly sheet?: true;
  /** rows of the address, where the name stands for those of all rows of the block */
  readonly rows?: number;
}

/** A structured reference such as `Anlagen[Wert]`. */
export interface TablePart {
  readonly table: string;
  /** written without the table's name, inside of it */
  readonly inside?: true;
  /** numbers of the defined names that follow the headers */
  readonly columns: readonly number[];
  readonly sections: readonly string[];
}

/** Rows and columns, zero-based; null at both ends stands for all of the sheet. */
export interface CellRange {
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** Gives numbers to what a formula refers to. */
export interface ReferenceTracker {
  cells(sheet: string, range: CellRange): number;
  /** @returns id of the table; undefined where there is no such table */
  table(name: string): string | undefined;
  /** @returns undefined where the table has no such column */
  column(table: string, header: string): number | undefined;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  /** id of the table around it */
  readonly table?: string | undefined;
  /** rows from this one on that have the same formula, each relative to its own row */
  readonly rows: number;
}

/**
 * Takes a formula apart, so that it can be put together again after rows were inserted, sheets
 * renamed or columns moved.
 *
 * @param formula en-US, with `=`, of the first row of its place
 */
export function takeApart(
  formula: string,
  place: FormulaPlace,
  tracker: ReferenceTracker,
): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (const { type, value } of tokenize(formula)) {
    const part = partOf(type, value, place, tracker) ?? value;
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

function partOf(
  type: string,
  text: string,
  place: FormulaPlace,
  tracker: ReferenceTracker,
): FormulaPart | undefined {
  if (type === "range" || type === "range_beam") return cellsPart(text, place, tracker);
  return type === "structured" ? tablePart(text, place, tracker) : undefined;
}

function cellsPart(
  text: string,
  place: FormulaPlace,
  tracker: ReferenceTracker,
): CellsPart | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { context = [], range } = parsed;
  const [sheet = place.sheet] = context;
  // Another file, or a range of sheets: Excel itself leaves such texts as they are.
  if (context.length > 1 || sheet.includes(":")) return undefined;
  const { $left, $top, $right, $bottom } = range;
  const fixed = [$left, $top, $right, $bottom].map((is) => (is ? "1" : "0")).join("");
  const top = range.top ?? null;
  const bottom = range.bottom ?? null;
  const isOfRow = place.rows > 1 && top !== null && bottom !== null && !$top && !$bottom;
  const all: CellRange = {
    top,
    left: range.left ?? null,
    bottom: isOfRow ? bottom + place.rows - 1 : bottom,
    right: range.right ?? null,
  };
  return {
    cells: tracker.cells(sheet, all),
    fixed,
    ...(context.length === 1 ? { sheet: true } : {}),
    ...(isOfRow ? { rows: bottom - top + 1 } : {}),
  };
}

function tablePart(
  text: string,
  place: FormulaPlace,
  tracker: ReferenceTracker,
): TablePart | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  const { table: name = "", columns = [], sections = [] } = parsed;
  const table = name === "" ? place.table : tracker.table(name);
  if (table === undefined) return undefined;
  const headers = columns.map((header) => tracker.column(table, header));
  const known = headers.filter((header) => header !== undefined);
  if (known.length < headers.length) return undefined;
  return { table, ...(name === "" ? { inside: true } : {}), columns: known, sections };
}

/** Where things are now. */
export interface FoundReferences {
  /** undefined where the cells were deleted */
  cells(number: number): { readonly sheet: string; readonly range: CellRange } | undefined;
  table(id: string): string | undefined;
  header(number: number): string | undefined;
}

/**
 * Puts a formula together again.
 *
 * @param row of the block that it goes to, zero-based
 * @returns undefined where something that it refers to is gone
 */
export function putTogether(
  parts: readonly FormulaPart[],
  place: { readonly sheet: string; readonly row: number },
  found: FoundReferences,
): string | undefined {
  const texts = parts.map((part) => {
    if (typeof part === "string") return part;
    return "cells" in part ? cellsText(part, place, found) : tableText(part, found);
  });
  return texts.includes(undefined) ? undefined : texts.join("");
}

function cellsText(
  { cells, fixed, sheet: withSheet, rows }: CellsPart,
  place: { readonly sheet: string; readonly row: number },
  found: FoundReferences,
): string | undefined {
  const now = found.cells(cells);
  if (now === undefined) return undefined;
  const { top, left, bottom, right } = now.range;
  const first = rows === undefined || top === null ? top : top + place.row;
  const last = rows === undefined || first === null ? bottom : first + rows - 1;
  const [$left, $top, $right, $bottom] = Array.from(fixed, (digit) => digit === "1");
  const range = { top: first, left, bottom: last, right, $left, $top, $right, $bottom };
  const context = withSheet === true || now.sheet !== place.sheet ? [now.sheet] : [];
  return stringifyA1Ref({ context, range } as Parameters<typeof stringifyA1Ref>[0]);
}

function tableText(
  { table, inside, columns, sections }: TablePart,
  found: FoundReferences,
): string | undefined {
  const name = found.table(table);
  const headers = columns.map((column) => found.header(column));
  const known = headers.filter((header) => header !== undefined);
  if (name === undefined || known.length < headers.length) return undefined;
  return stringifyStructRef(
    { context: [], table: inside === true ? "" : name, columns: known, sections: [...sections] },
    { thisRow: sections.length === 1 && inside !== true && columns.length > 0 },
  );
}
