import { builtInLife } from "../../../import/asset-target";
import { previewImport } from "../../../import/import-file";
import { openSource } from "../../../import/open-source";
import type {
  ImportContext,
  ImportOptions,
  ImportReading,
  OnRecords,
} from "../../../import/preview";
import { proposeTarget } from "../../../import/propose-target";
import type { FileReason } from "../../../import/reason";
import type { Source } from "../../../import/source";
import type { TargetKey } from "../../../import/target";
import { importTargets } from "../../../import/targets";
import { classLives } from "../../class-lives";

/** A list that was opened: the table that its headers fit best; or why it cannot be read. */
export type Opening =
  | { readonly ok: true; readonly target: TargetKey }
  | { readonly ok: false; readonly reason: FileReason };

/** How the list that is open is to be previewed. */
export interface PreviewRequest {
  readonly target: TargetKey;
  readonly options: ImportOptions;
  readonly context: ImportContext;
  /** useful lives [years] by class of the Amt's own table */
  readonly usefulLives: ReadonlyMap<string, number>;
}

/** Reads lists, one at a time. */
export interface ListReader {
  readonly open: (bytes: Uint8Array) => Promise<Opening>;
  /** proposes a table anew, for another sheet */
  readonly propose: (options: ImportOptions) => Promise<TargetKey>;
  readonly preview: (request: PreviewRequest, onRecords: OnRecords) => Promise<ImportReading>;
}

/** Reads lists in the thread in which it is called. */
export function createListReader(): ListReader {
  let opened: Source | undefined;
  const source = () => {
    if (opened === undefined) throw new Error("No list is open.");
    return opened;
  };
  return {
    open: async (bytes) => {
      const opening = await openSource(bytes);
      if (!opening.ok) return opening;
      opened = opening.source;
      return { ok: true, target: proposeTarget(opened, importTargets()) };
    },
    propose: (options) => Promise.resolve(proposeTarget(source(), importTargets(), options)),
    preview: ({ context, options, target, usefulLives }, onRecords) => {
      const targets = importTargets(classLives(usefulLives, builtInLife));
      const request = { source: source(), targetKey: target, target: targets[target] };
      return Promise.resolve(previewImport(request, options, context, onRecords));
    },
  };
}
