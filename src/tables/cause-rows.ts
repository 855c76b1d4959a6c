import type { CauseAmount } from "../core/budget/plan-bridge";
import type { Refusal } from "../core/result";
import { nameKey } from "./name-key";
import { readTable, TOTALS, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";
import { URSACHEN } from "./ursachen";

/** The causes of a plan, and beside them everything that was refused. */
export interface CauseReading {
  readonly causes: readonly CauseAmount[];
  readonly refusals: readonly Refusal[];
}

/** Tables that are remembered: last year's and this one's. */
const REMEMBERED = 4;

/**
 * Reads amounts by cause (DE: Ursache, Betrag) with their header row. A last row of totals is left
 * out, so that a sum is not counted as a cause of its own.
 */
export const readCauses: (cells: TableCells) => CauseReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const { refusals, rows } = readTable(URSACHEN, cells);
    const last = rows.at(-1);
    const endsInTotals = last !== undefined && TOTALS.has(nameKey(last.values.cause));
    const causes = (endsInTotals ? rows.slice(0, -1) : rows).map(({ values }) => ({
      cause: values.cause,
      key: nameKey(values.cause),
      amount: values.amount,
    }));
    return { causes, refusals };
  },
);
