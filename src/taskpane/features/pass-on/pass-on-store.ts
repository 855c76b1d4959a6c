import { createStore } from "zustand/vanilla";
import type { FreezeReport } from "../../../workbook/freeze/freeze";
import type { FreezeState } from "../../../workbook/freeze/freeze-state";
import type { UnfreezeReport } from "../../../workbook/freeze/unfreeze";
import type { CopyReport } from "../../../workbook/pass-on/open-copy";
import type { WorkbookRefusal, WorkbookResult } from "../../../workbook/refusal";

/** What a person can do with the workbook in the view Weitergabe. */
export type PassOnAction =
  | { readonly kind: "copy" }
  | { readonly kind: "freeze"; readonly native: boolean }
  | { readonly kind: "unfreeze"; readonly replaceChanged: boolean };

/** What an action has done. */
export type PassOnDone =
  | { readonly kind: "copy"; readonly report: CopyReport }
  | { readonly kind: "freeze"; readonly report: FreezeReport }
  | { readonly kind: "unfreeze"; readonly report: UnfreezeReport };

/** Where a person stands in the view Weitergabe. */
export type PassOnPhase =
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly refusal: WorkbookRefusal }
  | {
      readonly kind: "ready";
      readonly state: FreezeState;
      /** what a person has cancelled just now */
      readonly cancelled?: PassOnAction["kind"];
    }
  | {
      readonly kind: "working";
      readonly action: PassOnAction["kind"];
      /** 0 … 1; undefined where it is not known */
      readonly share: number | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "done"; readonly done: PassOnDone }
  | { readonly kind: "failed"; readonly action: PassOnAction; readonly refusal: WorkbookRefusal };

/** How an action tells its progress and is told to stop. */
export interface PassOnRun {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Everything outside of the view that it uses. */
export interface PassOnPorts {
  readonly readState: () => Promise<WorkbookResult<FreezeState>>;
  readonly openCopy: (signal: AbortSignal) => Promise<WorkbookResult<CopyReport>>;
  readonly freeze: (native: boolean, run: PassOnRun) => Promise<WorkbookResult<FreezeReport>>;
  readonly unfreeze: (
    replaceChanged: boolean,
    run: PassOnRun,
  ) => Promise<WorkbookResult<UnfreezeReport>>;
}

/** State and actions of the view Weitergabe. */
export interface PassOnStore {
  readonly phase: PassOnPhase;
  /** looks at the workbook again */
  readonly read: () => Promise<void>;
  readonly run: (action: PassOnAction) => Promise<void>;
  /** stops the action; what it has done is taken back, or told where it stays */
  readonly cancel: () => void;
}

/** Creates the state of the view Weitergabe. */
export function createPassOnStore(ports: PassOnPorts) {
  let abort = new AbortController();
  return createStore<PassOnStore>()((set, get) => {
    const perform = async (
      action: PassOnAction,
      run: PassOnRun,
    ): Promise<WorkbookResult<PassOnDone>> => {
      switch (action.kind) {
        case "copy":
          return named("copy", await ports.openCopy(run.signal));
        case "freeze":
          return named("freeze", await ports.freeze(action.native, run));
        case "unfreeze":
          return named("unfreeze", await ports.unfreeze(action.replaceChanged, run));
      }
    };
    const readState = async (cancelled?: PassOnAction["kind"]) => {
      const state = await ports.readState();
      if (!state.ok) set({ phase: { kind: "unreadable", refusal: state.refusal } });
      else set({ phase: { kind: "ready", state: state.value, ...(cancelled && { cancelled }) } });
    };
    return {
      phase: { kind: "reading" },

      read: async () => {
        set({ phase: { kind: "reading" } });
        await readState();
      },

      run: async (action) => {
        if (get().phase.kind === "working") return;
        abort = new AbortController();
        const { signal } = abort;
        const showShare = (share: number | undefined) => {
          const isCancelling = signal.aborted;
          set({ phase: { kind: "working", action: action.kind, share, isCancelling } });
        };
        showShare(undefined);
        const onProgress = (done: number, total: number) => {
          showShare(done / total);
        };
        const result = await perform(action, { signal, onProgress });
        if (result.ok) set({ phase: { kind: "done", done: result.value } });
        else if (result.refusal.kind === "cancelled") await readState(action.kind);
        else set({ phase: { kind: "failed", action, refusal: result.refusal } });
      },

      cancel: () => {
        const { phase } = get();
        if (phase.kind !== "working") return;
        abort.abort();
        set({ phase: { ...phase, isCancelling: true } });
      },
    };
  });
}

function named<K extends PassOnDone["kind"], R>(
  kind: K,
  result: WorkbookResult<R>,
): WorkbookResult<{ readonly kind: K; readonly report: R }> {
  return result.ok ? { ok: true, value: { kind, report: result.value } } : result;
}
