import { createStore } from "zustand/vanilla";
import type { CheckReport, CheckRun, FindingCell } from "../../../workbook/checks/check-workbook";
import type { FindingNote } from "../../../workbook/checks/note-findings";
import type { WorkbookRefusal, WorkbookResult } from "../../../workbook/refusal";

/** What the view Prüfung uses outside the pane. */
export interface FindingsPorts {
  readonly check: (run: CheckRun) => Promise<WorkbookResult<CheckReport>>;
  readonly note: (note: FindingNote) => Promise<WorkbookResult<number>>;
  readonly show: (cell: FindingCell) => Promise<WorkbookResult<void>>;
}

/** Where a person stands in the view Prüfung. */
export type FindingsPhase =
  | {
      readonly kind: "idle";
      /** the first check was cancelled */
      readonly wasCancelled?: boolean;
    }
  | {
      readonly kind: "checking";
      /** 0 … 1; undefined where it is not known yet */
      readonly share: number | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "failed"; readonly refusal: WorkbookRefusal }
  | {
      readonly kind: "checked";
      readonly report: CheckReport;
      /** a later check was cancelled, so that the report is of the one before */
      readonly wasCancelled?: boolean;
      /** why what the person asked for last was not done */
      readonly problem?: { readonly asked: "note" | "show"; readonly refusal: WorkbookRefusal };
    };

/** State and actions of the view Prüfung. */
export interface FindingsStore {
  readonly phase: FindingsPhase;
  readonly check: () => Promise<void>;
  /** stops the check; what was shown before comes back */
  readonly cancel: () => void;
  /** notes what became of findings, on the sheet and here */
  readonly note: (note: FindingNote) => Promise<void>;
  readonly show: (cell: FindingCell) => Promise<void>;
}

/** Creates the state of the view Prüfung. */
export function createFindingsStore(ports: FindingsPorts) {
  let abort = new AbortController();
  return createStore<FindingsStore>()((set, get) => {
    const check = async () => {
      const before = get().phase;
      if (before.kind === "checking") return;
      abort = new AbortController();
      const { signal } = abort;
      const showShare = (share: number | undefined) => {
        set({ phase: { kind: "checking", share, isCancelling: signal.aborted } });
      };
      showShare(undefined);
      const result = await ports.check({
        signal,
        onProgress: (done, total) => {
          showShare(done / Math.max(1, total));
        },
      });
      if (result.ok) set({ phase: { kind: "checked", report: result.value } });
      else if (result.refusal.kind === "cancelled") set({ phase: beforeCancelled(before) });
      else set({ phase: { kind: "failed", refusal: result.refusal } });
    };
    const refuse = (asked: "note" | "show", refusal: WorkbookRefusal) => {
      const { phase } = get();
      if (phase.kind === "checked") set({ phase: { ...phase, problem: { asked, refusal } } });
    };
    return {
      phase: { kind: "idle" },
      check,

      cancel: () => {
        const { phase } = get();
        if (phase.kind !== "checking") return;
        abort.abort();
        set({ phase: { ...phase, isCancelling: true } });
      },

      note: async (note) => {
        const result = await ports.note(note);
        if (!result.ok) {
          refuse("note", result.refusal);
          return;
        }
        // some are gone from the sheet, so that what is shown here is out of date
        if (result.value < note.ids.length) {
          await check();
          return;
        }
        const { phase } = get();
        if (phase.kind !== "checked") return;
        set({ phase: { kind: "checked", report: noted(phase.report, note) } });
      },

      show: async (cell) => {
        const result = await ports.show(cell);
        if (!result.ok) refuse("show", result.refusal);
      },
    };
  });
}

/** Where a cancelled check leads back to: to the report of an earlier one, if there is one. */
function beforeCancelled(before: FindingsPhase): FindingsPhase {
  return before.kind === "checked"
    ? { kind: "checked", report: before.report, wasCancelled: true }
    : { kind: "idle", wasCancelled: true };
}

function noted(report: CheckReport, { ids, reason, state }: FindingNote): CheckReport {
  const changed = new Set(ids);
  return {
    ...report,
    findings: report.findings.map((each) =>
      changed.has(each.id) ? { ...each, state, reason } : each,
    ),
  };
}
