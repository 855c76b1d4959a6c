import type { FunctionsFile } from "./custom-functions";
import type { GridLocale } from "./engine";

/** What a workbook is made with. */
export interface BookOptions {
  readonly locale: GridLocale;
  /** Namespace and functions of the add-in. */
  readonly functions: readonly {
    readonly namespace: string;
    readonly file: FunctionsFile;
  }[];
  /** What an empty cell is to a custom function: 0 (desktop) or null (web). */
  readonly emptyCell: 0 | null;
  /**
   * Whether a cell that waits for a new answer shows its former one, as current versions of Excel
   * do; older ones show #BUSY! each time. Default: true.
   */
  readonly keepsFormer?: boolean;
}
