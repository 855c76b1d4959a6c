import type { SheetBlueprint } from "../blueprint/blueprint";
import { blocksOf } from "../writer/write-sheet";

/**
 * Most bytes by estimate in one request. The estimates are right to about a third, and a request
 * should stay below 1 MB.
 */
export const REQUEST_SIZE = 650_000;

/** What office.js makes of a sheet, measured on the example [bytes]. */
const BYTES = { sheet: 10_000, column: 4_500, cell: 700, spill: 5_000, characterOfValue: 1.5 };

/** Estimated bytes by which a sheet's measures and tables lengthen a request. */
export function sizeOfTables(sheet: SheetBlueprint): number {
  const ofTables = blocksOf(sheet, "table").map(
    ({ schema, rows, exceptions, names }) =>
      schema.columns.length * BYTES.column +
      JSON.stringify([rows, exceptions, names]).length * BYTES.characterOfValue,
  );
  return BYTES.sheet + sum(ofTables);
}

/** Estimated bytes by which a sheet's cells, formulas and spills lengthen a request. */
export function sizeOfContents(sheet: SheetBlueprint): number {
  const ofColumns = blocksOf(sheet, "table").map(({ schema, rows }) => {
    const formulas = sum(schema.columns.map(({ formula }) => formula?.length ?? 0));
    return Math.max(1, rows.length) * formulas * BYTES.characterOfValue;
  });
  const ofCells = blocksOf(sheet, "cells").map(
    ({ cells }) => cells.flat().filter((cell) => cell !== null).length * BYTES.cell,
  );
  return sum(ofColumns) + sum(ofCells) + blocksOf(sheet, "spill").length * BYTES.spill;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
