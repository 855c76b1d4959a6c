import type { WorkbookBlueprint } from "../blueprint/blueprint";
import { namesOf } from "../blueprint/names";
import { blocksOf } from "../writer/write-sheet";
import type { Completion } from "./complete-table";
import type { Decision } from "./decide";
import type { LostReferences } from "./lost-references";
import type { RestorationPlan } from "./restorations";

/** What a sheet that was there got back. */
export interface RestoredSheet {
  readonly sheet: string;
  /** number of cells and spilling formulas */
  readonly cells: number;
  /** number of formulas that had lost what they refer to */
  readonly formulas: number;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** What set-up did. */
export interface SetUpReport {
  /** names of the sheets that were created, in the order of the tabs */
  readonly created: readonly string[];
  /** tables that were there and got what they lacked; those that lacked nothing are left out */
  readonly completed: readonly Completion[];
  /** sheets that were there and got what they lacked */
  readonly restored: readonly RestoredSheet[];
  /** sheets on which a person has moved things, so that empty cells were not filled */
  readonly moved: readonly string[];
  /** sheets of an older version, by the names that they now have */
  readonly retired: readonly string[];
  /** number of assets that were written */
  readonly assets: number;
  /** what of the workbook still refers to something that is gone, a person's own sheets included */
  readonly lost: readonly LostReferences[];
}

/** Tells what set-up did, from what it found missing. */
export function setUpReport(
  { sheets }: WorkbookBlueprint,
  { create, renames }: Decision,
  completed: readonly Completion[],
  { restorations, moved }: RestorationPlan,
  lost: readonly LostReferences[],
): SetUpReport {
  const written = sheets.filter(({ key }) => create.includes(key));
  const assets = written
    .flatMap((sheet) => blocksOf(sheet, "table"))
    .filter(({ schema }) => schema.name === "Anlagen")
    .reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    created: written.map(({ name }) => name),
    completed: completed.filter(({ isComplete, renamed }) => !isComplete || renamed.length > 0),
    restored: restorations.map(({ blueprint, brokenFormulas }) => ({
      sheet: blueprint.name,
      cells: countOfCells(blueprint),
      formulas: brokenFormulas.length,
      charts: blocksOf(blueprint, "chart").map(({ title }) => title),
      tables: blocksOf(blueprint, "table").map(({ schema }) => schema.name),
      names: namesOf(blueprint).map(({ name }) => name),
    })),
    moved,
    retired: renames.map(({ to }) => to),
    assets,
    lost,
  };
}

function countOfCells(sheet: WorkbookBlueprint["sheets"][number]): number {
  const cells = blocksOf(sheet, "cells").flatMap((block) => block.cells.flat());
  return cells.filter((cell) => cell !== null).length + blocksOf(sheet, "spill").length;
}
