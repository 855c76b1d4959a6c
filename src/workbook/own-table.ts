import type { TableSchema } from "../tables/schema";
import { RefusedError } from "./refusal";
import { MARK_KEY, readMark } from "./set-up/mark";

/**
 * Finds tables of ours, by what set-up remembers or else by their names; one round trip. A table
 * that is not there gives a null object.
 */
export async function ownTables(
  context: Excel.RequestContext,
  schemas: readonly TableSchema[],
): Promise<readonly Excel.Table[]> {
  const { settings, tables } = context.workbook;
  const setting = settings.getItemOrNullObject(MARK_KEY);
  setting.load("value");
  tables.load("items/id,items/name");
  await context.sync();
  const mark = readMark(setting.isNullObject ? undefined : setting.value);
  return schemas.map(({ name }) => {
    const marked = tables.items.find(({ id }) => id === mark.tables[name]);
    return marked ?? tables.getItemOrNullObject(name);
  });
}

/** The table of ours, or a refusal that names it. */
export async function requireTable(
  context: Excel.RequestContext,
  schema: TableSchema,
): Promise<Excel.Table> {
  const [table] = await ownTables(context, [schema]);
  table?.load("name");
  await context.sync();
  if (table === undefined || table.isNullObject) {
    throw new RefusedError({ kind: "table-missing", table: schema.name });
  }
  return table;
}
