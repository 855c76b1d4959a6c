import type { Area } from "../blueprint/address";
import { bodyArea } from "../blueprint/table-area";
import type {
  Block,
  CellBlueprint,
  CellInput,
  CellsBlock,
  SheetBlueprint,
  SpillBlock,
} from "../blueprint/blueprint";

/** What stands on a sheet that is there: formulas or values from a corner on, names of charts. */
export interface FoundContents {
  /** zero-based position of the first cell */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly charts: readonly string[];
}

/** What a sheet that is there lacks. */
export interface MissingContents {
  readonly blocks: readonly Block[];
  /** true where a person has moved what set-up wrote; nothing is then known to be missing */
  readonly isMoved: boolean;
}

/** Rows and columns beyond the blueprint in which moved cells are looked for. */
const SLACK = 20;

/** Shorter contents, like a year, may stand anywhere and say nothing of a move. */
const SHORTEST_TELLING = 4;

/** The cells of a sheet that have to be known to tell what it lacks; bodies of tables are not. */
export function searchedArea(sheet: SheetBlueprint): Area {
  const areas = sheet.blocks.flatMap((block) => {
    const area = areaOfCells(block);
    return area === undefined ? [] : [area];
  });
  return {
    row: 0,
    column: 0,
    rows: Math.max(1, ...areas.map(({ row, rows }) => row + rows)) + SLACK,
    columns: Math.max(1, ...areas.map(({ column, columns }) => column + columns)) + SLACK,
  };
}

/**
 * Tells what a sheet lacks: cells, spills and charts whose place is empty. A cell is not missing if
 * its content stands somewhere else on the sheet: then a person has moved it, and set-up leaves the
 * whole sheet alone, because its places are no longer those of the blueprint.
 */
export function missingContents(sheet: SheetBlueprint, found: FoundContents): MissingContents {
  if (isMoved(sheet, found)) return { blocks: [], isMoved: true };
  const blocks = sheet.blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case "cells":
        return missingCells(block, found);
      case "spill":
        return isFree(spillArea(block), found) ? [block] : [];
      case "chart":
        return found.charts.includes(block.name) ? [] : [block];
      case "table":
        return [];
    }
  });
  return { blocks, isMoved: false };
}

/** True where none of the cells has content, or none but what is allowed there. */
export function isFree(
  area: Area,
  found: FoundContents,
  allowed: (row: number, column: number) => CellInput = () => "",
): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const content = contentAt(found, row, column);
      if (content !== "" && content !== normalized(allowed(row, column))) return false;
    }
  }
  return true;
}

function areaOfCells(block: Block): Area | undefined {
  switch (block.kind) {
    case "cells":
      return {
        row: block.row,
        column: block.column,
        rows: block.cells.length,
        columns: Math.max(0, ...block.cells.map(({ length }) => length)),
      };
    case "spill":
      return spillArea(block);
    case "table":
      return { ...bodyArea(block), row: block.row, rows: 1 };
    case "chart":
      return undefined;
  }
}

/** The cells in which a formula may spill. */
export function spillArea({ row, column, room }: SpillBlock): Area {
  return { row, column, ...room };
}

function missingCells(block: CellsBlock, found: FoundContents): CellsBlock[] {
  const isMissing = (cell: CellBlueprint | null, row: number, column: number) =>
    cell !== null &&
    normalized(cell.content) !== "" &&
    contentAt(found, block.row + row, block.column + column) === "";
  const cells = block.cells.map((line, row) =>
    line.map((cell, column) => (isMissing(cell, row, column) ? cell : null)),
  );
  return cells.flat().every((cell) => cell === null) ? [] : [{ ...block, cells }];
}

/**
 * Whether a person has moved what set-up wrote: something that the blueprint has stands elsewhere,
 * and as often as the blueprint has it.
 */
export function isMoved(sheet: SheetBlueprint, found: FoundContents): boolean {
  const wanted = new Map<string, number>();
  const lacking = new Set<string>();
  for (const { row, column, content } of tellingCells(sheet)) {
    wanted.set(content, (wanted.get(content) ?? 0) + 1);
    if (contentAt(found, row, column) !== content) lacking.add(content);
  }
  const there = new Map<string, number>();
  for (const content of found.formulas.flat().map(normalized)) {
    there.set(content, (there.get(content) ?? 0) + 1);
  }
  return [...lacking].some((content) => (there.get(content) ?? 0) >= (wanted.get(content) ?? 0));
}

/** What the blueprint has on a sheet that is long enough to be told from other things. */
export function tellingCells(
  sheet: SheetBlueprint,
): readonly { readonly row: number; readonly column: number; readonly content: string }[] {
  const cells = sheet.blocks.flatMap((block) => {
    if (block.kind === "spill") return [{ ...block, content: normalized(block.formula) }];
    if (block.kind !== "cells") return [];
    return block.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell === null
          ? []
          : [
              {
                row: block.row + row,
                column: block.column + column,
                content: normalized(cell.content),
              },
            ],
      ),
    );
  });
  return cells.filter(({ content }) => content.length >= SHORTEST_TELLING);
}

/** What stands in a cell, in the form of {@link normalized}. */
export function contentAt(
  { row, column, formulas }: FoundContents,
  atRow: number,
  atColumn: number,
) {
  return normalized(formulas[atRow - row]?.[atColumn - column] ?? "");
}

/** Excel writes formulas its own way: quotation marks, blanks, and `@` come and go. */
export function normalized(content: unknown): string {
  const text = String(content).trim();
  return text.startsWith("=") ? text.replace(/['@\s]/gu, "").toLowerCase() : text;
}
