import { FINDING_STATES, type FindingState } from "../../tables/befunde";

/** A finding as it is to stand in the table Befunde, before what people noted of it. */
export interface FindingToWrite {
  /** identity, see `findingId` */
  readonly id: string;
  /** findings of one kind are told together where there are very many */
  readonly kind: string;
  readonly severity: string;
  readonly sheet: string;
  readonly address: string;
  readonly finding: string;
  readonly advice: string;
}

/** A row of the table Befunde as an earlier check and people have left it. */
export interface NotedRow<Row> extends Omit<FindingToWrite, "kind"> {
  readonly state: string;
  readonly reason: string;
  /** the row itself, for what else a person has put into it */
  readonly row: Row;
}

/** A row as it is to be written. */
export interface MergedRow<Row> extends Omit<FindingToWrite, "kind"> {
  readonly state: FindingState;
  readonly reason: string;
  /** the row that the finding had before, if it had one */
  readonly before: Row | undefined;
}

/** What the table Befunde becomes. */
export interface MergedFindings<Row> {
  readonly rows: readonly MergedRow<Row>[];
  /** findings that were ignored without a reason, and so are open again */
  readonly reopened: number;
  /** findings that are gone and stay in the table because somebody gave a reason */
  readonly resolved: number;
}

/** Stands in place of the severity of a finding that is gone. */
const RESOLVED = "behoben";

/** Findings of one kind that get a row each; nobody works through more, and sheets stay small. */
export const MOST_ALIKE = 200;

/**
 * Puts what was found now together with what people noted of earlier findings. State and reason
 * stay with their finding. A finding that is gone leaves, unless it carries a reason: then it stays
 * as done. One that comes back after it was done is open again, and so is one that was ignored
 * without a reason.
 */
export function mergeFindings<Row>(
  found: readonly FindingToWrite[],
  noted: readonly NotedRow<Row>[],
): MergedFindings<Row> {
  const known = new Map(noted.filter(({ id }) => id !== "").map((row) => [row.id, row]));
  const shown = withoutTooManyAlike(found, (id) => isNoted(known.get(id)));
  let reopened = 0;
  const current = shown.map((finding): MergedRow<Row> => {
    const before = known.get(finding.id);
    if (before === undefined) {
      return { ...finding, state: "offen", reason: "", before: undefined };
    }
    const isIgnoredForNothing = before.state === "ignoriert" && before.reason === "";
    if (isIgnoredForNothing) reopened += 1;
    const isBack = before.severity === RESOLVED;
    const state = isIgnoredForNothing || isBack ? "offen" : stateOf(before.state);
    return { ...finding, state, reason: before.reason, before: before.row };
  });
  const ids = new Set(found.map(({ id }) => id));
  const gone = [...known.values()]
    .filter(({ id, reason }) => reason !== "" && !ids.has(id))
    .map((row): MergedRow<Row> => ({
      id: row.id,
      severity: RESOLVED,
      sheet: row.sheet,
      address: "",
      finding: row.finding,
      advice: row.advice,
      state: "erledigt",
      reason: row.reason,
      before: row.row,
    }));
  return { rows: [...current, ...gone], reopened, resolved: gone.length };
}

function isNoted(row: Pick<NotedRow<unknown>, "state" | "reason"> | undefined): boolean {
  return row !== undefined && (row.reason !== "" || stateOf(row.state) !== "offen");
}

function stateOf(text: string): FindingState {
  return FINDING_STATES.find((state) => state === text.trim().toLowerCase()) ?? "offen";
}

/** The first findings of each kind, and those of which somebody noted something. */
function withoutTooManyAlike(
  found: readonly FindingToWrite[],
  isKept: (id: string) => boolean,
): readonly FindingToWrite[] {
  const byKind = new Map<string, number>();
  return found.filter(({ id, kind }) => {
    const count = (byKind.get(kind) ?? 0) + 1;
    byKind.set(kind, count);
    return count <= MOST_ALIKE || isKept(id);
  });
}
