import { identityKey } from "./existing-rows";
import type { Judgement } from "./judge-row";
import type { RejectionReason } from "./reason";
import type { ImportTarget } from "./target";

/**
 * Names that rows of a file have used up. The first row that can be taken over keeps its name; a row
 * that is rejected for another reason does not block a later, correct one.
 */
export interface NameTracker {
  /** why the row is a duplicate of an earlier one, if it is */
  readonly duplicate: (row: Judgement) => RejectionReason | undefined;
  readonly take: (row: Judgement, line: number) => void;
}

/** Tracks the names of a target; where they may repeat, nothing is a duplicate. */
export function trackNames({ identity, schema }: ImportTarget): NameTracker {
  const lines = new Map<string, number>();
  const columns = identity.isUnique
    ? identity.keys.flatMap((key) => schema.columns.find((column) => column.key === key) ?? [])
    : [];
  const namesOf = (row: Judgement) =>
    columns.flatMap(({ header, key }) => {
      const value = row.values[key];
      return value === undefined
        ? []
        : [{ name: `${key} ${identityKey(value)}`, argument: header, value: String(value) }];
    });
  const rowOf = (row: Judgement) => (row.kind === "known" ? `row ${row.row.position}` : "");
  return {
    duplicate: (row) => {
      for (const { argument, name, value } of namesOf(row)) {
        const firstLine = lines.get(name) ?? lines.get(rowOf(row));
        if (firstLine !== undefined) {
          return { kind: "already-in-file", argument, value, firstLine };
        }
      }
      return undefined;
    },
    take: (row, line) => {
      if (!identity.isUnique) return;
      for (const { name } of namesOf(row)) lines.set(name, line);
      if (row.kind === "known") lines.set(rowOf(row), line);
    },
  };
}
