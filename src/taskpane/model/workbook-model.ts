import { createStore, type StoreApi } from "zustand/vanilla";
import { applyEdits, type Edit, inverseOf } from "../../workbook/model/edit";
import {
  MODEL_TABLES,
  type ModelTableName,
  type ModelTables,
  type RowId,
} from "../../workbook/model/model-table";
import type { ModelContent, TableProblem } from "../../workbook/model/read-model";
import type { WorkbookChange } from "../../workbook/model/watch-model";
import type { WorkbookRefusal, WorkbookResult } from "../../workbook/refusal";
import type { ExcelRun } from "../../workbook/run-excel";
import { adoptContent } from "./adopt-content";
import { type Change, isUntouched, type JournalEntry, merged, recorded } from "./journal";

/** The workbook as the model reaches it. */
export interface ModelPort {
  readonly read: (
    names: readonly ModelTableName[],
    run: ExcelRun,
  ) => Promise<WorkbookResult<ModelContent>>;
  readonly write: (
    seen: ModelTables,
    edits: readonly Edit[],
  ) => Promise<WorkbookResult<ModelContent>>;
  readonly watch: (
    onChange: (change: WorkbookChange) => void,
  ) => Promise<WorkbookResult<() => Promise<void>>>;
}

/** What the pane has to tell of the last action. */
type ModelNotice =
  /** nothing of what is queued could be written; it can be tried again or given up */
  | { readonly kind: "not-written"; readonly refusal: WorkbookRefusal }
  /** a row had gone, so that its edits were given up */
  | { readonly kind: "given-up"; readonly refusal: WorkbookRefusal }
  /** a step cannot be taken back, as somebody else has changed the same place since */
  | { readonly kind: "changed-since"; readonly entry: JournalEntry };

/** The pane's model of the workbook: the tables, and every way to change them. */
export interface WorkbookModel {
  readonly phase:
    | { readonly kind: "reading" | "ready" }
    | { readonly kind: "unreadable"; readonly refusal: WorkbookRefusal };
  /** the tables with everything that was edited in the pane, also what is not yet written */
  readonly tables: ModelTables;
  readonly problems: readonly TableProblem[];
  /** code of the scenario that the sheets show */
  readonly chosenScenario: string | undefined;
  readonly isSaving: boolean;
  readonly notice: ModelNotice | undefined;
  readonly past: readonly JournalEntry[];
  readonly future: readonly JournalEntry[];
  /** reads everything and follows the workbook from then on */
  readonly start: () => Promise<void>;
  readonly newRowId: () => RowId;
  readonly change: (change: Change) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** writes again what could not be written */
  readonly retry: () => void;
  /** gives up what could not be written */
  readonly discard: () => Promise<void>;
  readonly dismiss: () => void;
}

/**
 * Pause in typing after which the workbook is written to [ms]. Excel then calculates the functions of
 * the add-in in the thread of the pane, which must not get between the keys of one number.
 */
const WRITE_AFTER = 400;

/** Pause after a change of the workbook after which its table is read again [ms]. */
const READ_AFTER = 80;

/**
 * Creates the model. The workbook is the state: what is edited shows at once, is written a moment
 * later field by field, and what the workbook then holds is what counts.
 */
