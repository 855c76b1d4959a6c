import { createStore } from "zustand/vanilla";
import type { ImportOptions, ImportPreview } from "../../../import/preview";
import type { FileReason } from "../../../import/reason";
import type { WorkbookFacts } from "../../../workbook/read-facts";
import type { WorkbookRefusal } from "../../../workbook/refusal";
import type { WrittenAssets } from "../../../workbook/write-assets";
import type { PanePorts } from "../../ports";

/** A file as a person chose, dropped or pasted it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that was read, with everything that a person decided about it. */
export interface ReadFile {
  readonly file: ChosenFile;
  readonly facts: WorkbookFacts;
  readonly options: ImportOptions;
  readonly preview: ImportPreview;
}

/** Where a person stands in the view Import. */
export type ImportPhase =
  | { readonly kind: "choose" }
  | { readonly kind: "reading" }
  /** there is no table to write to */
  | { readonly kind: "not-set-up" }
  | {
      readonly kind: "unreadable";
      readonly file: ChosenFile;
      readonly facts: WorkbookFacts;
      readonly options: ImportOptions;
      readonly reason: FileReason;
    }
  | ({ readonly kind: "preview" } & ReadFile)
  | ({
      readonly kind: "writing";
      readonly done: number;
      readonly total: number;
    } & ReadFile)
  | ({ readonly kind: "done"; readonly written: WrittenAssets } & ReadFile)
  | { readonly kind: "refused"; readonly refusal: WorkbookRefusal; readonly back: ImportPhase };

/** State and actions of the view Import. */
export interface ImportStore {
  readonly phase: ImportPhase;
  readonly open: (file: ChosenFile) => Promise<void>;
  /** reads the file anew with what a person decided; other decisions stay */
  readonly decide: (options: ImportOptions) => Promise<void>;
  readonly accept: () => Promise<void>;
  /** goes back to where something was refused */
  readonly goBack: () => void;
  readonly startOver: () => void;
}

type Ports = Pick<PanePorts, "readFacts" | "previewAssets" | "writeAssets">;

/** Creates the state of the view Import. */
export function createImportStore(ports: Ports) {
  return createStore<ImportStore>()((set, get) => {
    const preview = async (file: ChosenFile, facts: WorkbookFacts, options: ImportOptions) => {
      const reading = await ports.previewAssets(file.bytes, facts, options);
      const read = { file, facts, options };
      set({
        phase: reading.ok
          ? { kind: "preview", ...read, preview: reading.preview }
          : { kind: "unreadable", ...read, reason: reading.reason },
      });
    };
    return {
      phase: { kind: "choose" },

      open: async (file) => {
        set({ phase: { kind: "reading" } });
        const facts = await ports.readFacts();
        if (!facts.ok) {
          set({ phase: { kind: "refused", refusal: facts.refusal, back: { kind: "choose" } } });
        } else if (!facts.value.isSetUp) {
          set({ phase: { kind: "not-set-up" } });
        } else {
          await preview(file, facts.value, {});
        }
      },

      decide: async (options) => {
        const { phase } = get();
        if (phase.kind !== "preview" && phase.kind !== "unreadable") return;
        await preview(phase.file, phase.facts, { ...phase.options, ...options });
      },

      accept: async () => {
        const { phase } = get();
        if (phase.kind !== "preview") return;
        const rows = phase.preview.accepted.map(({ values }) => values);
        const showProgress = (done: number) => {
          set({ phase: { ...phase, kind: "writing", done, total: rows.length } });
        };
        showProgress(0);
        const written = await ports.writeAssets(rows, { onProgress: showProgress });
        set({
          phase: written.ok
            ? { ...phase, kind: "done", written: written.value }
            : { kind: "refused", refusal: written.refusal, back: phase },
        });
      },

      goBack: () => {
        const { phase } = get();
        if (phase.kind === "refused") set({ phase: phase.back });
      },

      startOver: () => {
        set({ phase: { kind: "choose" } });
      },
    };
  });
}
