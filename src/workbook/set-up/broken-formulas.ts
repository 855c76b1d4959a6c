import type { SheetBlueprint } from "../blueprint/blueprint";
import { type FormulaPieces, healed, type MayFill, piecesOf } from "./healed-formula";
import { grouped, type Landmark, landmarksOf } from "./landmarks";
import { hasLostReference } from "./lost-references";
import { contentAt, type FoundContents, normalized } from "./missing-contents";

/** A formula of ours that has lost a table, a column or a sheet, with what it has to say again. */
export interface BrokenFormula {
  /** zero-based position on its sheet */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Formula extends Place, FormulaPieces {
  /** as it is written */
  readonly text: string;
}

/**
 * The formulas of a sheet that have lost what they refer to. One that stands where we wrote it is
 * ours if it says what ours says but for what is gone. A person may have moved it: elsewhere it is
 * ours if one of ours is lacking and every one that it may be says the same, or else those that have
 * moved as far as what stands nearest to it. Any other formula is a person's.
 */
export function brokenFormulas(
  sheet: SheetBlueprint,
  found: FoundContents,
  mayFill: MayFill,
): readonly BrokenFormula[] {
  const broken = brokenCells(found);
  if (broken.length === 0) return [];
  const wanted = formulasOf(sheet);
  const places = new Map(wanted.map((formula) => [keyOf(formula), formula]));
  const atHome = broken.flatMap((cell): BrokenFormula[] => {
    const ours = places.get(keyOf(cell));
    const formula = ours === undefined ? undefined : healed(cell, ours, mayFill);
    return formula === undefined ? [] : [{ row: cell.row, column: cell.column, formula }];
  });
  const known = new Set(atHome.map(keyOf));
  const strays = broken.filter((cell) => !known.has(keyOf(cell)));
  const isLacking = (formula: Formula) =>
    !known.has(keyOf(formula)) &&
    contentAt(found, formula.row, formula.column) !== normalized(formula.text);
  const landmarks = strays.length === 0 ? [] : landmarksOf(sheet, found);
  const moved = [...grouped(strays, ({ shape }) => shape).values()].flatMap((group) => {
    const [first] = group;
    const ours = wanted.filter(
      (formula) => first !== undefined && healed(first, formula, mayFill) !== undefined,
    );
    // One of them is else a person's, or a copy that a person made, and nobody can tell which.
    const areOurs = ours.filter(isLacking).length >= group.length;
    return areOurs ? movedFormulas(group, ours, mayFill, landmarks) : [];
  });
  return [...atHome, ...moved];
}

/** The contents of a sheet as they are once its formulas say again what they said. */
export function withHealed(
  found: FoundContents,
  formulas: readonly BrokenFormula[],
): FoundContents {
  const texts = new Map(formulas.map((formula) => [keyOf(formula), formula.formula]));
  return {
    ...found,
    formulas: found.formulas.map((line, row) =>
      line.map(
        (content, column) =>
          texts.get(keyOf({ row: found.row + row, column: found.column + column })) ?? content,
      ),
    ),
  };
}

/**
 * @param group formulas of one shape
 * @param ours what each of them may be
 */
function movedFormulas(
  group: readonly Formula[],
  ours: readonly Formula[],
  mayFill: MayFill,
  landmarks: readonly Landmark[],
): readonly BrokenFormula[] {
  return group.flatMap((cell): BrokenFormula[] => {
    const formula =
      onlyText(cell, ours, mayFill) ?? onlyText(cell, movedAlike(cell, ours, landmarks), mayFill);
    return formula === undefined ? [] : [{ row: cell.row, column: cell.column, formula }];
  });
}

/** What a formula has to say if it is one of several; undefined where they do not agree. */
function onlyText(cell: Formula, ours: readonly Formula[], mayFill: MayFill): string | undefined {
  const texts = new Set(ours.map((formula) => healed(cell, formula, mayFill)));
  return texts.size === 1 ? [...texts][0] : undefined;
}

/** Of formulas, those that would have moved just as the landmark that is nearest to the cell. */
function movedAlike(
  cell: Formula,
  ours: readonly Formula[],
  landmarks: readonly Landmark[],
): readonly Formula[] {
  const distances = ours.map((formula) => {
    const alike = landmarks.filter(
      ({ movedColumns, movedRows }) =>
        movedRows === cell.row - formula.row && movedColumns === cell.column - formula.column,
    );
    return Math.min(
      Infinity,
      ...alike.map(({ column, row }) => Math.abs(row - cell.row) + Math.abs(column - cell.column)),
    );
  });
  const least = Math.min(...distances);
  return least === Infinity ? [] : ours.filter((_, index) => distances[index] === least);
}

function brokenCells({ column, formulas, row }: FoundContents): readonly Formula[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((content, c): Formula[] => {
      // Taking every formula of a sheet apart would take seconds.
      if (!hasLostReference(content)) return [];
      const pieces = piecesOf(content);
      const place = { row: row + r, column: column + c };
      return pieces.isBroken ? [{ ...place, text: String(content), ...pieces }] : [];
    }),
  );
}

function formulasOf({ blocks }: SheetBlueprint): readonly Formula[] {
  const at = (row: number, column: number, text: string) => ({
    row,
    column,
    text,
    ...piecesOf(text),
  });
  return blocks.flatMap((block): Formula[] => {
    if (block.kind === "spill") return [at(block.row, block.column, block.formula)];
    if (block.kind !== "cells") return [];
    return block.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        typeof cell?.content === "string" && cell.content.startsWith("=")
          ? [at(block.row + row, block.column + column, cell.content)]
          : [],
      ),
    );
  });
}

function keyOf({ column, row }: Place): string {
  return `${row} ${column}`;
}
