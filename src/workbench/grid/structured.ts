import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { formatAddress, quoteSheet, splitSheet } from "./area";
import { refuseSignedPower } from "./signed-power";
import { engineText, hasEngineText, writtenText } from "./text-literals";

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

/** What a formula may name beside functions and cells. */
export interface Nameable {
  readonly table: (name: string) => TableShape | undefined;
  readonly tableAt: (place: FormulaPlace) => TableShape | undefined;
  /** What a defined name stands for in the engine's form; undefined where there is none. */
  readonly name: (text: string, place: FormulaPlace) => string | undefined;
}

/** What becomes of a reference to a table or column that does not exist. */
export type Missing = "refuse" | "break";

/**
 * The engine has neither structured references nor names for formulas. A formula is given to it
 * with each of them wrapped as `TABREF("Anlagen[#All]",Anlagen!A4:T111)`: a function that returns
 * its second argument. So the engine's graph knows the cells, moves and copies adjust them, undo
 * restores them, and the text as written can always be read back.
 */
export const wrapper = "TABREF";

/** The engine's mark of a reference whose cells are gone. */
const gone = "#REF";

/**
 * Puts a formula, en-US as in a formula bar, into the engine's form.
 *
 * @throws HostError InvalidArgument for a table or column that does not exist, as Excel does,
 * unless such a reference is to become `#REF!`
 */
