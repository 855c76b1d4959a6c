import { ok, refuse, refusedAs, type Refusal, type Result } from "../core/result";
import { ruleKey } from "../core/rules/rule-key";
import { ANNAHMEN } from "./annahmen";
import type { CellReading, PlainValue } from "./cell";
import { readTable, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";

/**
 * Reads the value of an assumption as its kind says.
 *
 * @param key e.g. `Preissteigerung`; case, blanks and underscores make no difference
 * @param read reader of the cell, e.g. `readNumber`
 * @returns `undefined` if the table does not have the key or its value is empty
 */
export type AssumptionLookup = <T>(
  key: string,
  read: (cell: unknown, argument: string) => CellReading<T>,
) => Result<T | undefined>;

/** Only key and value count here: a bad date in `Stand` is nobody's assumption. */
const KEY_AND_VALUE = {
  ...ANNAHMEN,
  columns: [ANNAHMEN.columns[0], ANNAHMEN.columns[1]],
} as const;

/** Tables that are remembered. */
const REMEMBERED = 4;

/**
 * Reads the assumptions of a workbook (DE: Annahmen) with their header row.
 *
 * A row that cannot be read refuses every lookup, as it may be the one that is asked for; so does a
 * key that stands there twice when it is asked for.
 */
export const readAssumptions: (cells: TableCells) => AssumptionLookup = rememberByContent(
  REMEMBERED,
  (cells) => {
    const { rows, refusals } = readTable(KEY_AND_VALUE, cells);
    const found = new Map<string, Result<{ row: number; value: PlainValue | undefined }>>();
    for (const { row, values } of rows) {
      const key = ruleKey(values.key);
      const known = found.has(key) ? refuse(duplicate(values.key, row)) : undefined;
      found.set(key, known ?? ok({ row, value: values.value }));
    }
    const [refusal] = refusals;
    return (key, read) => {
      if (refusal !== undefined) return refuse(refusal);
      const entry = found.get(ruleKey(key));
      if (entry === undefined) return ok(undefined);
      if (!entry.ok) return entry;
      const reading = read(entry.value.value, key);
      return reading.ok ? reading : refuse(placed(reading.refusal, key, entry.value.row));
    };
  },
);

/** Named by its key: all assumptions stand in the same column. */
function placed(refusal: Refusal, key: string, row: number): Refusal {
  return refusedAs(refusal, key, { table: ANNAHMEN.title, row, column: key });
}

function duplicate(key: string, row: number): Refusal {
  const argument = ANNAHMEN.columns[0].header;
  const place = { table: ANNAHMEN.title, row, column: argument };
  return { kind: "duplicate-key", argument, value: key, place };
}
