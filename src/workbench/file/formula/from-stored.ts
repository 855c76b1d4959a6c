import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { shownFunctionName } from "./function-names";
import { closingParenthesis, tokensOf } from "./tokens";

/**
 * A formula as the formula bar shows it, with leading `=`: the reverse of `toStoredFormula`.
 * Inside its own table a reference to a column or to this row loses the table's name, as Excel
 * shows it.
 *
 * @param stored text of a file, without `=`
 * @param table name of the table that the cell lies in
 */
export function fromStoredFormula(stored: string, table?: string): string {
  const tokens = tokensOf(stored);
  const dropped = new Set<number>();
  const hashes = new Set<number>();
  const parts = tokens.map((token, index) => {
    const upper = token.value.toUpperCase();
    if (token.type === "func" && (upper === "_XLFN.ANCHORARRAY" || upper === "_XLFN.SINGLE")) {
      const close = closingParenthesis(tokens, index + 1);
      dropped.add(index + 1).add(close);
      if (upper === "_XLFN.SINGLE") return "@";
      hashes.add(close);
      return "";
    }
    if (dropped.has(index)) return hashes.has(index) ? "#" : "";
    if (token.type === "func") return shownFunctionName(token.value);
    if (token.type === "range_named") return token.value.replace(/^_xlpm\./i, "");
    return token.type === "structured" ? shownReference(token.value, table) : token.value;
  });
  return `=${parts.join("")}`;
}

function shownReference(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  const sections = reference.sections ?? [];
  const isOwnColumn =
    reference.table?.toLowerCase() === table?.toLowerCase() &&
    (reference.columns ?? []).length > 0 &&
    sections.every((section) => section === "this row");
  return stringifyStructRef(isOwnColumn ? { ...reference, table: "" } : reference);
}
