import type { SheetBlueprint } from "../blueprint/blueprint";
import { contentAt, type FoundContents, normalized } from "./missing-contents";

/** A formula of ours that has lost a table, a column or a sheet, with what it has to say again. */
export interface BrokenFormula {
  /** zero-based position on its sheet */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * What Excel leaves of a reference whose cells are gone, in the form of {@link normalized}: alone,
 * or where a sheet or a column of a table stood.
 */
const GONE = /#ref!(?:\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?)?/gu;

/**
 * Whether a formula is the wanted one but for references that are gone: what stands around each
 * `#REF!` stands in the wanted formula in the same order. Any other formula is a person's.
 */
export function isBrokenForm(found: unknown, wanted: string): boolean {
  const [start = "", ...rest] = normalized(found).split(GONE);
  const end = rest.pop();
  if (end === undefined || !start.startsWith("=")) return false;
  const whole = normalized(wanted);
  if (!whole.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const next = whole.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return whole.endsWith(end) && whole.length - end.length >= at;
}

/** The formulas of a sheet that have lost what they refer to. */
export function brokenFormulas(
  { blocks }: SheetBlueprint,
  found: FoundContents,
): readonly BrokenFormula[] {
  const wanted = blocks.flatMap((block): BrokenFormula[] => {
    if (block.kind === "spill") return [block];
    if (block.kind !== "cells") return [];
    return block.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        typeof cell?.content === "string" && cell.content.startsWith("=")
          ? [{ row: block.row + row, column: block.column + column, formula: cell.content }]
          : [],
      ),
    );
  });
  return wanted
    .filter(({ column, formula, row }) => isBrokenForm(contentAt(found, row, column), formula))
    .map(({ column, formula, row }) => ({ row, column, formula }));
}
