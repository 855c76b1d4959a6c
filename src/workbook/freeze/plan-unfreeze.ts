import type { FoundPlaces } from "./find-places";
import { type FormulaPart, putTogether } from "./formula-parts";
import { callsAddIn } from "./add-in-call";
import { isSameValue, matchRows } from "./match-rows";
import type { CellsToWrite } from "./plan-freeze";
import type { SheetCells } from "./read-sheets";
import type {
  FreezeRecord,
  FrozenBlock,
  FrozenColumn,
  FrozenRow,
  FrozenSpill,
  FrozenValue,
} from "./record";

/** Why a cell keeps what it shows. */
export type LeftReason =
  /** a person changed it after the freeze */
  | "changed"
  /** cells, a table or a column that the formula reads are gone */
  | "reference-gone";

/** A cell that unfreezing leaves alone. */
export interface LeftAlone {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly frozen: FrozenValue;
  readonly now: FrozenValue;
  readonly reason: LeftReason;
}

/** What becomes of a block. */
export interface BlockPlan {
  readonly write: CellsToWrite | undefined;
  /** cells that get their formula back */
  readonly restored: number;
  /** cells that have a formula of the add-in already */
  readonly live: number;
  readonly left: readonly LeftAlone[];
  /** what is frozen before: the block without formulas that are in their cells already */
  readonly frozenNow: FrozenBlock | undefined;
  /** what is still kept afterwards */
  readonly remaining: FrozenBlock | undefined;
}

/** How the workbook stands. */
export interface PresentWorkbook {
  readonly places: FoundPlaces;
  readonly cells: ReadonlyMap<string, SheetCells>;
}

/**
 * Decides for each block which cells get their formulas back.
 *
 * @param replaceChanged also cells that a person changed get their formulas back
 */
export function planUnfreeze(
  { blocks, keys }: FreezeRecord,
  present: PresentWorkbook,
  replaceChanged: boolean,
): BlockPlan[] {
  return blocks.map((block) =>
    block.kind === "spill"
      ? planSpill(block, present, replaceChanged)
      : planColumn(block, keys[block.keys ?? -1], present, replaceChanged),
  );
}

/** A block whose cells were deleted: there is nothing to bring back. */
function gone(block: FrozenBlock): BlockPlan {
  const nothing = { write: undefined, restored: 0, live: 0, left: [], remaining: undefined };
  return { ...nothing, frozenNow: block };
}

interface Present {
  readonly value: FrozenValue;
  readonly formula: unknown;
}

function presentCell(cells: SheetCells | undefined, row: number, column: number): Present {
  const [r, c] = [row - (cells?.row ?? 0), column - (cells?.column ?? 0)];
  const value = cells?.values[r]?.[c] ?? "";
  return { value, formula: cells?.formulas[r]?.[c] ?? value };
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function planSpill(
  block: FrozenSpill,
  { places, cells }: PresentWorkbook,
  replaceChanged: boolean,
): BlockPlan {
  const place = places.cells(block.place);
  const { top, left, bottom, right } = place?.range ?? {};
  if (
    place === undefined ||
    typeof top !== "number" ||
    typeof left !== "number" ||
    typeof bottom !== "number" ||
    typeof right !== "number"
  )
    return gone(block);
  const { sheet } = place;
  const sheetCells = cells.get(sheet);
  const anchor = presentCell(sheetCells, top, left);
  const formula = putTogether(block.parts, { sheet, row: 0 }, places);
  if (callsAddIn(anchor.formula) || anchor.formula === formula)
    return { ...gone(block), live: 1, frozenNow: undefined };
  const area = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => ({
      row: top + r,
      column: left + c,
      ...presentCell(sheetCells, top + r, left + c),
    })),
  );
  const lines = withoutInserted(area, block.values);
  const changed = lines.flatMap((line, r) =>
    line.flatMap(({ row, column, value, formula }, c) => {
      const frozen = block.values[r]?.[c] ?? "";
      if (isSameValue(frozen, value) && !isFormula(formula)) return [];
      return [{ sheet, row, column, frozen, now: value, reason: "changed" as const }];
    }),
  );
  if (formula === undefined) {
    const frozen = block.values[0]?.[0] ?? "";
    const at = { sheet, row: top, column: left, frozen, now: anchor.value };
    return { ...gone(block), left: [{ ...at, reason: "reference-gone" }], remaining: block };
  }
  if (changed.length > 0 && !replaceChanged)
    return { ...gone(block), left: changed, remaining: block };
  const contents = area.map((line, r) => line.map((_, c) => (r === 0 && c === 0 ? formula : "")));
  return {
    ...gone(block),
    write: { sheet, row: top, column: left, contents },
    restored: 1,
  };
}

