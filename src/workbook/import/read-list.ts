import { NUTZUNGSDAUERN } from "../../tables/nutzungsdauern";
import { readTable } from "../../tables/read-table";
import type { TableSchema } from "../../tables/schema";
import type { CellInput } from "../blueprint/blueprint";
import { ownTables } from "../own-table";
import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { readBody, readTargetTable, typedColumns } from "./target-table";

/** Key of the document setting in which imports remember how columns were assigned. */
export const IMPORT_MEMORY_KEY = "IT-Haushalt.Import";

/** The content of the columns of a table that people fill, row by row. */
export interface ListContent {
  /** keys of the schema's columns, in the order of the cells */
  readonly keys: readonly string[];
  /** every row of the body, also empty ones */
  readonly rows: readonly (readonly CellInput[])[];
}

/** What an import has to know of the workbook. */
export interface ListFacts {
  readonly content: ListContent;
  /** useful lives of the Amt's own table [years] by class as written there */
  readonly usefulLives: ReadonlyMap<string, number>;
  /** what imports have kept in the workbook */
  readonly memory: unknown;
}

/** Reads a table that a list is to be imported to. */
export async function readList(schema: TableSchema): Promise<WorkbookResult<ListFacts>> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(IMPORT_MEMORY_KEY);
    setting.load("value");
    const [lives] = await ownTables(context, [NUTZUNGSDAUERN]);
    lives?.load("name");
    const target = await readTargetTable(context, schema);
    const livesCells = lives === undefined || lives.isNullObject ? undefined : lives.getRange();
    livesCells?.load("values");
    const { values } = await readBody(context, target);
    const columns = typedColumns(target);
    const { rows } = readTable(NUTZUNGSDAUERN, (livesCells?.values ?? []) as unknown[][]);
    return {
      content: {
        keys: columns.map(({ column }) => column.key),
        rows: values.map((row) => columns.map(({ position }) => row[position] ?? "")),
      },
      usefulLives: new Map(rows.map((row) => [row.values.assetClass, row.values.years])),
      memory: setting.isNullObject ? undefined : (setting.value as unknown),
    };
  });
}
