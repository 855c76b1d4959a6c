import type { CellValidation, SheetBlueprint } from "../blueprint/blueprint";
import { blocksOf } from "../writer/write-sheet";
import { type ListSources, writeValidation } from "../writer/write-validation";
import { listSources } from "./list-sources";
import type { LoadedTable } from "./loaded-table";
import { hasLostReference } from "./lost-references";
import { type FoundName, sameName } from "./state";

/** Cells that offer what stands in a column of a table. */
interface ListCells {
  readonly range: Excel.Range;
  readonly validation: CellValidation;
  /** the table and the header of that column */
  readonly of: readonly [table: string, header: string];
}

/**
 * Lets the drop-down lists (DE: Auswahllisten) that stand offer a table's rows again where it has
 * come back or another one has taken its place. A list that a person has made stays: only one that
 * has lost its cells, or still names those in which the table was first written, is ours for sure.
 *
 * @param sheets of the blueprint
 * @param loaded the tables that were there before
 * @param names those that were there before
 * @param lists where the columns stand now
 */
export async function healLists(
  context: Excel.RequestContext,
  sheets: readonly SheetBlueprint[],
  loaded: readonly LoadedTable[],
  names: readonly FoundName[],
  lists: ListSources,
): Promise<void> {
  const written = listSources(sheets, []);
  const cells = [...ofColumns(loaded), ...ofNamedCells(context, sheets, names)];
  if (cells.length === 0) return;
  const read = cells.map(({ of, range, validation }) => {
    const now = lists(...of);
    if (typeof now !== "string") now.load("address");
    const found = range.dataValidation.load("type,rule");
    return { range, validation, found, now, first: firstCell(written(...of)) };
  });
  await context.sync();
  for (const { first, found, now, range, validation } of read) {
    if (found.type !== Excel.DataValidationType.list) continue;
    const source = found.rule.list?.source;
    const isStale = firstCell(source) === first && firstCell(now) !== first;
    if (hasLostReference(source) || isStale) writeValidation(range, validation, lists);
  }
}

function ofColumns(loaded: readonly LoadedTable[]): readonly ListCells[] {
  return loaded.flatMap(({ block, positions, table }) =>
    block.schema.columns.flatMap(({ key, validation }): ListCells[] => {
      const position = positions.get(key);
      if (position === undefined || validation?.rule.type !== "listFrom") return [];
      const range = table.columns.getItemAt(position).getDataBodyRange();
      return [{ range, validation, of: [validation.rule.table, validation.rule.header] }];
    }),
  );
}

function ofNamedCells(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetBlueprint[],
  names: readonly FoundName[],
): readonly ListCells[] {
  const cells = sheets.flatMap((sheet) => blocksOf(sheet, "cells").flatMap((b) => b.cells.flat()));
  return cells.flatMap((cell): ListCells[] => {
    const { name, validation } = cell ?? {};
    if (name === undefined || validation?.rule.type !== "listFrom") return [];
    const found = names.find((other) => sameName(other.name, name));
    if (found === undefined || hasLostReference(found.formula)) return [];
    const range = workbook.names.getItem(found.name).getRange();
    return [{ range, validation, of: [validation.rule.table, validation.rule.header] }];
  });
}

/** First cell of a list, as Excel and as we spell it: `='Blatt 1'!$B$5:$B$9` to `Blatt 1!B5`. */
function firstCell(list: Excel.Range | string | undefined): string | undefined {
  const text = typeof list === "string" ? list : list?.address;
  return text?.replaceAll(/[=$']/gu, "").split(":")[0];
}
