import { createStore } from "zustand/vanilla";
import type { TableName } from "../../../workbook/blueprint/table-rows";
import type { WorkbookFacts } from "../../../workbook/read-facts";
import type { WorkbookRefusal } from "../../../workbook/refusal";
import type { SetUpProgress, SetUpRemains, SetUpReport } from "../../../workbook/set-up/set-up";
import type { PanePorts, SetUpRequest } from "../../ports";
import type { RepairPorts } from "../repair/repair-ports";

/** Where a person stands in the view Start. */
export type StartPhase =
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly refusal: WorkbookRefusal }
  /** nothing is set up yet */
  | { readonly kind: "welcome" }
  | { readonly kind: "form" }
  | {
      readonly kind: "working";
      readonly progress: SetUpProgress | undefined;
      readonly isCancelling: boolean;
    }
  | {
      readonly kind: "done";
      readonly request: SetUpRequest["kind"];
      readonly report: SetUpReport;
    }
  /** set up, now or long ago */
  | { readonly kind: "ready"; readonly facts: WorkbookFacts }
  | {
      readonly kind: "failed";
      readonly request: SetUpRequest;
      readonly refusal: WorkbookRefusal;
      readonly remains: SetUpRemains;
    };

/** State and actions of the view Start. */
export interface StartStore {
  readonly phase: StartPhase;
  /** looks at the workbook again */
  readonly read: () => Promise<void>;
  readonly openForm: () => void;
  readonly closeForm: () => void;
  readonly setUp: (request: SetUpRequest) => Promise<void>;
  /** makes a table of the workbook one that is missing, and adds what is missing then */
  readonly pointTo: (name: TableName, id: string) => Promise<void>;
  readonly cancel: () => void;
}

/** What the view Start uses of the workbook. */
type StartPorts = Pick<PanePorts, "readFacts" | "setUp"> & Pick<RepairPorts, "pointToTable">;

/** Creates the state of the view Start. */
export function createStartStore(ports: StartPorts) {
  let abort: AbortController | undefined;
  return createStore<StartStore>()((set, get) => ({
    phase: { kind: "reading" },

    read: async () => {
      set({ phase: { kind: "reading" } });
      const facts = await ports.readFacts();
      if (!facts.ok) set({ phase: { kind: "unreadable", refusal: facts.refusal } });
      else if (facts.value.isSetUp) set({ phase: { kind: "ready", facts: facts.value } });
      else set({ phase: { kind: "welcome" } });
    },

    openForm: () => {
      set({ phase: { kind: "form" } });
    },

    closeForm: () => {
      set({ phase: { kind: "welcome" } });
    },

    setUp: async (request) => {
      if (get().phase.kind === "working") return;
      abort = new AbortController();
      const { signal } = abort;
      const showProgress = (progress: SetUpProgress | undefined) => {
        set({ phase: { kind: "working", progress, isCancelling: signal.aborted } });
      };
      showProgress(undefined);
      const result = await ports.setUp(request, { signal, onProgress: showProgress });
      abort = undefined;
      if (result.ok) {
        set({ phase: { kind: "done", request: request.kind, report: result.value } });
      } else if (result.refusal.kind === "cancelled" && result.remains === "nothing") {
        await get().read();
      } else {
        const { refusal, remains } = result;
        set({ phase: { kind: "failed", request, refusal, remains } });
      }
    },

    pointTo: async (name, id) => {
      const { phase } = get();
      if (phase.kind !== "ready") return;
      set({ phase: { kind: "working", progress: undefined, isCancelling: false } });
      const pointed = await ports.pointToTable(name, id);
      // What the workbook is set up for may stand in the table that was missing.
      const facts = pointed.ok ? await ports.readFacts() : pointed;
      set({ phase });
      if (facts.ok) await get().setUp({ kind: "complete", facts: facts.value });
      else {
        const request = { kind: "complete", facts: phase.facts } as const;
        const { refusal } = facts;
        set({ phase: { kind: "failed", request, refusal, remains: "nothing" } });
      }
    },

    cancel: () => {
      abort?.abort();
      const { phase } = get();
      if (phase.kind === "working") set({ phase: { ...phase, isCancelling: true } });
    },
  }));
}
