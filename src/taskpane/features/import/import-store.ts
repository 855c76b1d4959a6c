import { createStore } from "zustand/vanilla";
import { readMemory, remember, signatureOf } from "../../../import/mapping-memory";
import type { ColumnDecisions, ImportOptions, ImportPreview } from "../../../import/preview";
import type { FileReason } from "../../../import/reason";
import type { TargetKey } from "../../../import/target";
import { importTargets } from "../../../import/targets";
import type { Column, TableSchema } from "../../../tables/schema";
import type { ImportJournal } from "../../../workbook/import/journal";
import type { ListFacts } from "../../../workbook/import/read-list";
import type {
  ImportResult,
  ImportRun,
  ImportToWrite,
  WrittenImport,
} from "../../../workbook/import/write-import";
import type { WorkbookRefusal, WorkbookResult } from "../../../workbook/refusal";
import { StoppedError, type StoppableReader } from "./worker-reader";

/** A list as a person chose, dropped or pasted it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** the text where it was pasted: it comes back to be put right */
  readonly pasted?: string;
}

/** A list that was read, with everything that a person decided about it. */
export interface ReadFile {
  readonly file: ChosenFile;
  readonly target: TargetKey;
  readonly facts: ListFacts;
  readonly options: ImportOptions;
  readonly preview: ImportPreview;
}

/** How far reading or writing is, in rows. */
export interface RowsDone {
  readonly done: number;
  readonly total: number;
}

/** Where a person stands in the view Import. */
export type ImportPhase =
  | { readonly kind: "choose"; readonly pasted?: string }
  | { readonly kind: "reading"; readonly rows?: RowsDone }
  /** there is no table to write to */
  | { readonly kind: "not-set-up"; readonly target: TargetKey }
  | {
      readonly kind: "unreadable";
      readonly file: ChosenFile;
      readonly reason: FileReason;
      /** where another decision may help */
      readonly read?: Omit<ReadFile, "preview">;
    }
  | ({
      readonly kind: "preview";
      /** a person has just cancelled writing it */
      readonly isCancelled?: true;
    } & ReadFile)
  | ({
      readonly kind: "writing";
      readonly rows: RowsDone;
      readonly isCancelling: boolean;
    } & ReadFile)
  | ({
      readonly kind: "undoing";
      readonly written: WrittenImport;
      readonly isCancelling: boolean;
    } & ReadFile)
  | ({
      readonly kind: "done";
      readonly written: WrittenImport;
      readonly isUndone: boolean;
      /** why it was not taken back; `cancelled` where the person did not want it any more */
      readonly undoRefusal?: WorkbookRefusal;
    } & ReadFile)
  | {
      readonly kind: "refused";
      readonly refusal: WorkbookRefusal;
      /** false where a part of the rows had to stay */
      readonly takenBack: boolean;
      /** the list that is read anew when the person tries again */
      readonly read?: Omit<ReadFile, "preview">;
    };

/** State and actions of the view Import. */
export interface ImportStore {
  readonly phase: ImportPhase;
  readonly open: (file: ChosenFile) => Promise<void>;
  /** says of a file that the computer does not hand over its content */
  readonly refuse: (name: string) => void;
  /** reads the list anew with what a person decided; other decisions stay */
  readonly decide: (options: ImportOptions) => Promise<void>;
  /** reads the list as one for another table */
  readonly chooseTarget: (target: TargetKey) => Promise<void>;
  readonly accept: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** stops reading, writing or undoing */
  readonly cancel: () => void;
  /** tries again after a refusal */
  readonly goBack: () => Promise<void>;
  readonly startOver: () => void;
}

/** The outside of the view Import. */
export interface ImportPorts {
  readonly reader: StoppableReader;
  readonly readList: (schema: TableSchema) => Promise<WorkbookResult<ListFacts>>;
  readonly writeImport: (request: ImportToWrite, run: ImportRun) => Promise<ImportResult>;
  readonly undoImport: (
    journal: ImportJournal,
    signal: AbortSignal,
  ) => Promise<WorkbookResult<undefined>>;
}

/** Table of the workbook that each kind of list goes to. */
const TARGETS = importTargets();

/** The columns of a table that people fill: only these can come from a list. */
export function typedColumns(target: TargetKey): readonly Column[] {
  return TARGETS[target].schema.columns.filter(({ formula }) => formula === undefined);
}

