import { readHeader } from "../../tables/header";
import type { Area } from "../blueprint/address";
import type { Block, SheetBlueprint, TableBlock, WorkbookBlueprint } from "../blueprint/blueprint";
import { blocksOf } from "../writer/write-sheet";
import type { FoundTable } from "./state";

/**
 * The blueprint of a workbook whose tables have columns of a person's own or of scenarios that came
 * later: what stands to the right of such a table stands as much further right.
 *
 * @param tables tables that are there, by their names in the schemas
 */
export function withRoomForColumns(
  blueprint: WorkbookBlueprint,
  tables: ReadonlyMap<string, FoundTable>,
): WorkbookBlueprint {
  const sheets = blueprint.sheets.map((sheet) =>
    blocksOf(sheet, "table").reduceRight((given, block) => {
      const added = addedColumns(block, tables.get(block.schema.name));
      const end = block.column + block.schema.columns.length;
      return added > 0 ? movedRight(given, end, added) : given;
    }, sheet),
  );
  return { ...blueprint, sheets };
}

/** Where columns of ours are missing, it is not known whether the sheet has closed their gap. */
function addedColumns({ schema }: TableBlock, found: FoundTable | undefined): number {
  if (found === undefined) return 0;
  const { positions } = readHeader(schema, found.headers);
  const isWhole = schema.columns.every(({ key }) => positions.has(key));
  return isWhole ? found.headers.length - schema.columns.length : 0;
}

function movedRight(sheet: SheetBlueprint, from: number, by: number): SheetBlueprint {
  const moved = <T extends Pick<Area, "column">>(place: T): T =>
    place.column >= from ? { ...place, column: place.column + by } : place;
  const blocks = sheet.blocks.map((block): Block =>
    block.kind === "chart" ? { ...block, place: moved(block.place) } : moved(block),
  );
  const names = sheet.names?.map((name) =>
    "area" in name ? { ...name, area: moved(name.area) } : name,
  );
  return { ...sheet, blocks, ...(names === undefined ? {} : { names }) };
}