/** Leaves out rows and columns that somebody inserted into the area and left empty. */
function withoutInserted<T extends { readonly value: FrozenValue }>(
  area: readonly (readonly T[])[],
  frozen: readonly (readonly FrozenValue[])[],
): readonly (readonly T[])[] {
  const width = frozen[0]?.length ?? 0;
  let extraRows = area.length - frozen.length;
  const rows = area.filter((line) => {
    const isInserted = extraRows > 0 && line.every(({ value }) => value === "");
    if (isInserted) extraRows -= 1;
    return !isInserted;
  });
  let extraColumns = (area[0]?.length ?? 0) - width;
  const isKept = (area[0] ?? []).map((_, column) => {
    const isInserted = extraColumns > 0 && rows.every((line) => line[column]?.value === "");
    if (isInserted) extraColumns -= 1;
    return !isInserted;
  });
  return rows.map((line) => line.filter((_, column) => isKept[column]));
}

/** Where the cells of a column are now. */
interface ColumnPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** column by which rows are known again */
  readonly keyColumn: number | undefined;
}

function columnPlace(block: FrozenColumn, places: FoundPlaces): ColumnPlace | undefined {
  if (block.table !== undefined) {
    const found = places.headerPlace(block.place);
    if (found === undefined) return undefined;
    const { sheet, row, rows, column: keyColumn } = found.table;
    return { sheet, row, rows, column: found.column, keyColumn };
  }
  const place = places.cells(block.place);
  const { top, left, bottom } = place?.range ?? {};
  if (place === undefined) return undefined;
  if (typeof top !== "number" || typeof left !== "number" || typeof bottom !== "number")
    return undefined;
  const rows = bottom - top + 1;
  return { sheet: place.sheet, row: top, column: left, rows, keyColumn: undefined };
}

function planColumn(
  block: FrozenColumn,
  keys: readonly string[] | undefined,
  { places, cells }: PresentWorkbook,
  replaceChanged: boolean,
): BlockPlan {
  const place = columnPlace(block, places);
  if (place === undefined) return gone(block);
  const { sheet, row: top, column, rows, keyColumn } = place;
  const sheetCells = cells.get(sheet);
  const present = Array.from({ length: rows }, (_, index) =>
    presentCell(sheetCells, top + index, column),
  );
  const match = matchRows(
    block.rows.map(([value], index) => ({ key: keys?.[index] ?? "", value })),
    present.map(({ value }, index) => ({
      key:
        keyColumn === undefined
          ? ""
          : String(presentCell(sheetCells, top + index, keyColumn).value),
      value,
    })),
  );
  const formulaOf = (parts: readonly FormulaPart[] | undefined, row: number) =>
    parts === undefined ? undefined : putTogether(parts, { sheet, row }, places);
  const left: LeftAlone[] = [];
  const keptRows = block.rows.map((row): FrozenRow => [row[0], -1]);
  const frozenRows = [...block.rows];
  let live = 0;
  const contents = present.map(({ value, formula }, index): [string | null] => {
    const oldIndex = match[index];
    const old = block.rows[oldIndex ?? -1] ?? newRow(block, value, formula);
    if (old === undefined) return [null];
    const [frozen, number, isNative] = old;
    const kept = block.formulas[number];
    if (kept === undefined) return [null];
    const restored = formulaOf(kept.parts, index);
    if (callsAddIn(formula) || formula === restored) {
      live += 1;
      if (oldIndex !== undefined) frozenRows[oldIndex] = [frozen, -1];
      return [null];
    }
    // A native formula that came to something else was replaced by the value.
    const isNativeHere = isNative === 1 && formula === formulaOf(kept.native, index);
    const isUnchanged = isNativeHere || (isSameValue(frozen, value) && !isFormula(formula));
    if (restored !== undefined && (isUnchanged || replaceChanged)) return [restored];
    const at = { sheet, row: top + index, column, frozen, now: value };
    left.push({ ...at, reason: restored === undefined ? "reference-gone" : "changed" });
    if (oldIndex !== undefined) keptRows[oldIndex] = old;
    return [null];
  });
  const restored = contents.filter(([content]) => content !== null).length;
  const isEmpty = restored + left.length === 0;
  return {
    write: restored === 0 ? undefined : { sheet, row: top, column, contents },
    restored,
    live,
    left,
    frozenNow: live > 0 && isEmpty ? undefined : { ...block, rows: frozenRows },
    remaining: left.length === 0 ? undefined : { ...block, rows: keptRows },
  };
}

/** A row that came to a table after the freeze gets the formula of its column, while it is empty. */
function newRow(
  { table, formulas, rows }: FrozenColumn,
  value: FrozenValue,
  formula: unknown,
): FrozenRow | undefined {
  const isCalculated = rows.length > 0 && rows.every(([, number]) => number === 0);
  const isFree = value === "" && !isFormula(formula);
  return table !== undefined && isCalculated && formulas.length === 1 && isFree
    ? ["", 0]
    : undefined;
}