/** Creates the state of the view Import. */
export function createImportStore({ reader, readList, undoImport, writeImport }: ImportPorts) {
  return createStore<ImportStore>()((set, get) => {
    let writing = new AbortController();
    const show = (phase: ImportPhase) => {
      set({ phase });
    };

    const preview = async (read: Omit<ReadFile, "preview">) => {
      const { facts, options, target } = read;
      const context = { existing: facts.content, remembered: readMemory(facts.memory) };
      const request = { target, options, context, usefulLives: facts.usefulLives };
      const reading = await reader.preview(request, (done, total) => {
        show({ kind: "reading", rows: { done, total } });
      });
      if (reading.ok) show({ kind: "preview", ...read, preview: reading.preview });
      else show({ kind: "unreadable", file: read.file, read, reason: reading.reason });
    };
    const load = async (file: ChosenFile, target: TargetKey, options: ImportOptions) => {
      const facts = await readList(TARGETS[target].schema);
      if (facts.ok) await preview({ file, target, facts: facts.value, options });
      else if (facts.refusal.kind === "table-missing") show({ kind: "not-set-up", target });
      else show({ kind: "refused", refusal: facts.refusal, takenBack: true });
    };
    /** Stopping leads back to where the person was; anything else that goes wrong is told. */
    const reading = async (file: ChosenFile, action: () => Promise<void>) => {
      const before = get().phase;
      show({ kind: "reading" });
      try {
        await action();
      } catch (error) {
        if (error instanceof StoppedError) {
          show(before.kind === "preview" ? before : toChoose(file));
        } else {
          const reason = { kind: "reader-failed", detail: String(error) } as const;
          show({ kind: "unreadable", file, reason });
        }
      }
    };

    return {
      phase: { kind: "choose" },

      open: (file) =>
        reading(file, async () => {
          const opening = await reader.open(file.bytes);
          if (opening.ok) await load(file, opening.target, {});
          else show({ kind: "unreadable", file, reason: opening.reason });
        }),

      refuse: (name) => {
        const file = { name, bytes: new Uint8Array() };
        show({ kind: "unreadable", file, reason: { kind: "not-opened" } });
      },

      decide: async (options) => {
        const { phase } = get();
        const read = phase.kind === "unreadable" ? phase.read : phase;
        if (read === undefined || !("options" in read)) return;
        const { file, target } = read;
        if (options.sheet !== undefined) {
          await reading(file, async () => {
            await load(file, await reader.propose(options), options);
          });
          return;
        }
        const decisions = phase.kind === "preview" ? decided(phase.preview, options) : {};
        await reading(file, () =>
          preview({ ...read, target, options: { ...read.options, ...decisions, ...options } }),
        );
      },

      chooseTarget: async (target) => {
        const { phase } = get();
        const read = phase.kind === "unreadable" ? phase.read : phase;
        if (read === undefined || !("options" in read)) return;
        const { delimiter, headerLine, sheet } = read.options;
        // The line with the headers is where it was found, whatever they mean.
        const line = phase.kind === "preview" ? phase.preview.headerLine : headerLine;
        const options = {
          ...(delimiter !== undefined && { delimiter }),
          ...(sheet !== undefined && { sheet }),
          ...(line !== undefined && { headerLine: line }),
        };
        await reading(read.file, () => load(read.file, target, options));
      },

      accept: async () => {
        const { phase } = get();
        if (phase.kind !== "preview") return;
        writing = new AbortController();
        const read = readOf(phase);
        const total = phase.preview.added.length + phase.preview.changed.length;
        const showProgress = (done: number) => {
          const isCancelling = writing.signal.aborted;
          show({ ...read, kind: "writing", rows: { done, total }, isCancelling });
        };
        showProgress(0);
        const { signal } = writing;
        const result = await writeImport(requestOf(read), { signal, onProgress: showProgress });
        if (result.ok) show({ ...read, kind: "done", written: result.value, isUndone: false });
        else if (result.refusal.kind === "cancelled" && result.takenBack)
          show({ ...read, kind: "preview", isCancelled: true });
        else show({ kind: "refused", ...result, read });
      },

      undo: async () => {
        const { phase } = get();
        if (phase.kind !== "done" || phase.isUndone) return;
        const done = { ...readOf(phase), written: phase.written };
        writing = new AbortController();
        show({ ...done, kind: "undoing", isCancelling: false });
        const undone = await undoImport(phase.written.journal, writing.signal);
        show(
          undone.ok
            ? { ...done, kind: "done", isUndone: true }
            : { ...done, kind: "done", isUndone: false, undoRefusal: undone.refusal },
        );
      },

      cancel: () => {
        const { phase } = get();
        if (phase.kind === "reading") reader.stop();
        if (phase.kind !== "writing" && phase.kind !== "undoing") return;
        writing.abort();
        show({ ...phase, isCancelling: true });
      },

      goBack: async () => {
        const { phase } = get();
        if (phase.kind !== "refused") return;
        const { read } = phase;
        if (read === undefined) show({ kind: "choose" });
        else await reading(read.file, () => load(read.file, read.target, read.options));
      },

      startOver: () => {
        const { phase } = get();
        const isPutRight = phase.kind === "unreadable" || phase.kind === "preview";
        show(isPutRight ? toChoose(phase.file) : { kind: "choose" });
      },
    };
  });
}

/** The beginning; what was pasted is still there, so that it can be put right. */
function toChoose({ pasted }: ChosenFile): ImportPhase {
  return { kind: "choose", ...(pasted !== undefined && { pasted }) };
}

function readOf({ facts, file, options, preview, target }: ReadFile): ReadFile {
  return { facts, file, options, preview, target };
}

/** What was decided about the columns stays, also where an earlier import had decided it. */
function decided({ decisions }: ImportPreview, options: ImportOptions): ColumnDecisions {
  return options.mapping === undefined && options.decimalSigns === undefined ? {} : decisions;
}

function requestOf({ facts, preview, target }: ReadFile): ImportToWrite {
  const { added, changed, decisions, headers } = preview;
  const { schema } = TARGETS[target];
  const request = {
    schema,
    seen: facts.content,
    added: added.map(({ values }) => values),
    changed,
  };
  const { decimalSigns = {}, mapping = {} } = decisions;
  const hasDecided = Object.keys({ ...decimalSigns, ...mapping }).length > 0;
  if (!hasDecided) return request;
  const latest = { target, signature: signatureOf(headers), decisions };
  return { ...request, memory: remember(readMemory(facts.memory), latest) };
}
