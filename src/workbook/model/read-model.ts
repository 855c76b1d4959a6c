import type { Column } from "../../tables/schema";
import type { CellInput } from "../blueprint/blueprint";
import { CHOSEN_SCENARIO } from "../blueprint/budget-page";
import { ownTables } from "../own-table";
import type { WorkbookRefusal, WorkbookResult } from "../refusal";
import { type ExcelRun, runExcel } from "../run-excel";
import {
  columnPositions,
  MODEL_SCHEMAS,
  type ModelTableName,
  type TableContent,
} from "./model-table";

/** Tables that the pane writes to, of which it needs to know what was typed. */
const WRITABLE: ReadonlySet<ModelTableName> = new Set([
  "Szenarien",
  "Uebernahme",
  "Positionen",
  "Projekte",
  "Kriterien",
  "Annahmen",
]);

/** Cells of one answer: about a megabyte, of the five that Excel on the web answers at most. */
const CELLS_PER_REQUEST = 40_000;

/** The tables of the workbook, and what is wrong with those that cannot be read. */
export interface ModelContent {
  readonly tables: Readonly<Partial<Record<ModelTableName, TableContent>>>;
  /** ids of the tables that were found, by which their events are told apart */
  readonly ids: Readonly<Partial<Record<ModelTableName, string>>>;
  readonly problems: readonly TableProblem[];
  /** code of the scenario that the sheets show; missing where no cell says so */
  readonly chosenScenario?: string;
}

/** A table that a person has to put right. */
export type TableProblem = Extract<
  WorkbookRefusal,
  { readonly kind: "table-missing" | "columns-missing" }
> & { readonly name: ModelTableName };

/** Reads tables of the workbook, in three round trips where they are of usual size. */
export async function readModel(
  names: readonly ModelTableName[],
  run: ExcelRun = {},
): Promise<WorkbookResult<ModelContent>> {
  return runExcel((context) => loadModel(context, names), run);
}

/** The same within a running action. */
export async function loadModel(
  context: Excel.RequestContext,
  names: readonly ModelTableName[],
): Promise<ModelContent> {
  const found = await ownTables(
    context,
    names.map((name) => MODEL_SCHEMAS[name]),
  );
  const loading = names.map((name, index) => ({ name, table: found[index] }));
  for (const { table } of loading) table?.load("id,name");
  const chosen = context.workbook.names.getItemOrNullObject(CHOSEN_SCENARIO).load("type");
  await context.sync();
  const chosenCell =
    chosen.isNullObject || chosen.type !== Excel.NamedItemType.range
      ? undefined
      : chosen.getRange().load("values");
  const problems: TableProblem[] = [];
  const present = loading.flatMap(({ name, table }) => {
    if (table === undefined || table.isNullObject) {
      problems.push({ kind: "table-missing", table: name, name });
      return [];
    }
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("rowCount,columnCount");
    return [{ name, table, header, body }];
  });
  await context.sync();
  const blocks = present.map((entry) => ({ ...entry, loaded: loadBlocks(entry) }));
  await sendBlocks(context, blocks);
  const tables: Partial<Record<ModelTableName, TableContent>> = {};
  const ids: Partial<Record<ModelTableName, string>> = {};
  for (const { header, loaded, name, table } of blocks) {
    const headers = (header.values[0] ?? []).map(String);
    const columns = missingColumns(name, headers);
    if (columns.length > 0) {
      problems.push({ kind: "columns-missing", table: table.name, name, columns });
    }
    ids[name] = table.id;
    tables[name] = { header: headers, rows: loaded.flatMap(({ rows }) => rows()) };
  }
  const code = String(chosenCell?.values[0]?.[0] ?? "");
  return { tables, ids, problems, ...(code === "" ? {} : { chosenScenario: code }) };
}

function missingColumns(name: ModelTableName, header: readonly string[]): readonly string[] {
  const positions = columnPositions(name, header);
  const columns: readonly Column[] = MODEL_SCHEMAS[name].columns;
  return columns
    .filter(({ key, required }) => required && !positions.has(key))
    .map((column) => column.header);
}

interface Block {
  readonly cells: number;
  readonly queue: () => void;
  readonly rows: () => TableContent["rows"];
}

function loadBlocks({
  body,
  name,
  table,
}: {
  readonly name: ModelTableName;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}): readonly Block[] {
  const { columnCount, rowCount } = body;
  const perRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / columnCount));
  const blocks: Block[] = [];
  for (let start = 0; start < rowCount; start += perRequest) {
    const count = Math.min(perRequest, rowCount - start);
    let range: Excel.Range | undefined;
    blocks.push({
      cells: count * columnCount,
      queue: () => {
        range = table
          .getDataBodyRange()
          .getCell(start, 0)
          .getResizedRange(count - 1, columnCount - 1)
          .load(WRITABLE.has(name) ? "values,formulas" : "values");
      },
      rows: () => {
        const values = (range?.values ?? []) as CellInput[][];
        const formulas = WRITABLE.has(name) ? (range?.formulas as CellInput[][]) : values;
        return values.map((row, index) => ({ values: row, formulas: formulas[index] ?? row }));
      },
    });
  }
  return blocks;
}

/** Asks for as many blocks at once as Excel answers. */
async function sendBlocks(
  context: Excel.RequestContext,
  tables: readonly { readonly loaded: readonly Block[] }[],
): Promise<void> {
  let cells = 0;
  for (const block of tables.flatMap(({ loaded }) => loaded)) {
    if (cells > 0 && cells + block.cells > CELLS_PER_REQUEST) {
      await context.sync();
      cells = 0;
    }
    block.queue();
    cells += block.cells;
  }
  if (cells > 0) await context.sync();
}
