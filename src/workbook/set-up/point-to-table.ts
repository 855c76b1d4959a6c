import type { TableSchema } from "../../tables/schema";
import { TABLE_SCHEMAS, type TableName } from "../blueprint/table-rows";
import { RefusedError, type WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { MARK_KEY, readMark, type WorkbookMark } from "./mark";
import { sameName } from "./state";
import { missingTypedColumns } from "./typed-columns";
import { writeMark } from "./write-mark";

/** A table of the workbook that could take the place of one of ours that is missing. */
export interface TableCandidate {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** number of rows of its body */
  readonly rows: number;
}

/** The candidates for tables that are missing, by the names of those. */
export type TableCandidates = ReadonlyMap<TableName, readonly TableCandidate[]>;

/**
 * Finds tables that may take the place of ours that are missing: those that are none of ours and
 * have every column that people fill in.
 *
 * @param missing names of tables that are not there
 */
export async function findCandidates(
  missing: readonly TableName[],
): Promise<WorkbookResult<TableCandidates>> {
  return runExcel(async (context) => {
    const { tables } = await readTables(context);
    return new Map(
      missing.map((name) => [
        name,
        tables
          .filter(
            ({ headers, isOurs }) =>
              !isOurs && missingTypedColumns(schemaOf(name), headers).length === 0,
          )
          .map(({ id, name: own, rows, sheet }) => ({ id, name: own, rows, sheet })),
      ]),
    );
  });
}

/**
 * Makes a table of the workbook the one of ours that is missing: it gets our name, so that formulas
 * find it, and set-up knows it from then on. Its content stays as it is; what it lacks (calculated
 * columns), and formulas that had lost the table, the next set-up adds.
 *
 * @param id of the table, as Excel tells it
 */
export async function pointToTable(name: TableName, id: string): Promise<WorkbookResult<void>> {
  return runExcel(async (context) => {
    const { mark, tables } = await readTables(context);
    const chosen = tables.find((table) => table.id === id);
    const other = tables.find((table) => table.id !== id && isTable(name, table, mark));
    // Somebody has brought ours back meanwhile.
    if (other !== undefined) return;
    if (chosen === undefined) throw new RefusedError({ kind: "table-missing", table: name });
    const columns = missingTypedColumns(schemaOf(name), chosen.headers);
    if (columns.length > 0) {
      throw new RefusedError({ kind: "columns-missing", table: chosen.name, columns });
    }
    // The mark comes first: should the rest be cut off, the table is known by its id.
    writeMark(context, {
      ...mark,
      tables: { ...mark.tables, [name]: id },
      headers: { ...mark.headers, [name]: chosen.headers },
    });
    if (!sameName(chosen.name, name)) context.workbook.tables.getItem(id).name = name;
    await context.sync();
  });
}

interface KnownTable extends TableCandidate {
  readonly headers: readonly string[];
  /** whether it is a table that set-up knows, by its mark or by its name */
  readonly isOurs: boolean;
}

/** Every table of the workbook with its headers, in two round trips. */
async function readTables(
  context: Excel.RequestContext,
): Promise<{ readonly mark: WorkbookMark; readonly tables: readonly KnownTable[] }> {
  const { settings, tables } = context.workbook;
  const setting = settings.getItemOrNullObject(MARK_KEY);
  setting.load("value");
  tables.load("items/id,items/name,items/worksheet/name");
  await context.sync();
  const parts = tables.items.map((table) => ({
    table,
    header: table.getHeaderRowRange().load("values"),
    body: table.getDataBodyRange().load("rowCount"),
  }));
  await context.sync();
  const mark = readMark(setting.isNullObject ? undefined : setting.value);
  return {
    mark,
    tables: parts.map(({ body, header, table: { id, name, worksheet } }) => ({
      id,
      name,
      sheet: worksheet.name,
      rows: body.rowCount,
      headers: (header.values[0] ?? []).map(String),
      isOurs: TABLE_SCHEMAS.some((schema) => isTable(schema.name, { id, name }, mark)),
    })),
  };
}

function isTable(
  wanted: TableName,
  { id, name }: { readonly id: string; readonly name: string },
  mark: WorkbookMark,
): boolean {
  return mark.tables[wanted] === id || sameName(name, wanted);
}

function schemaOf(name: TableName): TableSchema {
  const schema = TABLE_SCHEMAS.find((known) => known.name === name);
  if (schema === undefined) throw new RangeError(`There is no schema of the table ${name}.`);
  return schema;
}
