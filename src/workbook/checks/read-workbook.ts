import { dayOf, type Day } from "../../core/calendar";
import type { CivilDate } from "../../core/result";
import { ANNAHMEN } from "../../tables/annahmen";
import { readAssumptions } from "../../tables/assumption-rows";
import { readDate } from "../../tables/cell";
import type { Area } from "../blueprint/address";
import { TABLE_SCHEMAS } from "../blueprint/table-rows";
import { keptFormulas } from "../freeze/kept-formulas";
import { ownTables } from "../own-table";
import type { CheckedTable, CheckedWorkbook, ErrorCell } from "./checked-workbook";
import { errorAreas } from "./error-areas";
import { type ReadArea, readCells, type WantedArea } from "./read-cells";
import { withKeptFormulas } from "./with-kept-formulas";

/** Where one of our tables stands, with its header row. */
export interface TablePlace extends Area {
  readonly sheet: string;
}

/** The open workbook as the checks see it, and where its tables stand. */
export interface ReadWorkbook {
  readonly workbook: CheckedWorkbook;
  /** by name of the schema */
  readonly places: ReadonlyMap<string, TablePlace>;
  /** sheets that are too large to be searched for errors as a whole */
  readonly notSearched: readonly string[];
}

/** Most cells of a sheet that is searched: of one with our tables, and of a person's own. */
const MOST_CELLS = { own: 2_000_000, foreign: 200_000 } as const;

/**
 * Reads what the checks look at: our tables, and the errors of every sheet, a person's own included.
 *
 * @param today day of the checks where the assumptions have no Stichtag
 * @param onProgress is told how many cells have been read
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  today: CivilDate,
  onProgress?: (done: number, total: number) => void,
): Promise<ReadWorkbook> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const tables = await ownTables(context, TABLE_SCHEMAS);
  for (const table of tables) table.load("name");
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet: sheet.name, range };
  });
  await context.sync();

  const found = TABLE_SCHEMAS.flatMap((schema, index) => {
    const table = tables[index];
    if (table === undefined || table.isNullObject) return [];
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.worksheet.load("name");
    return [{ schema, table, range }];
  });
  if (found.length > 0) await context.sync();

  const places = new Map(
    found.map(({ range, schema, table }): [string, TablePlace] => [
      schema.name,
      { sheet: table.worksheet.name, ...areaOf(range) },
    ]),
  );
  const { notSearched, wanted } = wantedAreas(
    used.flatMap(({ range, sheet }) =>
      range.isNullObject ? [] : [{ sheet, area: areaOf(range) }],
    ),
    [...places.values()],
  );
  const kept = await keptFormulas(context);
  const read = withKeptFormulas(await readCells(context, wanted, onProgress), kept);
  const checked = new Map(
    found.map(({ schema, table }): [string, CheckedTable] => [
      schema.name,
      { name: table.name, ...cellsOfTable(places.get(schema.name), read) },
    ]),
  );
  return {
    workbook: {
      tables: checked,
      expected: TABLE_SCHEMAS,
      errorCells: read.flatMap(errorsOf),
      asOf: dayOfChecks(checked, today),
    },
    places,
    notSearched,
  };
}

function areaOf({ columnCount, columnIndex, rowCount, rowIndex }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** What is read of each sheet: all that is used, or, where that is too much, our tables. */
export function wantedAreas(
  used: readonly { readonly sheet: string; readonly area: Area }[],
  tables: readonly TablePlace[],
): { readonly wanted: readonly WantedArea[]; readonly notSearched: readonly string[] } {
  const wanted: WantedArea[] = [];
  const notSearched: string[] = [];
  for (const { area, sheet } of used) {
    const own = tables.filter((table) => table.sheet === sheet);
    const withFormulas = own.length > 0;
    if (area.rows * area.columns <= (withFormulas ? MOST_CELLS.own : MOST_CELLS.foreign)) {
      wanted.push({ ...area, sheet, withFormulas });
      continue;
    }
    notSearched.push(sheet);
    for (const table of own) wanted.push({ ...table, withFormulas });
  }
  return { wanted, notSearched };
}

/** The cells of a table, from the areas that were read; beyond what is used, cells are empty. */
function cellsOfTable(
  place: TablePlace | undefined,
  read: readonly ReadArea[],
): Pick<CheckedTable, "cells" | "formulas"> {
  const source = read.find(
    ({ area }) =>
      area.sheet === place?.sheet &&
      area.row <= place.row &&
      area.column <= place.column + place.columns &&
      place.row < area.row + area.rows &&
      place.column < area.column + area.columns,
  );
  if (place === undefined || source === undefined) return { cells: [[]], formulas: [[]] };
  const cut = (grid: readonly (readonly unknown[])[]) =>
    Array.from({ length: place.rows }, (_, row) =>
      Array.from(
        { length: place.columns },
        (_each, column) =>
          grid[place.row - source.area.row + row]?.[place.column - source.area.column + column] ??
          "",
      ),
    );
  return { cells: cut(source.values), formulas: cut(source.formulas) };
}

function errorsOf({ area, values }: ReadArea): readonly ErrorCell[] {
  return errorAreas(values, area).map((error) => ({ sheet: area.sheet, ...error }));
}

function dayOfChecks(tables: ReadonlyMap<string, CheckedTable>, today: CivilDate): Day {
  const cells = tables.get(ANNAHMEN.name)?.cells ?? [];
  const day = readAssumptions(cells)("Stichtag", readDate);
  const ofToday = dayOf(today);
  if (ofToday === undefined) throw new RangeError(`${today.year} has no such day.`);
  return (day.ok ? day.value : undefined) ?? ofToday;
}
