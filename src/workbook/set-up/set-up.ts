import type { WorkbookBlueprint } from "../blueprint/blueprint";
import type { WorkbookPlan } from "../blueprint/plan";
import { namesOf } from "../blueprint/names";
import { SHEET_NAMES, type SheetNames } from "../blueprint/sheet-names";
import { workbookBlueprint } from "../blueprint/workbook";
import { RECORD_NAMESPACE } from "../freeze/record";
import { RefusedError, type WorkbookRefusal } from "../refusal";
import { runExcel } from "../run-excel";
import { stopIfAborted } from "../stop-if-aborted";
import { blocksOf } from "../writer/write-sheet";
import type { ListSources } from "../writer/write-validation";
import { type Completion, completeTable } from "./complete-table";
import { createSheets } from "./create-sheets";
import { type Decision, decide } from "./decide";
import { fillFormulas } from "./fill-formulas";
import { finishedMark } from "./finished-mark";
import { healLists } from "./heal-lists";
import { listSources } from "./list-sources";
import { type LoadedTable, loadTables } from "./loaded-table";
import { findLostReferences, hasLostReference } from "./lost-references";
import { type Restoration, type RestorationPlan, restorationsOf } from "./restorations";
import { type SetUpReport, setUpReport } from "./report";
import { withRoomForColumns } from "./room-for-columns";
import { readState, type WorkbookState } from "./state";
import { takeBack, type Unfinished } from "./take-back";
import { STRUCTURE_VERSION } from "./version";
import { writeMark } from "./write-mark";
import { type SetUpProgress, type SheetToWrite, writeSheets } from "./write-sheets";

export type { SetUpReport } from "./report";
export type { SetUpProgress } from "./write-sheets";

/** How set-up tells its progress and is told to stop. */
export interface SetUpRun {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SetUpProgress) => void;
}

/**
 * What a set-up that failed leaves behind: nothing, additions to sheets that were there (the next
 * run goes on from them), or unfinished sheets (the next run replaces them).
 */
export type SetUpRemains = "nothing" | "additions" | "unfinished";

/** The report, or why there is none and how the workbook is left. */
export type SetUpResult =
  | { readonly ok: true; readonly value: SetUpReport }
  | { readonly ok: false; readonly refusal: WorkbookRefusal; readonly remains: SetUpRemains };

/** What the workbook is to hold, given the names that its sheets have. */
export type BlueprintOf = (names: SheetNames) => WorkbookBlueprint;

/**
 * Sets the open workbook up (DE: Arbeitsmappe einrichten): writes the sheets that are missing and
 * adds to those that are there what they lack. Nothing that a person typed, renamed, moved or
 * formatted is touched. When it fails or is cancelled, the sheets that this run created are taken
 * away again; where Excel refuses even that, the next run replaces them.
 */
export async function setUpWorkbook(plan: WorkbookPlan, run: SetUpRun = {}): Promise<SetUpResult> {
  return setUpFrom((names) => workbookBlueprint(plan, names), run);
}

/** Sets the open workbook up from any blueprint, see {@link setUpWorkbook}. */
export function setUpFrom(blueprintOf: BlueprintOf, run: SetUpRun = {}): Promise<SetUpResult> {
  const result = last.then(() => setUpOnce(blueprintOf, run));
  last = result;
  return result;
}

/** Two views can ask for it: a second run then finds what the first one has written. */
let last: Promise<unknown> = Promise.resolve();

async function setUpOnce(blueprintOf: BlueprintOf, run: SetUpRun): Promise<SetUpResult> {
  const begun: Begun = { unfinished: undefined, hasAdditions: false };
  const result = await runExcel((context) => setUp(context, blueprintOf, run, begun));
  if (result.ok) return result;
  const isTakenBack = begun.unfinished === undefined || (await takeBack(begun.unfinished));
  const remains = begun.hasAdditions ? "additions" : "nothing";
  return { ...result, remains: isTakenBack ? remains : "unfinished" };
}

/** What a run has begun. */
interface Begun {
  /** what there is to take back */
  unfinished: Unfinished | undefined;
  hasAdditions: boolean;
}

