import { createStore } from "zustand/vanilla";
import type { CheckReport, FindingCell } from "../../../workbook/checks/check-workbook";
import type { FindingNote } from "../../../workbook/checks/note-findings";
import type { WorkbookRefusal, WorkbookResult } from "../../../workbook/refusal";

/** What the view Prüfung uses outside the pane. */
export interface FindingsPorts {
  readonly check: () => Promise<WorkbookResult<CheckReport>>;
  readonly note: (note: FindingNote) => Promise<WorkbookResult<number>>;
  readonly show: (cell: FindingCell) => Promise<WorkbookResult<void>>;
}

/** Where a person stands in the view Prüfung. */
export type FindingsPhase =
  | { readonly kind: "idle" }
  | { readonly kind: "checking" }
  | { readonly kind: "failed"; readonly refusal: WorkbookRefusal }
  | {
      readonly kind: "checked";
      readonly report: CheckReport;
      /** why what the person asked for last was not done */
      readonly problem?: { readonly asked: "note" | "show"; readonly refusal: WorkbookRefusal };
    };

/** State and actions of the view Prüfung. */
export interface FindingsStore {
  readonly phase: FindingsPhase;
  readonly check: () => Promise<void>;
  /** notes what became of findings, on the sheet and here */
  readonly note: (note: FindingNote) => Promise<void>;
  readonly show: (cell: FindingCell) => Promise<void>;
}

/** Creates the state of the view Prüfung. */
export function createFindingsStore(ports: FindingsPorts) {
  return createStore<FindingsStore>()((set, get) => {
    const check = async () => {
      if (get().phase.kind === "checking") return;
      set({ phase: { kind: "checking" } });
      const result = await ports.check();
      set({
        phase: result.ok
          ? { kind: "checked", report: result.value }
          : { kind: "failed", refusal: result.refusal },
      });
    };
    const refuse = (asked: "note" | "show", refusal: WorkbookRefusal) => {
      const { phase } = get();
      if (phase.kind === "checked") set({ phase: { ...phase, problem: { asked, refusal } } });
    };
    return {
      phase: { kind: "idle" },
      check,

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

function noted(report: CheckReport, { ids, reason, state }: FindingNote): CheckReport {
  const changed = new Set(ids);
  return {
    ...report,
    findings: report.findings.map((each) =>
      changed.has(each.id) ? { ...each, state, reason } : each,
    ),
  };
}
