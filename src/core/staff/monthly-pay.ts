import type { MonthIndex } from "../calendar";
import { fractionOf, power, times, type Fraction } from "../fraction";
import { PAY_TABLES, type PayTable } from "../rules/pay-tables";
import type { PayGrade } from "./pay-grade";

/** Pay of a full post in a month, with the table and the assumed rises that it comes from. */
export interface MonthlyPay {
  readonly table: PayTable;
  /** pay of the table [EUR] */
  readonly tablePay: number;
  /** assumed rises since the last table, 0 while a table is in force */
  readonly rises: number;
  /** `tablePay × riseFactor ^ rises` [EUR], exact */
  readonly exact: Fraction;
}

/** The first month for which there is a pay table. */
export const FIRST_PAY_MONTH: MonthIndex = PAY_TABLES[0].first;

const MONTHS_BETWEEN_RISES = 12;

/**
 * Pay of a month (DE: Tabellenentgelt): of the table in force; after the last table its pay, which
 * rises in the month after its end and every twelve months from then.
 *
 * @param riseFactor 1 + assumed rise (DE: Tarifsteigerung)
 * @returns `undefined` before the first table
 */
export function monthlyPay(
  { group, step }: PayGrade,
  month: MonthIndex,
  riseFactor: Fraction,
): MonthlyPay | undefined {
  const table = PAY_TABLES.filter(({ first }) => first <= month).at(-1);
  const tablePay = table?.monthly[group][step - 1];
  if (table === undefined || tablePay === undefined) return undefined;
  const monthsAfter = month - table.last;
  const rises = monthsAfter <= 0 ? 0 : Math.ceil(monthsAfter / MONTHS_BETWEEN_RISES);
  const base = fractionOf(tablePay);
  return {
    table,
    tablePay,
    rises,
    exact: rises === 0 ? base : times(base, power(riseFactor, rises)),
  };
}
