import type { ImportOptions, ImportReading } from "../../../import/preview";
import type { TargetKey } from "../../../import/target";
import type { Opening, PreviewRequest } from "./list-reader";

/** What the pane asks of the worker that reads lists; answers carry the same id. */
export type ReaderQuestion = { readonly id: number } & (
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | { readonly kind: "propose"; readonly options: ImportOptions }
  | { readonly kind: "preview"; readonly request: PreviewRequest }
);

/** What the worker answers; `progress` may come several times before the answer. */
export type ReaderAnswer = { readonly id: number } & (
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "answer"; readonly answer: Opening | TargetKey | ImportReading }
  | { readonly kind: "failed"; readonly message: string }
);
