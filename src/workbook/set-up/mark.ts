import type { SheetKey } from "../blueprint/sheet-names";

/** Version of the workbook's structure; a later one can tell which steps an older workbook needs. */
export const STRUCTURE_VERSION = 1;

/** Key of the document setting that holds the mark. */
export const MARK_KEY = "IT-Haushalt.Arbeitsmappe";

/**
 * What set-up remembers in the document: which sheets and tables are its own. Names may change,
 * ids stay.
 */
export interface WorkbookMark {
  readonly version: number;
  /** ids of the sheets that are complete */
  readonly sheets: Readonly<Partial<Record<SheetKey, string>>>;
  /** ids of the tables by their names in the schemas */
  readonly tables: Readonly<Record<string, string>>;
  /** names of sheets that were begun and not completed, because set-up was cut off */
  readonly unfinished: readonly string[];
}

/** The mark of a workbook that was never set up. */
export const NO_MARK: WorkbookMark = {
  version: STRUCTURE_VERSION,
  sheets: {},
  tables: {},
  unfinished: [],
};

/** Reads the mark from the value of the document setting; anything else counts as no mark. */
export function readMark(value: unknown): WorkbookMark {
  return isMark(value) ? value : NO_MARK;
}

function isMark(value: unknown): value is WorkbookMark {
  return (
    isRecord(value) &&
    typeof value["version"] === "number" &&
    isRecord(value["sheets"]) &&
    Object.values(value["sheets"]).every(isText) &&
    isRecord(value["tables"]) &&
    Object.values(value["tables"]).every(isText) &&
    Array.isArray(value["unfinished"]) &&
    value["unfinished"].every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
