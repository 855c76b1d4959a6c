import { parseStructRef, tokenize } from "@borgar/fx";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { formatAddress, quoteSheet } from "./area";

/** What a structured reference needs to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showTotals: boolean;
}

/** Where a formula stands: `[@Spalte]` and references without a table's name depend on it. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The engine has no structured references. A formula is given to it with each of them wrapped as
 * `TABREF("Anlagen[#All]",Anlagen!A4:T111)`: a function that returns its second argument. So the
 * engine's graph knows the cells, moves and copies adjust them, undo restores them, and the text
 * as written can always be read back.
 */
export const wrapper = "TABREF";

/**
 * Puts a formula, en-US as in a formula bar, into the engine's form.
 *
 * @throws HostError InvalidArgument for a table or column that does not exist, as Excel does
 */
export function encodeFormula(
  formula: string,
  place: FormulaPlace,
  tables: (name: string) => TableShape | undefined,
  tableAt: (place: FormulaPlace) => TableShape | undefined,
): string {
  if (!formula.includes("[") && !/[\p{L}_]/u.test(formula)) return formula;
  let encoded = "";
  for (const token of tokenize(formula, { mergeRefs: true })) {
    const isTableName = token.type === "range_named" && tables(token.value) !== undefined;
    if (token.type !== "structured" && !isTableName) {
      encoded += token.value;
      continue;
    }
    const reference = parseStructRef(isTableName ? `${token.value}[#Data]` : token.value);
    if (!reference) throw new HostError("InvalidArgument", `"${token.value}" is not a reference.`);
    const table = reference.table ? tables(reference.table) : tableAt(place);
    if (!table) throw new HostError("InvalidArgument", `There is no table for "${token.value}".`);
    const area = areaOf(table, reference, token.value, place);
    const inside = tableAt(place)?.name === table.name;
    const text = isTableName ? table.name : canonicalText(token.value, reference, table, inside);
    encoded += `${wrapper}("${text.replaceAll('"', '""')}",${quoteSheet(table.sheet)}!${formatAddress(area)})`;
  }
  return encoded;
}

/** Reads a formula back from the engine's form as it was written. */
export function decodeFormula(formula: string): string {
  if (!formula.includes(`${wrapper}(`)) return formula.replace(/^=#REF$/, "=#REF!");
  let decoded = "";
  let depth = 0;
  let skipping = false;
  const tokens = tokenize(formula, { mergeRefs: true });
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (!skipping && token.type === "func" && token.value.toUpperCase() === wrapper) {
      decoded += (tokens[index + 2]?.value ?? "").slice(1, -1).replaceAll('""', '"');
      skipping = true;
      depth = 0;
    } else if (skipping) {
      if (token.value === "(") depth++;
      if (token.value === ")" && --depth === 0) skipping = false;
    } else decoded += token.value;
  }
  return decoded;
}

type Reference = NonNullable<ReturnType<typeof parseStructRef>>;

function areaOf(table: TableShape, reference: Reference, text: string, place: FormulaPlace): Area {
  const columns = columnsOf(table, reference, text);
  return { ...rowsOf(table, reference, text, place), ...columns };
}

function columnsOf(table: TableShape, reference: Reference, text: string) {
  const names = reference.columns ?? [];
  const indexes = names.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === unescape(name).toLowerCase()),
  );
  const missing = indexes.indexOf(-1);
  if (missing >= 0)
    throw new HostError("InvalidArgument", `"${text}": ${table.name} has no such column.`);
  const first = Math.min(...indexes, indexes.length === 0 ? 0 : Infinity);
  const last = indexes.length === 0 ? table.area.columns - 1 : Math.max(...indexes);
  return { column: table.area.column + first, columns: last - first + 1 };
}

function rowsOf(table: TableShape, reference: Reference, text: string, place: FormulaPlace) {
  const { row, rows } = table.area;
  const totals = table.showTotals ? 1 : 0;
  const sections = (reference.sections ?? []).map((section) => section.toLowerCase());
  if (sections.includes("this row")) {
    if (place.sheet !== table.sheet || place.row <= row || place.row >= row + rows - totals)
      throw new HostError("InvalidArgument", `"${text}" stands outside a row of ${table.name}.`);
    return { row: place.row, rows: 1 };
  }
  if (sections.length === 0) return { row: row + 1, rows: rows - 1 - totals };
  const all = sections.includes("all");
  const from = all || sections.includes("headers") ? row : sections.includes("data") ? row + 1 : -1;
  const until =
    all || sections.includes("totals")
      ? row + rows
      : sections.includes("data")
        ? row + rows - totals
        : row + 1;
  if (sections.includes("totals") && totals === 0 && sections.length === 1)
    throw new HostError("InvalidArgument", `${table.name} has no totals row.`);
  const start = from < 0 ? row + rows - 1 : from;
  return { row: start, rows: until - start };
}

/** Excel writes `[@X]` for `Anlagen[[#This Row],[X]]` in its own table and `Anlagen[@X]` elsewhere. */
function canonicalText(
  text: string,
  reference: Reference,
  table: TableShape,
  inside: boolean,
): string {
  const bare = text.slice(text.indexOf("["));
  const name = inside && reference.sections?.includes("this row") ? "" : table.name;
  const thisRow = /^\[\[#This Row\],\s*\[([^[\]]*)\]\]$/i.exec(bare)?.[1];
  if (thisRow === undefined) return (reference.table ? name : "") + bare;
  return `${name}${/^[\p{L}\p{N}_]+$/u.test(thisRow) ? `[@${thisRow}]` : `[@[${thisRow}]]`}`;
}

function unescape(column: string): string {
  return column.replaceAll(/'(['[\]#@])/g, "$1");
}
