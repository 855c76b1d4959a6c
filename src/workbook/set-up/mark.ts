import type { SheetKey } from "../blueprint/sheet-names";
import { migrated } from "./migrations";
import { STRUCTURE_VERSION } from "./version";

/** Key of the document setting that holds the mark. */
export const MARK_KEY = "IT-Haushalt.Arbeitsmappe";

/** A sheet that set-up began and did not complete, because it was cut off. */
export interface UnfinishedSheet {
  readonly name: string;
  /** missing where set-up was cut off before Excel told it; the sheet is then empty */
  readonly id?: string;
}

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
  /** headers of the tables as set-up left them, from left to right */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly unfinished: readonly UnfinishedSheet[];
  /** ids of sheets of an older version that are no longer part of the workbook's structure */
  readonly retired: readonly string[];
}

/** The mark of a workbook that was never set up. */
export const NO_MARK: WorkbookMark = {
  version: STRUCTURE_VERSION,
  sheets: {},
  tables: {},
  headers: {},
  unfinished: [],
  retired: [],
};

/**
 * Reads the mark from the value of the document setting and brings it to the present version;
 * anything else counts as no mark. The mark of a version to come is read as far as it can be.
 */
export function readMark(value: unknown): WorkbookMark {
  const mark: unknown = isRecord(value) ? { ...NO_MARK, ...migrated(value) } : undefined;
  return isMark(mark) ? mark : NO_MARK;
}

function isMark(value: unknown): value is WorkbookMark {
  return (
    isRecord(value) &&
    typeof value["version"] === "number" &&
    isRecord(value["sheets"]) &&
    Object.values(value["sheets"]).every(isText) &&
    isRecord(value["tables"]) &&
    Object.values(value["tables"]).every(isText) &&
    isRecord(value["headers"]) &&
    Object.values(value["headers"]).every(isTexts) &&
    Array.isArray(value["unfinished"]) &&
    value["unfinished"].every(isUnfinished) &&
    isTexts(value["retired"])
  );
}

function isUnfinished(value: unknown): boolean {
  return (
    isRecord(value) && isText(value["name"]) && (value["id"] === undefined || isText(value["id"]))
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
