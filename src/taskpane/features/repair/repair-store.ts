import { createStore } from "zustand/vanilla";
import type { TableName } from "../../../workbook/blueprint/table-rows";
import type { WorkbookRefusal } from "../../../workbook/refusal";
import type { SetUpProgress, SetUpReport } from "../../../workbook/set-up/set-up";
import type { RepairPorts } from "./repair-ports";

/** How far a repair of the workbook is. */
export type RepairPhase =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly progress: SetUpProgress | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "done"; readonly report: SetUpReport }
  /** the table that was chosen cannot be the missing one, or what is missing cannot be added */
  | { readonly kind: "not-pointed" | "failed"; readonly refusal: WorkbookRefusal };

/** A repair of the workbook, and what it gave. */
export interface RepairStore {
  readonly phase: RepairPhase;
  /** adds what is missing */
  readonly complete: () => Promise<void>;
  /** makes a table of the workbook the one that is missing, and adds what is missing then */
  readonly pointTo: (name: TableName, id: string) => Promise<void>;
  readonly cancel: () => void;
  /** takes note of what a repair gave */
  readonly dismiss: () => void;
}

/**
 * Creates the state of the repair. It does not belong to what is shown: the missing table is there
 * long before all formulas are.
 *
 * @param onRepaired reads the workbook again
 */
export function createRepairStore(ports: RepairPorts, onRepaired: () => Promise<void>) {
  let abort: AbortController | undefined;
  return createStore<RepairStore>()((set, get) => {
    const begin = (): AbortSignal => {
      abort = new AbortController();
      set({ phase: { kind: "working", progress: undefined, isCancelling: false } });
      return abort.signal;
    };

    const complete = async (signal: AbortSignal) => {
      const result = await ports.complete({
        signal,
        onProgress: (progress) => {
          set({ phase: { kind: "working", progress, isCancelling: signal.aborted } });
        },
      });
      await onRepaired();
      if (result.ok) set({ phase: { kind: "done", report: result.value } });
      else if (result.refusal.kind === "cancelled") set({ phase: { kind: "idle" } });
      else set({ phase: { kind: "failed", refusal: result.refusal } });
    };

    return {
      phase: { kind: "idle" },

      complete: async () => {
        if (get().phase.kind !== "working") await complete(begin());
      },

      pointTo: async (name, id) => {
        if (get().phase.kind === "working") return;
        const signal = begin();
        const pointed = await ports.pointToTable(name, id);
        if (pointed.ok) await complete(signal);
        else set({ phase: { kind: "not-pointed", refusal: pointed.refusal } });
      },

      cancel: () => {
        abort?.abort();
        const { phase } = get();
        if (phase.kind === "working") set({ phase: { ...phase, isCancelling: true } });
      },

      dismiss: () => {
        if (get().phase.kind !== "working") set({ phase: { kind: "idle" } });
      },
    };
  });
}
