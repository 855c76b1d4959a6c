import { plainReference } from "../blueprint/address";
import type { CellValidation, SheetBlueprint } from "../blueprint/blueprint";
import { blocksOf } from "../writer/write-sheet";
import { type ListSources, writeValidation } from "../writer/write-validation";
import { listSources } from "./list-sources";
import type { LoadedTable } from "./loaded-table";
import { hasLostReference } from "./lost-references";
import { type FoundName, sameName } from "./state";

/** Cells with what may be typed into them. */
interface RuledCells {
  readonly validation: CellValidation | undefined;
  /** asks Excel for them */
  readonly range: () => Excel.Range;
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
  const cells = [...columns(loaded), ...namedCells(context, sheets, names)];
  const read = cells.flatMap(({ range: rangeOf, validation }) => {
    if (validation?.rule.type !== "listFrom") return [];
    const range = rangeOf();
    const { header, table } = validation.rule;
    const now = lists(table, header);
    if (typeof now !== "string") now.load("address");
    const found = range.dataValidation.load("type,rule");
    return [{ range, validation, found, now, first: firstCell(written(table, header)) }];
  });
  if (read.length === 0) return;
  await context.sync();
  for (const { first, found, now, range, validation } of read) {
    if (found.type !== Excel.DataValidationType.list) continue;
    const source = found.rule.list?.source;
    const isStale = firstCell(source) === first && firstCell(now) !== first;
    if (hasLostReference(source) || isStale) writeValidation(range, validation, lists);
  }
}

function columns(loaded: readonly LoadedTable[]): readonly RuledCells[] {
  return loaded.flatMap(({ block, positions, table }) =>
    block.schema.columns.flatMap(({ key, validation }) => {
      const position = positions.get(key);
      return position === undefined
        ? []
        : [{ validation, range: () => table.columns.getItemAt(position).getDataBodyRange() }];
    }),
  );
}

/** Single cells are found by their names, wherever a person has moved them. */
function namedCells(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetBlueprint[],
  names: readonly FoundName[],
): readonly RuledCells[] {
  const cells = sheets.flatMap((sheet) =>
    blocksOf(sheet, "cells").flatMap((block) => block.cells.flat()),
  );
  return cells.flatMap((cell) => {
    const { name, validation } = cell ?? {};
    if (name === undefined) return [];
    const found = names.find((other) => sameName(other.name, name));
    return found?.isRange === true
      ? [{ validation, range: () => workbook.names.getItem(found.name).getRange() }]
      : [];
  });
}

/** First cell of a list, as Excel and as we spell it: `='Blatt 1'!$B$5:$B$9` to `Blatt 1!B5`. */
function firstCell(list: Excel.Range | string | undefined): string | undefined {
  const text = typeof list === "string" ? list : list?.address;
  return text === undefined ? undefined : plainReference(text).replaceAll("$", "").split(":")[0];
}
