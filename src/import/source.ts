import type { SourceRecord } from "./records";
import type { FileReason } from "./reason";
import type { Encoding } from "./text-file";

/** A list as a person chose, dropped or pasted it, before anything is known of its columns. */
export type Source =
  | {
      readonly kind: "text";
      readonly encoding: Encoding;
      readonly byteOrderMark: boolean;
      /** physical lines without their line breaks */
      readonly lines: readonly string[];
    }
  | { readonly kind: "workbook"; readonly sheets: readonly SourceSheet[] };

/** A sheet of a workbook; a record's line is the row that Excel shows beside it. */
export interface SourceSheet {
  readonly name: string;
  readonly records: readonly SourceRecord[];
}

/** A source, or the reason why the file cannot be read at all. */
export type SourceReading =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly reason: FileReason };
