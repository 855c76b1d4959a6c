import { areaAddress, cellAddress } from "../blueprint/address";
import { readTables, type TablePlace } from "../freeze/read-tables";
import { type FormulaCell, resolveReference } from "./resolve-reference";

/** What a reference of a formula stands for now. */
export interface ReadReference {
  /** as written in the formula, in en-US */
  readonly text: string;
  /** undefined for a name that is a constant */
  readonly place: { readonly sheet: string; readonly address: string } | undefined;
  readonly rows: number;
  readonly columns: number;
  /** undefined where there are more cells than are read for an explanation */
  readonly values: readonly (readonly unknown[])[] | undefined;
  /** as the cell shows it; of a single cell only */
  readonly shown: string | undefined;
}

/** More cells than any range has that a derivation needs. */
const MOST_CELLS = 50_000;

/**
 * Reads what the references of a formula stand for. Those that cannot be read are left out.
 *
 * @param references as written in the formula, in en-US
 */
export async function readReferences(
  context: Excel.RequestContext,
  references: readonly string[],
  cell: FormulaCell,
): Promise<ReadonlyMap<string, ReadReference>> {
  if (references.length === 0) return new Map();
  // rows of totals do not matter here, so reading the tables' headers and bodies is enough
  const tables = await readTables(context);
  const found = references.map((text) => ask(context, text, cell, tables));
  await context.sync();
  const ranges = found.map(({ range, name }) => {
    if (range !== undefined && !range.isNullObject) return range;
    return name === undefined || name.range.isNullObject ? undefined : name.range;
  });
  for (const range of ranges) {
    if (range !== undefined && range.rowCount * range.columnCount <= MOST_CELLS) {
      range.load(range.rowCount * range.columnCount === 1 ? "values,text" : "values");
    }
  }
  await context.sync();
  return new Map(
    found.flatMap(({ text, name }, index): [string, ReadReference][] => {
      const range = ranges[index];
      if (range !== undefined) return [[text, readRange(text, range)]];
      return name === undefined || name.item.isNullObject ? [] : constant(text, name.item);
    }),
  );
}

interface Asked {
  readonly text: string;
  readonly range?: Excel.Range;
  readonly name?: { readonly item: Excel.NamedItem; readonly range: Excel.Range };
}

const ABOUT_RANGE = "rowCount,columnCount,rowIndex,columnIndex,worksheet/name";

function ask(
  context: Excel.RequestContext,
  text: string,
  cell: FormulaCell,
  tables: readonly TablePlace[],
): Asked {
  const resolved = resolveReference(text, cell, tables);
  if (resolved === undefined) return { text };
  const { worksheets, names } = context.workbook;
  if (resolved.kind === "name") {
    const item = names.getItemOrNullObject(resolved.name);
    const range = item.getRangeOrNullObject();
    item.load("type,value");
    range.load(ABOUT_RANGE);
    return { text, name: { item, range } };
  }
  const sheet = worksheets.getItemOrNullObject(resolved.sheet);
  const { area, isSpill } = resolved;
  const cells = sheet.getRange(areaAddress(area));
  const range = isSpill ? cells.getSpillingToRangeOrNullObject() : cells;
  range.load(ABOUT_RANGE);
  return { text, range };
}

function readRange(text: string, range: Excel.Range): ReadReference {
  const { rowCount: rows, columnCount: columns, rowIndex, columnIndex } = range;
  const isSingle = rows * columns === 1;
  const area = { row: rowIndex, column: columnIndex, rows, columns };
  return {
    text,
    place: {
      sheet: range.worksheet.name,
      address: isSingle ? cellAddress(rowIndex, columnIndex) : areaAddress(area),
    },
    rows,
    columns,
    values: rows * columns <= MOST_CELLS ? (range.values as unknown[][]) : undefined,
    shown: isSingle ? range.text[0]?.[0] : undefined,
  };
}

function constant(text: string, item: Excel.NamedItem): [string, ReadReference][] {
  const isConstant = ["String", "Integer", "Double", "Boolean"].includes(item.type);
  if (!isConstant) return [];
  const values = [[item.value as unknown]];
  return [[text, { text, place: undefined, rows: 1, columns: 1, values, shown: undefined }]];
}
