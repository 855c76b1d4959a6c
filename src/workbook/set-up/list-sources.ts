import { type Area, absoluteAddress } from "../blueprint/address";
import type { SheetBlueprint, TableBlock } from "../blueprint/blueprint";
import { bodyArea } from "../blueprint/table-area";
import type { ListSources } from "../writer/write-validation";

/** The table blocks of a workbook with the sheets on which they stand. */
export function tableBlocks(
  sheets: readonly SheetBlueprint[],
): readonly { readonly sheet: SheetBlueprint; readonly block: TableBlock }[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => (block.kind === "table" ? [{ sheet, block }] : [])),
  );
}

/**
 * Addresses of columns that serve as lists for validation. Excel does not take structured
 * references there; a reference to a whole column of a table grows with the table.
 *
 * @param sheets the first that has a table says where it stands
 */
export function listSources(sheets: readonly SheetBlueprint[]): ListSources {
  return (table, header) => {
    const found = tableBlocks(sheets).find(({ block }) => block.schema.name === table);
    const index = found?.block.schema.columns.findIndex((column) => column.header === header) ?? -1;
    if (found === undefined || index < 0) {
      throw new RangeError(`The blueprint has no column ${table}[${header}].`);
    }
    const body = bodyArea(found.block);
    const area: Area = { ...body, column: body.column + index, columns: 1 };
    return absoluteAddress(found.sheet.name, area);
  };
}
