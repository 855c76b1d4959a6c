import { createStore } from "zustand/vanilla";
import type { Selection } from "../../../workbook/explain/read-selection";
import type { ExcelRun } from "../../../workbook/run-excel";
import type { WorkbookRefusal, WorkbookResult } from "../../../workbook/refusal";

/** A cell, as a link names it. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The outside of the view Herleitung. */
export interface DerivationPorts {
  readonly readSelection: (run: ExcelRun) => Promise<WorkbookResult<Selection>>;
  readonly watchSelection: (onChange: () => void) => Promise<WorkbookResult<() => Promise<void>>>;
  readonly showCell: (sheet: string, address: string) => Promise<WorkbookResult<void>>;
  /** resolves after so many milliseconds */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** State and actions of the view Herleitung. */
export interface DerivationStore {
  /** undefined until the first cell is read */
  readonly selection: Selection | undefined;
  readonly refusal: WorkbookRefusal | undefined;
  /** cells that links led away from, the last one last */
  readonly trail: readonly CellPlace[];
  /**
   * Reads the selected cell, now and whenever another one is selected or cells change.
   *
   * @returns a function that ends it
   */
  readonly follow: () => () => void;
  readonly read: () => Promise<void>;
  /** goes to a cell and remembers where it came from */
  readonly visit: (place: CellPlace) => Promise<void>;
  /** goes back to where the last link stood */
  readonly back: () => Promise<void>;
}

/** Arrow keys held down pass cells faster; those in between need no reading. */
const PAUSE = 150;

/** Creates the state of the view Herleitung. */
export function createDerivationStore(ports: DerivationPorts) {
  /** counts requests, so that an answer that comes late does not replace a newer one */
  let asked = 0;
  return createStore<DerivationStore>()((set, get) => {
    const readAfterPause = async () => {
      asked += 1;
      const own = asked;
      await ports.wait(PAUSE);
      if (own === asked) await get().read();
    };
    const show = async ({ sheet, address }: CellPlace) => {
      const shown = await ports.showCell(sheet, address);
      if (!shown.ok) set({ refusal: shown.refusal });
      return shown.ok;
    };
    return {
      selection: undefined,
      refusal: undefined,
      trail: [],

      follow: () => {
        const watching = ports.watchSelection(() => void readAfterPause());
        void watching.then((started) => {
          if (!started.ok) set({ refusal: started.refusal });
        });
        void get().read();
        return () => {
          asked += 1;
          void watching.then((started) => (started.ok ? started.value() : undefined));
        };
      },

      read: async () => {
        asked += 1;
        const own = asked;
        // What is shown already need not wait for a person who types in the sheet.
        const isQuiet = () => get().selection !== undefined;
        const read = await ports.readSelection({ isQuiet });
        if (own !== asked) return;
        if (read.ok) set({ selection: read.value, refusal: undefined });
        else set({ refusal: read.refusal });
      },

      visit: async (place) => {
        const { selection, trail } = get();
        if (!(await show(place)) || selection === undefined) return;
        const { sheet, address } = selection;
        set({ trail: [...trail, { sheet, address }] });
      },

      back: async () => {
        const { trail } = get();
        const last = trail.at(-1);
        if (last !== undefined && (await show(last))) set({ trail: trail.slice(0, -1) });
      },
    };
  });
}
