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
  | { readonly kind: "ready"; readonly state: FreezeState }
  | {
      readonly kind: "working";
      readonly action: PassOnAction["kind"];
      /** 0 … 1; undefined where it is not known */
      readonly share: number | undefined;
    }
  | { readonly kind: "done"; readonly done: PassOnDone }
  | { readonly kind: "failed"; readonly action: PassOnAction; readonly refusal: WorkbookRefusal };

/** Everything outside of the view that it uses. */
export interface PassOnPorts {
  readonly readState: () => Promise<WorkbookResult<FreezeState>>;
  readonly openCopy: () => Promise<WorkbookResult<CopyReport>>;
  readonly freeze: (
    native: boolean,
    onProgress: (done: number, total: number) => void,
  ) => Promise<WorkbookResult<FreezeReport>>;
  readonly unfreeze: (
    replaceChanged: boolean,
    onProgress: (done: number, total: number) => void,
  ) => Promise<WorkbookResult<UnfreezeReport>>;
}

/** State and actions of the view Weitergabe. */
export interface PassOnStore {
  readonly phase: PassOnPhase;
  /** looks at the workbook again */
  readonly read: () => Promise<void>;
  readonly run: (action: PassOnAction) => Promise<void>;
}

/** Creates the state of the view Weitergabe. */
export function createPassOnStore(ports: PassOnPorts) {
  return createStore<PassOnStore>()((set, get) => {
    const perform = async (action: PassOnAction): Promise<WorkbookResult<PassOnDone>> => {
      const showProgress = (done: number, total: number) => {
        set({ phase: { kind: "working", action: action.kind, share: done / total } });
      };
      switch (action.kind) {
        case "copy":
          return named("copy", await ports.openCopy());
        case "freeze":
          return named("freeze", await ports.freeze(action.native, showProgress));
        case "unfreeze":
          return named("unfreeze", await ports.unfreeze(action.replaceChanged, showProgress));
      }
    };
    return {
      phase: { kind: "reading" },

      read: async () => {
        set({ phase: { kind: "reading" } });
        const state = await ports.readState();
        if (state.ok) set({ phase: { kind: "ready", state: state.value } });
        else set({ phase: { kind: "unreadable", refusal: state.refusal } });
      },

      run: async (action) => {
        if (get().phase.kind === "working") return;
        set({ phase: { kind: "working", action: action.kind, share: undefined } });
        const result = await perform(action);
        if (result.ok) set({ phase: { kind: "done", done: result.value } });
        else set({ phase: { kind: "failed", action, refusal: result.refusal } });
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
