import type { SheetBlueprint } from "../blueprint/blueprint";
import { writeFormulaNames } from "../writer/write-names";
import {
  writeCharts,
  writeContents,
  writeMeasures,
  writeTablesAndNames,
} from "../writer/write-sheet";
import type { ListSources } from "../writer/write-validation";
import type { BrokenFormula } from "./broken-formulas";
import { REQUEST_SIZE, sizeOfContents, sizeOfTables } from "./request-size";
import { sizeGroups } from "../size-groups";

/** A worksheet with what is to be written on it. */
export interface SheetToWrite {
  readonly worksheet: Excel.Worksheet;
  readonly blueprint: SheetBlueprint;
  /** formulas that are to say again what they said; nothing else of their cells changes */
  readonly brokenFormulas: readonly BrokenFormula[];
  /** true for an empty sheet of ours, which also gets its widths and its print set-up */
  readonly isNew: boolean;
}

/** How far set-up is; each sheet is written in two steps. */
export interface SetUpProgress {
  /** `tables` lays out sheets and tables, `contents` writes labels and formulas */
  readonly step: "tables" | "contents";
  /** name of the sheet that is being written */
  readonly sheet: string;
  /** number of sheets that have this step behind them */
  readonly done: number;
  readonly total: number;
}

/** How the writing of sheets tells its progress and is told to stop. */
export interface WritingRun {
  readonly lists: ListSources;
  /** called before each request; throws to stop */
  readonly onProgress: (progress: SetUpProgress) => void;
  /** completes the tables that were there, once every table is there to which they may refer */
  readonly completeTables: () => Promise<void>;
}

/**
 * Writes sheets in few requests: first every table and named cell, then what the tables lack that
 * were there, then everything that may refer to them, last the charts, whose series take their names
 * from calculated cells. The charts wait for the next sync.
 *
 * @returns ids of the tables by their names in the schemas
 */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToWrite[],
  { completeTables, lists, onProgress }: WritingRun,
): Promise<ReadonlyMap<string, string>> {
  const tables: { readonly name: string; readonly table: Excel.Table }[] = [];
  const inGroups = async (step: SetUpProgress["step"], write: (sheet: SheetToWrite) => void) => {
    const sizeOf = step === "tables" ? sizeOfTables : sizeOfContents;
    let done = 0;
    for (const group of sizeGroups(sheets, ({ blueprint }) => sizeOf(blueprint), REQUEST_SIZE)) {
      const [first] = group;
      if (first === undefined) continue;
      onProgress({ step, sheet: first.blueprint.name, done, total: sheets.length });
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const sheet of group) write(sheet);
      await context.sync();
      done += group.length;
    }
  };

  await inGroups("tables", ({ worksheet, blueprint, isNew }) => {
    if (isNew) writeMeasures(worksheet, blueprint);
    for (const written of writeTablesAndNames(worksheet, blueprint, lists)) {
      written.table.load("id");
      tables.push(written);
    }
  });
  await completeTables();
  for (const { blueprint } of sheets) writeFormulaNames(context.workbook, blueprint);
  await inGroups("contents", ({ worksheet, blueprint, brokenFormulas }) => {
    writeContents(worksheet, blueprint, lists);
    for (const { column, formula, row } of brokenFormulas)
      worksheet.getCell(row, column).formulas = [[formula]];
  });
  for (const { worksheet, blueprint } of sheets) writeCharts(worksheet, blueprint);
  return new Map(tables.map(({ name, table }) => [name, table.id]));
}