async function setUp(
  context: Excel.RequestContext,
  blueprintOf: BlueprintOf,
  { signal, onProgress }: SetUpRun,
  begun: Begun,
): Promise<SetUpReport> {
  const frozen = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  frozen.load("items/id");
  const state = await readState(context, blueprintOf(SHEET_NAMES));
  if (frozen.items.length > 0) throw new RefusedError({ kind: "frozen" });
  if (state.mark.version > STRUCTURE_VERSION) throw new RefusedError({ kind: "newer-workbook" });
  const decision = decided(state, blueprintOf(SHEET_NAMES));
  const blueprint = withRoomForColumns(blueprintOf(decision.names), decision.tables);
  const plan = restorationsOf(state, decision, blueprint);
  stopIfAborted(signal);

  begun.unfinished = unfinishedOf(state, decision, plan);
  const loaded = loadTables(context, blueprint, decision, state);
  const restored = plan.restorations.map((restoration) => restoration.blueprint);
  const lists = listSources([...restored, ...blueprint.sheets], loaded);
  const broken = plan.restorations.flatMap(({ brokenNames }) => brokenNames);
  const created = await createSheets(context, state, decision, [...decision.staleNames, ...broken]);
  if (created.length > 0) {
    const unfinished = created.map(({ name, id }) => ({ name, id }));
    writeMark(context, { ...state.mark, unfinished });
  }
  begun.hasAdditions = plan.restorations.some(restoresCells);
  let completed: readonly Completion[] = [];
  const toWrite = [
    ...created.flatMap(({ key, worksheet }): SheetToWrite[] =>
      blueprint.sheets
        .filter((sheet) => sheet.key === key)
        .map((sheet) => ({ worksheet, blueprint: sheet, brokenFormulas: [], isNew: true })),
    ),
    ...sheetsToRestore(context, plan),
  ];
  const tableIds = await writeSheets(context, toWrite, {
    lists,
    onProgress: (progress) => {
      stopIfAborted(signal);
      onProgress?.(progress);
    },
    completeTables: async () => {
      completed = await completeTables(context, loaded, state, lists, begun);
    },
  });
  stopIfAborted(signal);
  const isRepair =
    decision.tables.size > 0 &&
    (toWrite.length > 0 || begun.hasAdditions || hasBrokenContents(state));
  await healLists(context, blueprint.sheets, loaded, state.names, lists);
  const lost = isRepair ? await findLostReferences(context) : [];

  writeMark(context, finishedMark(state, { blueprint, completed, created, decision, tableIds }));
  created.find(({ key }) => key === "overview")?.worksheet.activate();
  await context.sync();
  return setUpReport(blueprint, decision, completed, plan, lost);
}

async function completeTables(
  context: Excel.RequestContext,
  loaded: readonly LoadedTable[],
  state: WorkbookState,
  lists: ListSources,
  begun: Begun,
): Promise<readonly Completion[]> {
  const filled = await fillFormulas(context, loaded, () => {
    begun.hasAdditions = true;
  });
  const completed = loaded.map((table) =>
    completeTable(table, state.names, lists, filled.get(table) ?? 0),
  );
  begun.hasAdditions ||= completed.some(({ isComplete }) => !isComplete);
  return completed;
}

function hasBrokenContents({ contents }: WorkbookState): boolean {
  return [...contents.values()].some(({ formulas }) => formulas.flat().some(hasLostReference));
}

function decided(state: WorkbookState, blueprint: WorkbookBlueprint): Decision {
  const decision = decide(state, blueprint);
  if (!decision.ok) throw new RefusedError(decision.refusal);
  return decision.value;
}

/** What there is to take back if the run fails; nothing where it only completes tables. */
function unfinishedOf(
  { mark, sheets }: WorkbookState,
  decision: Decision,
  { restorations }: RestorationPlan,
): Unfinished | undefined {
  if (decision.create.length + restorations.length === 0) return undefined;
  const restoredNames = restorations.flatMap(({ blueprint }) => namesOf(blueprint));
  return {
    sheetsBefore: sheets.map(({ id }) => id),
    sheets: decision.create.map((key) => decision.names[key]),
    names: [...decision.newNames, ...restoredNames.map(({ name }) => name)],
    restorations,
    renames: decision.renames,
    mark: { ...mark, unfinished: [] },
  };
}

/** Single cells that were filled stay: taking them back could take what a person typed since. */
function restoresCells({ blueprint, brokenFormulas }: Restoration): boolean {
  return blocksOf(blueprint, "cells").length + brokenFormulas.length > 0;
}

function sheetsToRestore(
  context: Excel.RequestContext,
  { restorations }: RestorationPlan,
): readonly SheetToWrite[] {
  return restorations.map(({ id, blueprint, brokenFormulas }) => ({
    worksheet: context.workbook.worksheets.getItem(id),
    blueprint,
    brokenFormulas,
    isNew: false,
  }));
}
