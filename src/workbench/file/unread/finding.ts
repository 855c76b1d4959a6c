import type { FileWarning } from "../warning";

/** Names of a thing that a snapshot has no place for: plural, in both languages. */
export type Label = readonly [german: string, english: string];

/** Something of a file that is not read. */
export interface Finding {
  /** Name of the sheet; absent where it belongs to the whole workbook. */
  readonly sheet?: string;
  readonly label: Label;
  /** What it is exactly, e.g. the name of a chart. */
  readonly detail?: string;
}

/** One sentence for each kind of thing on each sheet, however often it occurs there. */
export function toWarnings(findings: readonly Finding[]): FileWarning[] {
  const counts = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.sheet, finding.label[1], finding.detail]);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { finding, count });
  }
  return [...counts.values()].map(({ finding, count }) => {
    const { sheet, label, detail } = finding;
    const times = count > 1 ? ` (${String(count)}-mal)` : "";
    const timesEnglish = count > 1 ? ` (${String(count)} times)` : "";
    const exact = detail === undefined ? ["", ""] : [` „${detail}“`, ` "${detail}"`];
    return {
      german: `${sheet === undefined ? "Mappe" : `Blatt „${sheet}“`}: ${label[0]}${exact[0] ?? ""} werden nicht übernommen${times}.`,
      english: `${sheet === undefined ? "Workbook" : `Sheet "${sheet}"`}: ${label[1]}${exact[1] ?? ""} are not taken over${timesEnglish}.`,
    };
  });
}
