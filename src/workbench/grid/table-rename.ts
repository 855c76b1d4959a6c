import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";

/** New names that formulas have to follow. */
export interface TableRename {
  readonly table: { readonly from: string; readonly to: string };
  readonly columns: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Writes the new names of tables and columns into a formula, as Excel does.
 *
 * @param home name of the table the formula stands in: there references may leave the name out
 */
export function renameInFormula(
  formula: string,
  renames: readonly TableRename[],
  home: string | undefined,
): string {
  if (renames.length === 0) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === "range_named") return find(renames, value)?.table.to ?? value;
      return type === "structured" ? renameInReference(value, renames, home) : value;
    })
    .join("");
}

function renameInReference(
  text: string,
  renames: readonly TableRename[],
  home: string | undefined,
): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const { table = "" } = reference;
  const rename = find(renames, table === "" ? (home ?? "") : table);
  if (!rename) return text;
  const columns = reference.columns?.map(
    (name) => rename.columns.find(({ from }) => isSame(from, name))?.to ?? name,
  );
  return stringifyStructRef({
    ...reference,
    ...(columns ? { columns } : {}),
    ...(reference.table ? { table: rename.table.to } : {}),
  });
}

function find(renames: readonly TableRename[], table: string): TableRename | undefined {
  return renames.find(({ table: { from } }) => isSame(from, table));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
