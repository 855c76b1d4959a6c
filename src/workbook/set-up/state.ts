import type { SheetBlueprint, WorkbookBlueprint } from "../blueprint/blueprint";
import type { SheetKey } from "../blueprint/sheet-names";
import { TABLE_SCHEMAS } from "../blueprint/table-rows";
import { areaAddress } from "../blueprint/address";
import { type FoundContents, searchedArea } from "./missing-contents";
import { MARK_KEY, readMark, type WorkbookMark } from "./mark";

/** A sheet of the open workbook. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly isEmpty: boolean;
}

/** A table of the open workbook that may be ours. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: { readonly id: string; readonly name: string };
  readonly headers: readonly string[];
}

/** A defined name of the open workbook. */
export interface FoundName {
  readonly name: string;
  /** with leading `=`; absolute, with the name of the sheet */
  readonly formula: string;
  readonly comment: string;
  /** whether it stands for cells that are there */
  readonly isRange: boolean;
}

/** What set-up needs to know of the open workbook before it decides what to write. */
export interface WorkbookState {
  readonly sheets: readonly FoundSheet[];
  /** tables that bear the name of one of ours or were marked as such */
  readonly tables: readonly FoundTable[];
  readonly names: readonly FoundName[];
  /** what stands on the sheets that are marked as ours */
  readonly contents: ReadonlyMap<SheetKey, FoundContents>;
  readonly mark: WorkbookMark;
}

/** Reads the state of the open workbook in two round trips. */
export async function readState(
  context: Excel.RequestContext,
  blueprint: WorkbookBlueprint,
): Promise<WorkbookState> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name,items/worksheet/id,items/worksheet/name");
  names.load("items/name,items/formula,items/comment,items/type");
  const setting = workbook.settings.getItemOrNullObject(MARK_KEY);
  setting.load("value");
  await context.sync();

  const mark = readMark(setting.isNullObject ? undefined : setting.value);
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load("address");
  const candidates = tables.items.filter((table) => isCandidate(table, mark));
  const headers = candidates.map((table) => table.getHeaderRowRange());
  for (const range of headers) range.load("values");
  const loaded = blueprint.sheets.flatMap((sheet) => {
    const worksheet = worksheets.items.find(({ id }) => id === mark.sheets[sheet.key]);
    return worksheet === undefined ? [] : [loadContents(worksheet, sheet)];
  });
  await context.sync();

  return {
    sheets: worksheets.items.map(({ id, name }, index) => ({
      id,
      name,
      isEmpty: used[index]?.isNullObject === true,
    })),
    tables: candidates.map(({ id, name, worksheet }, index) => ({
      id,
      name,
      sheet: { id: worksheet.id, name: worksheet.name },
      headers: (headers[index]?.values[0] ?? []).map(String),
    })),
    names: names.items.map(({ name, formula, comment, type }) => ({
      name,
      formula: String(formula),
      comment,
      isRange: type === Excel.NamedItemType.range,
    })),
    contents: new Map(loaded.map(({ key, read }) => [key, read()])),
    mark,
  };
}

/** Asks Excel for what stands where the blueprint has cells; can be read after the next sync. */
function loadContents(worksheet: Excel.Worksheet, sheet: SheetBlueprint) {
  const range = worksheet.getRange(areaAddress(searchedArea(sheet))).getUsedRangeOrNullObject(true);
  range.load("formulas,rowIndex,columnIndex");
  const { charts } = worksheet;
  charts.load("items/name");
  const read = (): FoundContents => ({
    row: range.isNullObject ? 0 : range.rowIndex,
    column: range.isNullObject ? 0 : range.columnIndex,
    formulas: range.isNullObject ? [] : (range.formulas as unknown[][]),
    charts: charts.items.map(({ name }) => name),
  });
  return { key: sheet.key, read };
}

function isCandidate(
  { id, name }: { readonly id: string; readonly name: string },
  mark: WorkbookMark,
): boolean {
  return (
    Object.values(mark.tables).includes(id) ||
    TABLE_SCHEMAS.some((schema) => sameName(schema.name, name))
  );
}

/** Excel does not tell names apart by case. */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("de") === other.toLocaleLowerCase("de");
}
