import type { findings, FindingWords } from "../../i18n/de/findings";

/** How serious a finding is (DE: Fehler, Warnung, Hinweis). */
export type Severity = "error" | "warning" | "hint";

type FindingTexts = typeof findings;

/** What a finding is about; the key of its words in `i18n`. */
export type FindingKind = keyof FindingTexts;

/** Where a finding arose: a part of one of our tables, a cell, or nowhere that is still there. */
export type FindingPlace =
  | {
      readonly table: string;
      /** number of the row within the table; its header row is 1 */
      readonly row?: number;
      /** header of the column in the schema */
      readonly column?: string;
    }
  | { readonly sheet: string; readonly address: string }
  | undefined;

/** What a check found (DE: Befund). */
export type Finding = {
  [K in FindingKind]: {
    readonly kind: K;
    readonly place: FindingPlace;
    /** what its sentence shows */
    readonly facts: Parameters<FindingTexts[K]>[0];
    /**
     * What the finding is about, by name and not by row, so that what a person noted of it holds
     * when rows are sorted.
     */
    readonly subject: string;
  };
}[FindingKind];

/** A finding of one kind. */
export type FindingOf<K extends FindingKind> = Extract<Finding, { readonly kind: K }>;

/** How serious each kind is: an error makes figures wrong, a warning may, a hint is for planning. */
export const SEVERITY: Readonly<Record<FindingKind, Severity>> = {
  "table-missing": "error",
  "table-renamed": "hint",
  "column-missing": "error",
  "formula-overwritten": "warning",
  "functions-missing": "error",
  "cell-error": "error",
  unreadable: "error",
  "asset-number-twice": "warning",
  "asset-without-class": "warning",
  "asset-without-area": "warning",
  "asset-of-low-value": "hint",
  "asset-above-low-value": "warning",
  "asset-life-differs": "hint",
  "asset-class-unknown": "warning",
  "replacement-overdue": "warning",
  "contract-number-twice": "warning",
  "contract-over-but-costed": "warning",
  "notice-soon": "warning",
  "maintenance-of-gone-asset": "warning",
  "maintenance-of-empty-area": "hint",
  "counted-twice": "warning",
  "vat-on-gross": "warning",
  "vat-mixed": "warning",
  "position-without-source": "hint",
  "scenario-unknown": "error",
  "takeover-in-status-quo": "warning",
  "scenario-without-migration": "warning",
  "scenario-without-parallel-run": "hint",
  "scenario-without-exit": "hint",
  "staff-undecided": "warning",
  "capacity-exceeded": "warning",
  "assumption-unchecked": "hint",
  "weights-not-adding-up": "hint",
  "criterion-without-weight": "warning",
  "levy-base-missing": "error",
  "municipality-twice": "error",
};

/** The identity of a finding, by which what a person noted of it is found again. */
export function findingId({ kind, subject }: Finding): string {
  return `${kind}: ${subject}`;
}

/** What a finding says, and what a person can do about it, in the language of the texts. */
export function findingWords({ facts, kind }: Finding, texts: FindingTexts): FindingWords {
  // each kind has its own facts, which its words take
  const words = texts[kind] as (facts: Finding["facts"]) => FindingWords;
  return words(facts);
}
