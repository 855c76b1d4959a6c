import { type ExistingRow, type ExistingTable, identityKey, isSameValue } from "./existing-rows";
import type { CellChange } from "./preview";
import type { RowReading } from "./read-row";
import type { RejectionReason, RowNote } from "./reason";
import type { RowMatch } from "./row-match";
import type { ImportTarget, RowCompletion, RowValues } from "./target";

/** What becomes of a row if nothing stands against it. */
export type Judgement = {
  readonly values: RowValues;
  readonly notes: readonly RowNote[];
  /** what stands against it */
  readonly reasons: readonly RejectionReason[];
} & (
  | { readonly kind: "added" }
  | {
      readonly kind: "known";
      readonly row: ExistingRow;
      /** nothing, where the workbook says the same */
      readonly changes: readonly CellChange[];
    }
);

/**
 * Judges a row by itself or together with the row of the workbook that it belongs to.
 *
 * @param completion the row as the target completes it by itself
 */
export function judgeRow(
  reading: RowReading,
  completion: RowCompletion,
  match: RowMatch,
  target: ImportTarget,
  existing: ExistingTable,
): Judgement {
  if (match.kind === "row") return judgeKnown(reading, match.row, target, existing);
  const { reasons, refused, values } = reading;
  if (!reading.hasCells) return { kind: "added", values, notes: [], reasons };
  const missing = target.schema.columns.filter(
    ({ key, required }) => required && !(key in values) && !refused.has(key),
  );
  return {
    kind: "added",
    values: completion.values,
    notes: [...reading.notes, ...completion.notes],
    reasons: [
      ...reasons,
      ...missing.map(({ header }) => ({ kind: "missing", argument: header }) as const),
      ...completion.reasons,
      ...(match.kind === "refused" ? [match.reason] : []),
    ],
  };
}

/**
 * The file says part of a row, the workbook the rest: both together must make sense. What is wrong
 * with the row in the workbook already is no reason against the file. An empty cell of the file
 * takes nothing away.
 */
function judgeKnown(
  reading: RowReading,
  row: ExistingRow,
  target: ImportTarget,
  existing: ExistingTable,
): Judgement {
  const { schema } = target;
  const completion = target.completeRow({ ...row.values, ...reading.values });
  const given = schema.columns.filter(({ key }) => key in reading.values);
  const changes = given.flatMap(({ key, header }): CellChange[] => {
    const after = completion.values[key] ?? "";
    if (isSame(key, row.values[key], after, target)) return [];
    const before = existing.rows[row.position]?.[existing.keys.indexOf(key)] ?? "";
    return [{ key, header, before, after }];
  });
  const headers = new Set(changes.map(({ header }) => header));
  return {
    kind: "known",
    row,
    changes,
    values: reading.values,
    notes: [...reading.notes, ...completion.notes].filter(({ argument }) => headers.has(argument)),
    reasons: [...reading.reasons, ...newReasons(completion, row, changes, target)],
  };
}

function newReasons(
  { reasons }: RowCompletion,
  row: ExistingRow,
  changes: readonly CellChange[],
  target: ImportTarget,
): readonly RejectionReason[] {
  if (reasons.length === 0 || changes.length === 0) return [];
  const before = new Set(target.completeRow(row.values).reasons.map(({ kind }) => kind));
  return reasons.filter(({ kind }) => !before.has(kind));
}

/** A number in other letters (`it-0001`) is the same number. */
function isSame(
  key: string,
  before: RowValues[string] | undefined,
  after: RowValues[string],
  { identity }: ImportTarget,
): boolean {
  if (isSameValue(before, after)) return true;
  return (
    identity.keys.includes(key) &&
    before !== undefined &&
    identityKey(before) === identityKey(after)
  );
}
