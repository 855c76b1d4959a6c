import { createContract, type Contract } from "../core/contracts/contract";
import type { NoticeTerms } from "../core/contracts/notice";
import { fractionOf } from "../core/fraction";
import { refusedAs, type Refusal } from "../core/result";
import { INTERVAL_OF_WORD } from "./interval-words";
import { outsideLimits } from "./limits";
import { readTable, type RowOf, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";
import { VERTRAEGE } from "./vertraege";

/** A row of the contracts with the contract that it describes. */
export interface ContractRow {
  /** number of the row within the table; its header row is 1 */
  readonly row: number;
  readonly contract: Contract;
  /** how it can be ended; a month that is not given is 0 */
  readonly terms: NoticeTerms;
  readonly values: RowOf<typeof VERTRAEGE>;
}

/** The good rows of a table of contracts, and beside them everything that was refused. */
export interface ContractReading {
  readonly rows: readonly ContractRow[];
  readonly refusals: readonly Refusal[];
}

/** The longest terms and periods of notice that are accepted [months]; more is taken for a slip. */
export const MOST_MONTHS = 1200;

/** Headers by the property of a contract that core refuses. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  amount: "Betrag",
  end: "Ende",
  increase: "Steigerung",
  vatRate: "USt",
};

/** Tables that are remembered: as many as one workbook compares side by side. */
const REMEMBERED = 4;

/** Reads contracts (DE: Verträge) with their header row. */
export const readContracts: (cells: TableCells) => ContractReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(VERTRAEGE, cells);
    const rows: ContractRow[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    for (const { row, values } of reading.rows) {
      const contract = createContract({
        amount: fractionOf(values.amountEur),
        interval: INTERVAL_OF_WORD[values.interval],
        begin: values.begin,
        end: values.end,
        increase: values.increase,
        vatRate: values.vatRate,
        vatFrom: values.vatFrom,
      });
      const months = monthsOutsideLimits(row, values);
      refusals.push(...months);
      if (!contract.ok) refusals.push(placed(contract.refusal, row));
      else if (months.length === 0) {
        rows.push({ row, contract: contract.value, terms: termsOf(values), values });
      }
    }
    return { rows, refusals: refusals.sort(byRow) };
  },
);

function termsOf(values: ContractRow["values"]): NoticeTerms {
  return {
    begin: values.begin,
    minimumMonths: values.minimumMonths ?? 0,
    renewalMonths: values.renewalMonths ?? 0,
    noticeMonths: values.noticeMonths ?? 0,
  };
}

function monthsOutsideLimits(row: number, values: ContractRow["values"]): readonly Refusal[] {
  const place = (column: string) => ({ table: VERTRAEGE.title, row, column });
  const limits = { min: 0, max: MOST_MONTHS };
  return [
    outsideLimits(values.minimumMonths, place("Mindestlaufzeit"), limits),
    outsideLimits(values.renewalMonths, place("Verlängerung"), limits),
    outsideLimits(values.noticeMonths, place("Kündigungsfrist"), limits),
  ].filter((refusal) => refusal !== undefined);
}

function placed(refusal: Refusal, row: number): Refusal {
  const column = HEADER_OF_PROPERTY[refusal.argument] ?? refusal.argument;
  return refusedAs(refusal, column, { table: VERTRAEGE.title, row, column });
}

function byRow(a: Refusal, b: Refusal): number {
  return (a.place?.row ?? 0) - (b.place?.row ?? 0);
}
