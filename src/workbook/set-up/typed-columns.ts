import { readHeader } from "../../tables/header";
import type { TableSchema } from "../../tables/schema";

/** Headers of columns that people fill in and that a table lacks; calculated ones can be added. */
export function missingTypedColumns(
  schema: TableSchema,
  headers: readonly string[],
): readonly string[] {
  const { positions } = readHeader(schema, headers);
  return schema.columns
    .filter(({ key, formula }) => formula === undefined && !positions.has(key))
    .map(({ header }) => header);
}