export function createWorkbookModel(port: ModelPort): StoreApi<WorkbookModel> {
  /** the tables as they were last read */
  let base: ModelTables = {};
  let ids: ModelContent["ids"] = {};
  let queued: readonly Edit[] = [];
  let sending: readonly Edit[] = [];
  let changed = new Set<ModelTableName>();
  let lastId = 0;
  let isWatching = false;
  let writeTimer: ReturnType<typeof setTimeout> | undefined;
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  /** reads and writes one after the other, so that none overtakes another */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (action: () => Promise<void>): Promise<void> => (last = last.then(action));

  return createStore<WorkbookModel>()((set, get) => {
    const newRowId = () => ++lastId;

    const show = () => {
      const isSaving = queued.length > 0 || sending.length > 0;
      set({ tables: applyEdits(base, [...sending, ...queued]), isSaving });
    };

    const adopt = (content: ModelContent, expected: ModelTables) => {
      const tables: Partial<Record<ModelTableName, ModelTables[ModelTableName]>> = { ...expected };
      for (const { name } of content.problems) Reflect.deleteProperty(tables, name);
      for (const name of MODEL_TABLES) {
        const read = content.tables[name];
        if (read !== undefined) tables[name] = adoptContent(name, expected[name], read, newRowId);
      }
      // The same object where nothing changed, so that nobody calculates or shows anything again.
      base = MODEL_TABLES.every((name) => tables[name] === expected[name]) ? expected : tables;
      ids = { ...ids, ...content.ids };
      const { chosenScenario } = content;
      if (chosenScenario !== get().chosenScenario) set({ chosenScenario });
    };

    const read = (names: readonly ModelTableName[]) =>
      inTurn(async () => {
        // What is shown already need not wait for a person who types in the sheet; what is to be
        // written waits behind this.
        const isQuiet = () => get().phase.kind === "ready" && queued.length === 0;
        const content = await port.read(names, { isQuiet });
        if (!content.ok) {
          if (get().phase.kind !== "ready") {
            set({ phase: { kind: "unreadable", refusal: content.refusal } });
          }
          return;
        }
        adopt(content.value, base);
        const others = get().problems.filter(({ name }) => !names.includes(name));
        const problems = [...others, ...content.value.problems];
        if (get().phase.kind !== "ready") set({ phase: { kind: "ready" } });
        if (problems.length + get().problems.length > 0) set({ problems });
        show();
      });

    const write = () =>
      inTurn(async () => {
        if (queued.length === 0) return;
        [sending, queued] = [merged(queued), []];
        const result = await port.write(base, sending);
        const sent = sending;
        sending = [];
        if (result.ok) {
          // What is shown is what was sent, unless somebody has typed on meanwhile.
          adopt(result.value, queued.length === 0 ? get().tables : applyEdits(base, sent));
        } else if (result.refusal.kind === "row-gone") {
          set({ notice: { kind: "given-up", refusal: result.refusal }, past: [], future: [] });
          followAll();
        } else {
          queued = [...sent, ...queued];
          set({ notice: { kind: "not-written", refusal: result.refusal } });
        }
        show();
      });

    const writeSoon = () => {
      clearTimeout(writeTimer);
      writeTimer = setTimeout(() => void write(), WRITE_AFTER);
    };

    const follow = (names: readonly ModelTableName[]) => {
      changed = new Set([...changed, ...names]);
      clearTimeout(readTimer);
      readTimer = setTimeout(() => {
        const due = [...changed];
        changed = new Set();
        void read(due);
      }, READ_AFTER);
    };
    const followAll = () => {
      follow(MODEL_TABLES);
    };

    const step = (from: "past" | "future", to: "past" | "future") => {
      const entry = get()[from].at(-1);
      if (entry === undefined) return;
      const edits = from === "past" ? inverseOf(entry.edits) : entry.edits;
      set({ [from]: get()[from].slice(0, -1), notice: undefined });
      if (!isUntouched(get().tables, inverseOf(edits))) {
        set({ notice: { kind: "changed-since", entry } });
        return;
      }
      set({ [to]: [...get()[to], entry] });
      queued = [...queued, ...edits];
      show();
      writeSoon();
    };

    return {
      phase: { kind: "reading" },
      tables: {},
      problems: [],
      chosenScenario: undefined,
      isSaving: false,
      notice: undefined,
      past: [],
      future: [],
      newRowId,

      start: async () => {
        await read(MODEL_TABLES);
        if (isWatching) return;
        isWatching = true;
        const watching = await port.watch((change) => {
          if (change === "any") followAll();
          else follow(MODEL_TABLES.filter((name) => ids[name] === change.tableId));
        });
        isWatching = watching.ok;
      },

      change: (change) => {
        if (change.edits.length === 0) return;
        queued = [...queued, ...change.edits];
        set({
          past: recorded(get().past, change, Date.now()),
          future: [],
          notice: undefined,
          tables: applyEdits(get().tables, change.edits),
          isSaving: true,
        });
        writeSoon();
      },

      undo: () => {
        step("past", "future");
      },

      redo: () => {
        step("future", "past");
      },

      retry: () => {
        set({ notice: undefined });
        writeSoon();
      },

      discard: async () => {
        queued = [];
        set({ notice: undefined, past: [], future: [] });
        await read(MODEL_TABLES);
      },

      dismiss: () => {
        set({ notice: undefined });
      },
    };
  });
}
