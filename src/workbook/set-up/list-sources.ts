import { type Area, absoluteAddress } from "../blueprint/address";
import type { SheetBlueprint, TableBlock } from "../blueprint/blueprint";
import { bodyArea } from "../blueprint/table-area";
import type { ListSources } from "../writer/write-validation";
import type { LoadedTable } from "./loaded-table";

/** The table blocks of a workbook with the sheets on which they stand. */
export function tableBlocks(
  sheets: readonly SheetBlueprint[],
): readonly { readonly sheet: SheetBlueprint; readonly block: TableBlock }[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => (block.kind === "table" ? [{ sheet, block }] : [])),
  );
}

/**
 * Columns that serve as lists for validation, where they stand when the rule is written: those of
 * tables that are there as ranges, as a person may have moved them, others as the blueprint has them.
 * Excel does not take structured references there; a reference to a whole column of a table grows
 * with the table.
 *
 * @param sheets the first that has a table says where it stands
 * @param loaded the tables that are there
 */
export function listSources(
  sheets: readonly SheetBlueprint[],
  loaded: readonly LoadedTable[],
): ListSources {
  return (table, header) => {
    const found = tableBlocks(sheets).find(({ block }) => block.schema.name === table);
    const index = found?.block.schema.columns.findIndex((column) => column.header === header) ?? -1;
    const key = found?.block.schema.columns[index]?.key;
    if (found === undefined || key === undefined) {
      throw new RangeError(`The blueprint has no column ${table}[${header}].`);
    }
    const there = loaded.find(({ block }) => block.schema.name === table);
    const position = there?.positions.get(key);
    if (there !== undefined && position !== undefined) {
      return there.table.columns.getItemAt(position).getDataBodyRange();
    }
    const body = bodyArea(found.block);
    const area: Area = { ...body, column: body.column + index, columns: 1 };
    return `=${absoluteAddress(found.sheet.name, area)}`;
  };
}
