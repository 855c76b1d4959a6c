import type { SheetBlueprint, WorkbookBlueprint } from "../blueprint/blueprint";
import type { WorkbookPlan } from "../blueprint/plan";
import { workbookBlueprint } from "../blueprint/workbook";
import { RefusedError, type WorkbookRefusal } from "../refusal";
import { runExcel } from "../run-excel";
import { type Completion, completeTable, type LoadedTable, loadTable } from "./complete-table";
import { type CreatedSheet, createSheets } from "./create-sheets";
import { type Decision, decide } from "./decide";
import { listSources, tableBlocks } from "./list-sources";
import { NO_MARK, STRUCTURE_VERSION, type WorkbookMark } from "./mark";
import { readState, type WorkbookState } from "./state";
import { takeBack } from "./take-back";
import { writeMark } from "./write-mark";
import { type EmptySheet, type SetUpProgress, writeSheets } from "./write-sheets";

export type { SetUpProgress } from "./write-sheets";

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
  const begun: Begun = { sheets: [], names: [], mark: NO_MARK };
  const result = await runExcel((context) => setUp(context, plan, run, begun));
  if (result.ok) return result;
  const { sheets, names, mark } = begun;
  const takenBack =
    sheets.length === 0 || (await takeBack({ sheetIds: sheets.map(({ id }) => id), names, mark }));
  return { ...result, takenBack };
}

/** What a run has begun, for taking it back. */
interface Begun {
  sheets: readonly CreatedSheet[];
  names: readonly string[];
  mark: WorkbookMark;
}

async function setUp(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { signal, onProgress }: SetUpRun,
  begun: Begun,
): Promise<SetUpReport> {
  const state = await readState(context);
  const decision = decided(state, workbookBlueprint(plan));
  const blueprint = workbookBlueprint(plan, decision.names);
  const lists = listSources(blueprint.sheets);
  stopIfAborted(signal);

  begun.mark = { ...state.mark, unfinished: [] };
  begun.names = decision.newNames;
  const loaded = loadTables(context, blueprint, decision);
  begun.sheets = await createSheets(context, state, decision);
  const completed = loaded.map((table) => completeTable(table, state.names, lists));

  const tableIds = await writeSheets(context, emptySheets(begun.sheets, blueprint), {
    lists,
    onProgress: (progress) => {
      stopIfAborted(signal);
      onProgress?.(progress);
    },
  });
  stopIfAborted(signal);

  writeMark(context, finishedMark(state, decision, { blueprint, created: begun.sheets, tableIds }));
  begun.sheets.find(({ key }) => key === "overview")?.worksheet.activate();
  await context.sync();
  const isCreated = ({ key }: SheetBlueprint) => decision.create.includes(key);
  return {
    created: blueprint.sheets.filter(isCreated).map(({ name }) => name),
    completed: completed.filter(lackedSomething),
    assets: decision.create.includes("assets") ? plan.tables.Anlagen.length : 0,
  };
}

function decided(state: WorkbookState, blueprint: WorkbookBlueprint): Decision {
  const decision = decide(state, blueprint);
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

function emptySheets(
  created: readonly CreatedSheet[],
  { sheets }: WorkbookBlueprint,
): readonly EmptySheet[] {
  return sheets.flatMap((blueprint) => {
    const sheet = created.find(({ key }) => key === blueprint.key);
    return sheet === undefined ? [] : [{ ...sheet, blueprint }];
  });
}

function finishedMark(
  { mark }: WorkbookState,
  { tables }: Decision,
  written: {
    readonly blueprint: WorkbookBlueprint;
    readonly created: readonly CreatedSheet[];
    readonly tableIds: ReadonlyMap<string, string>;
  },
): WorkbookMark {
  const sheetsOfTables = tableBlocks(written.blueprint.sheets).flatMap(({ sheet, block }) => {
    const table = tables.get(block.schema.name);
    return table === undefined ? [] : [[sheet.key, table.sheet.id] as const];
  });
  return {
    version: STRUCTURE_VERSION,
    sheets: {
      ...mark.sheets,
      ...Object.fromEntries(sheetsOfTables),
      ...Object.fromEntries(written.created.map(({ key, id }) => [key, id])),
    },
    tables: {
      ...Object.fromEntries([...tables].map(([name, { id }]) => [name, id])),
      ...Object.fromEntries(written.tableIds),
    },
    unfinished: [],
  };
}

function lackedSomething({ columns, formulas, names, rows }: Completion): boolean {
  return columns.length + formulas + names.length + rows.length > 0;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new RefusedError({ kind: "cancelled" });
}
