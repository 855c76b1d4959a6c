import { STRUCTURE_VERSION } from "./version";

/** The mark of some version, as the document setting holds it. */
export type StoredMark = Readonly<Record<string, unknown>>;

/** Brings the mark of a workbook from one version to the next. */
export interface Migration {
  readonly from: number;
  readonly mark: (mark: StoredMark) => StoredMark;
}

/**
 * Every step from the first version to the present one. A step changes what set-up remembers, never
 * what stands in the workbook: what a sheet lacks after it, set-up adds as it adds anything that is
 * missing; a sheet that was built anew is remembered as retired, and stays beside the new one.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    // Version 1 had five sheets; Übersicht and Anlagenübersicht were built anew for version 2.
    from: 1,
    mark: (mark) => ({
      ...mark,
      ...withoutSheets(mark, ["overview", "assetSchedule"]),
      headers: {},
      unfinished: texts(mark["unfinished"]).map((name) => ({ name })),
    }),
  },
];

/** The mark in the form of the present version. */
export function migrated(mark: StoredMark): StoredMark {
  const step = MIGRATIONS.find(({ from }) => from === mark["version"]);
  if (step === undefined || step.from >= STRUCTURE_VERSION) return mark;
  return migrated({ ...step.mark(mark), version: step.from + 1 });
}

/** Takes sheets out of the structure: they stay in the workbook and become the person's own. */
function withoutSheets(mark: StoredMark, keys: readonly string[]): StoredMark {
  const stored = mark["sheets"];
  const entries = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  const isTaken = ([key]: [string, unknown]) => keys.includes(key);
  return {
    sheets: Object.fromEntries(entries.filter((entry) => !isTaken(entry))),
    retired: [
      ...texts(mark["retired"]),
      ...texts(entries.filter((entry) => isTaken(entry)).map(([, id]) => id as unknown)),
    ],
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