export function encodeFormula(
  formula: string,
  place: FormulaPlace,
  nameable: Nameable,
  missing: Missing = "refuse",
): string {
  if (formula.includes("^"))
    refuseSignedPower(tokenize(formula, { mergeRefs: true, negativeNumbers: false }));
  if (!/[\p{L}_["]/u.test(formula)) return formula;
  return joinBrokenColumns(tokenize(formula, { mergeRefs: true }))
    .map(({ type, value }) => {
      if (type === "string") return engineText(value);
      if (type === "error") return value === "#REF!" ? gone : value;
      if (type === "structured" || type === "unknown")
        return encodeReference(value, place, nameable, missing);
      if (type !== "range_named") return value;
      if (nameable.table(value)) return encodeReference(value, place, nameable, missing);
      const meaning = nameable.name(value, place);
      return meaning === undefined ? value : wrap(value, meaning);
    })
    .join("");
}

function encodeReference(
  text: string,
  place: FormulaPlace,
  nameable: Nameable,
  missing: Missing,
): string {
  if (!text.includes("[")) return encodeTable(text, text, `${text}[#Data]`, place, nameable);
  if (brokenColumn.test(text)) return wrap(text, gone);
  try {
    return encodeTable(text, undefined, text, place, nameable);
  } catch (error) {
    if (missing === "refuse") throw error;
    const name = text.slice(0, text.indexOf("["));
    return name !== "" && nameable.table(name) ? wrap(`${name}[#REF!]`, gone) : gone;
  }
}

function encodeTable(
  text: string,
  bareName: string | undefined,
  specified: string,
  place: FormulaPlace,
  nameable: Nameable,
): string {
  const reference = parseStructRef(specified);
  if (!reference) throw new HostError("InvalidArgument", `"${text}" is not a reference.`);
  const table = reference.table ? nameable.table(reference.table) : nameable.tableAt(place);
  if (!table) throw new HostError("InvalidArgument", `There is no table for "${text}".`);
  const area = areaOf(table, reference, text, place);
  const inside = nameable.tableAt(place)?.name === table.name;
  const written =
    bareName === undefined ? canonicalText(text, reference, table, inside) : table.name;
  return wrap(written, area ? `${quoteSheet(table.sheet)}!${formatAddress(area)}` : gone);
}

function wrap(text: string, meaning: string): string {
  return `${wrapper}(${engineText(`"${text.replaceAll('"', '""')}"`)},${meaning})`;
}

interface FormulaToken {
  readonly type: string;
  readonly value: string;
}

/** `Anlagen[#REF!]`: what is left of a reference to a column that is gone. */
const brokenColumn = /^[^[\]]*\[#REF!\]$/;

/** Reads `T[`, `#REF!`, `]` as one reference again. */
function joinBrokenColumns(tokens: readonly FormulaToken[]): FormulaToken[] {
  const joined: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [token, error, close] = tokens.slice(index, index + 3);
    if (!token) break;
    const text = token.value + (error?.value ?? "") + (close?.value ?? "");
    if (token.type === "unknown" && brokenColumn.test(text)) {
      joined.push({ type: "structured", value: text });
      index += 2;
    } else joined.push(token);
  }
  return joined;
}

/** Reads a formula back from the engine's form as it was written, with names as Excel quotes them. */
export function decodeFormula(formula: string): string {
  const isAsWritten = !/['#]/.test(formula) && !hasEngineText(formula);
  if (isAsWritten && !formula.includes(`${wrapper}(`)) return formula;
  let decoded = "";
  let depth = 0;
  let skipping = false;
  const tokens = tokenize(formula, { mergeRefs: true });
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (!skipping && token.type === "func" && token.value.toUpperCase() === wrapper) {
      decoded += writtenText(tokens[index + 2]?.value ?? "")
        .slice(1, -1)
        .replaceAll('""', '"');
      skipping = true;
      depth = 0;
    } else if (skipping) {
      if (token.value === "(") depth++;
      if (token.value === ")" && --depth === 0) skipping = false;
    } else if (token.value === "#" && tokens[index + 1]?.value === "REF") {
      decoded += "#REF!";
      index++;
    } else if (token.type === "string") decoded += writtenText(token.value);
    else decoded += token.type === "range" ? requote(token.value) : token.value;
  }
  return decoded;
}

/** The engine quotes names of sheets that Excel does not quote. */
function requote(reference: string): string {
  if (!reference.startsWith("'")) return reference;
  const [sheet, address] = splitSheet(reference);
  return sheet === undefined ? reference : `${quoteSheet(sheet)}!${address}`;
}

type Reference = NonNullable<ReturnType<typeof parseStructRef>>;

/** The cells that a reference means; undefined where a table has no such row (`#REF!`). */
function areaOf(
  table: TableShape,
  reference: Reference,
  text: string,
  place: FormulaPlace,
): Area | undefined {
  const columns = columnsOf(table, reference, text);
  const rows = rowsOf(table, reference, text, place);
  return rows && { ...rows, ...columns };
}

function columnsOf(table: TableShape, reference: Reference, text: string) {
  const names = reference.columns ?? [];
  const indexes = names.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1))
    throw new HostError("InvalidArgument", `"${text}": ${table.name} has no such column.`);
  const first = Math.min(...indexes, indexes.length === 0 ? 0 : Infinity);
  const last = indexes.length === 0 ? table.area.columns - 1 : Math.max(...indexes);
  return { column: table.area.column + first, columns: last - first + 1 };
}

function rowsOf(
  table: TableShape,
  reference: Reference,
  text: string,
  place: FormulaPlace,
): Pick<Area, "row" | "rows"> | undefined {
  const { row: top, rows } = table.area;
  const totals = table.showTotals ? 1 : 0;
  const body = { from: top + 1, until: top + rows - totals };
  const sections = new Set((reference.sections ?? []).map((section) => section.toLowerCase()));
  if (sections.has("this row")) {
    if (place.sheet !== table.sheet || place.row < body.from || place.row >= body.until)
      throw new HostError("InvalidArgument", `"${text}" stands outside a row of ${table.name}.`);
    return { row: place.row, rows: 1 };
  }
  if (sections.has("all")) return { row: top, rows };
  const hasBody = sections.has("data") || sections.size === 0;
  const from = sections.has("headers") ? top : hasBody ? body.from : body.until;
  const until = sections.has("totals") ? top + rows : hasBody ? body.until : top + 1;
  return until > from ? { row: from, rows: until - from } : undefined;
}

/** Excel writes `[@X]` for `Anlagen[[#This Row],[X]]` in its own table and `Anlagen[@X]` elsewhere. */
function canonicalText(
  text: string,
  reference: Reference,
  table: TableShape,
  inside: boolean,
): string {
  const bare = text.slice(text.indexOf("["));
  if (!reference.sections?.includes("this row")) return (reference.table ? table.name : "") + bare;
  const name = inside ? "" : table.name;
  const columns = reference.columns ?? [];
  if (columns.length === 0) return `${name}[@]`;
  return name + stringifyStructRef({ columns: [...columns], sections: ["this row"] });
}
