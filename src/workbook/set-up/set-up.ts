import { assumptionRows } from "../blueprint/assumptions";
import type { SheetBlueprint, SheetKey, WorkbookBlueprint } from "../blueprint/blueprint";
import type { WorkbookPlan } from "../blueprint/plan";
import { workbookBlueprint } from "../blueprint/workbook";
import { RefusedError, type WorkbookRefusal } from "../refusal";
import { runExcel } from "../run-excel";
import { writeSheet } from "../writer/write-sheet";
import type { ListSources } from "../writer/write-validation";
import { type Completion, completeTable, type LoadedTable, loadTable } from "./complete-table";
import { type CreatedSheet, createSheets } from "./create-sheets";
import { type Decision, decide } from "./decide";
import { listSources, tableBlocks } from "./list-sources";
import { NO_MARK, STRUCTURE_VERSION, type WorkbookMark } from "./mark";
import { OWN_TABLES, readState, type WorkbookState } from "./state";
import { takeBack } from "./take-back";
import { writeMark } from "./write-mark";

/** How far set-up is. */
export interface SetUpProgress {
  /** name of the sheet that is being written */
  readonly sheet: string;
  /** number of sheets that are written */
  readonly done: number;
  readonly total: number;
}

/** How set-up tells its progress and is told to stop. */
export interface SetUpRun {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SetUpProgress) => void;
}

/** What set-up did. */
export interface SetUpReport {
  /** names of the sheets that were created, in the order of the tabs */
  readonly created: readonly string[];
  /** tables that were there and got what they lacked; those that lacked nothing are left out */
  readonly completed: readonly Completion[];
  /** number of assets that were written */
  readonly assets: number;
}

/** The report, or why there is none; `takenBack` is false where parts of a run had to stay. */
export type SetUpResult =
  | { readonly ok: true; readonly value: SetUpReport }
  | { readonly ok: false; readonly refusal: WorkbookRefusal; readonly takenBack: boolean };

/**
 * Sets the open workbook up (DE: Arbeitsmappe einrichten): writes the sheets that are missing and
 * completes the tables that are there. Nothing that a person typed, renamed, moved or formatted is
 * touched. When it fails or is cancelled, the sheets that this run created are taken away again;
 * where Excel refuses even that, the next run replaces them.
 */
export async function setUpWorkbook(plan: WorkbookPlan, run: SetUpRun = {}): Promise<SetUpResult> {
  const begun: Begun = { sheets: [], mark: NO_MARK };
  const result = await runExcel((context) => setUp(context, plan, run, begun));
  if (result.ok) return result;
  const takenBack =
    begun.sheets.length === 0 ||
    (await takeBack({
      sheetIds: begun.sheets.map(({ id }) => id),
      ownsNames: begun.sheets.some(({ key }) => key === "assumptions"),
      mark: begun.mark,
    }));
  return { ...result, takenBack };
}

/** What a run has begun, for taking it back. */
interface Begun {
  sheets: readonly CreatedSheet[];
  mark: WorkbookMark;
}

async function setUp(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { signal, onProgress }: SetUpRun,
  begun: Begun,
): Promise<SetUpReport> {
  const state = await readState(context);
  const decision = decided(state, plan);
  const blueprint = workbookBlueprint(plan, decision.names);
  const lists = listSources(blueprint.sheets);
  stopIfAborted(signal);

  begun.mark = { ...state.mark, unfinished: [] };
  const loaded = loadTables(context, blueprint, decision);
  begun.sheets = await createSheets(context, state, decision);
  const completed = loaded.map((table) => completeTable(table, state.names, lists));

  const tableIds = new Map<string, Excel.Table>();
  const order = blueprint.writeOrder.filter((key) => decision.create.includes(key));
  for (const [done, key] of order.entries()) {
    stopIfAborted(signal);
    const sheet = sheetOf(blueprint, key);
    onProgress?.({ sheet: sheet.name, done, total: order.length });
    await writeInOneGo(context, sheet, begun.sheets, lists, tableIds);
  }
  stopIfAborted(signal);

  writeMark(context, finishedMark(state, decision, begun.sheets, tableIds));
  begun.sheets.find(({ key }) => key === "overview")?.worksheet.activate();
  await context.sync();
  const isCreated = ({ key }: SheetBlueprint) => decision.create.includes(key);
  return {
    created: blueprint.sheets.filter(isCreated).map(({ name }) => name),
    completed: completed.filter(lackedSomething),
    assets: decision.create.includes("assets") ? plan.assets.length : 0,
  };
}

function decided(state: WorkbookState, plan: WorkbookPlan): Decision {
  const names = assumptionRows(plan).map(({ key }) => String(key));
  const decision = decide(state, names);
  if (!decision.ok) throw new RefusedError(decision.refusal);
  return decision.value;
}

function loadTables(
  context: Excel.RequestContext,
  { sheets }: WorkbookBlueprint,
  { tables }: Decision,
): readonly LoadedTable[] {
  return tableBlocks(sheets).flatMap(({ block }) => {
    const found = tables.get(block.schema.name);
    return found === undefined ? [] : [loadTable(context, found, block)];
  });
}

async function writeInOneGo(
  context: Excel.RequestContext,
  sheet: SheetBlueprint,
  created: readonly CreatedSheet[],
  lists: ListSources,
  tableIds: Map<string, Excel.Table>,
): Promise<void> {
  const worksheet = created.find(({ key }) => key === sheet.key)?.worksheet;
  if (worksheet === undefined) throw new Error(`The sheet ${sheet.key} was not created.`);
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { name, table } of writeSheet(worksheet, sheet, lists)) {
    table.load("id");
    tableIds.set(name, table);
  }
  await context.sync();
}

function finishedMark(
  { mark }: WorkbookState,
  decision: Decision,
  created: readonly CreatedSheet[],
  tableIds: ReadonlyMap<string, Excel.Table>,
): WorkbookMark {
  const found = [...decision.tables];
  const sheetsOfTables = OWN_TABLES.flatMap(({ schema, sheet }): [SheetKey, string][] => {
    const table = decision.tables.get(schema.name);
    return table === undefined ? [] : [[sheet, table.sheet.id]];
  });
  return {
    version: STRUCTURE_VERSION,
    sheets: {
      ...mark.sheets,
      ...Object.fromEntries(sheetsOfTables),
      ...Object.fromEntries(created.map(({ key, id }) => [key, id])),
    },
    tables: {
      ...Object.fromEntries(found.map(([name, { id }]) => [name, id])),
      ...Object.fromEntries([...tableIds].map(([name, { id }]) => [name, id])),
    },
    unfinished: [],
  };
}

function sheetOf({ sheets }: WorkbookBlueprint, key: SheetKey): SheetBlueprint {
  const sheet = sheets.find((candidate) => candidate.key === key);
  if (sheet === undefined) throw new Error(`The blueprint has no sheet ${key}.`);
  return sheet;
}

function lackedSomething({ columns, formulas, names, rows }: Completion): boolean {
  return columns.length + formulas + names.length + rows.length > 0;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new RefusedError({ kind: "cancelled" });
}
