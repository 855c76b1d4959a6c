import {
  type ColumnEdit,
  columnOf,
  type Edit,
  type FieldEdit,
  typedAt,
} from "../../workbook/model/edit";
import type { ModelTable, ModelTables } from "../../workbook/model/model-table";

/** What a person did, for the words beside „Rückgängig“. */
type ChangeLabel =
  | "field"
  | "decision"
  | "addPosition"
  | "removePosition"
  | "addScenario"
  | "duplicateScenario"
  | "renameScenario"
  | "removeScenario"
  | "moveScenario"
  | "soughtValue";

/** Edits that belong together: one step of undo. */
export interface Change {
  readonly label: ChangeLabel;
  /** scenario or position that it is about, as people call it */
  readonly subject: string;
  readonly edits: readonly Edit[];
}

/** A change with when it was made [ms]. */
export interface JournalEntry extends Change {
  readonly at: number;
}

/** Key presses in the same field that are closer than this are one step of undo [ms]. */
const ONE_INPUT = 1500;

/** The journal with one more change; typing on in a field goes on with the last entry. */
export function recorded(
  past: readonly JournalEntry[],
  change: Change,
  at: number,
): readonly JournalEntry[] {
  const last = past.at(-1);
  const [edit] = change.edits;
  const joined =
    last?.edits.length === 1 && change.edits.length === 1 && at - last.at <= ONE_INPUT
      ? asOne(last.edits[0], edit)
      : undefined;
  if (last === undefined || joined === undefined) return [...past, { ...change, at }];
  return [...past.slice(0, -1), { ...last, edits: [joined], at }];
}

/** The same edits with those of one field that follow each other as one. */
export function merged(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const joined = asOne(result.at(-1), edit);
    if (joined === undefined) result.push(edit);
    else result[result.length - 1] = joined;
  }
  return result;
}

/**
 * Whether edits can be taken back: every field still holds what they left there, and every row that
 * came is still as it came. Otherwise somebody else has changed it since.
 */
export function isUntouched(tables: ModelTables, edits: readonly Edit[]): boolean {
  const touched = new Set<string>();
  return [...edits].reverse().every((edit) => {
    if (edit.kind === "set") {
      const place = `${edit.table} ${edit.row} ${edit.key}`;
      if (touched.has(place)) return true;
      touched.add(place);
      const table = tables[edit.table];
      const now = table && typedAt(edit.table, table, edit.row, edit.key);
      return now !== undefined && isSameValue(now.value, edit.after.value);
    }
    if (edit.kind === "insertColumn") return isUntouchedColumn(tables[edit.table], edit);
    if (edit.kind !== "insert") return true;
    const row = tables[edit.table]?.rows.find(({ id }) => id === edit.row);
    const { values = [] } = row ?? {};
    return (
      values.length > 0 &&
      values.every((value, index) => isSameValue(value, edit.content.values[index] ?? ""))
    );
  });
}

/** A column that somebody has taken away holds nothing that could be lost. */
function isUntouchedColumn(table: ModelTable | undefined, { header, points }: ColumnEdit): boolean {
  const at = table === undefined ? -1 : columnOf(table.header, header);
  if (table === undefined || at < 0) return true;
  const left = new Map(points.map(({ row, typed }) => [row, typed.value]));
  return table.rows.every(({ id, values }) => isSameValue(values[at] ?? "", left.get(id) ?? ""));
}

/** Two edits of the same field as one; nothing where they are of different fields. */
function asOne(one: Edit | undefined, other: Edit | undefined): FieldEdit | undefined {
  if (one?.kind !== "set" || other?.kind !== "set") return undefined;
  const isSameField = one.table === other.table && one.row === other.row && one.key === other.key;
  return isSameField ? { ...one, after: other.after } : undefined;
}

/** Binary numbers may lose their last digits on the way through a workbook. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
