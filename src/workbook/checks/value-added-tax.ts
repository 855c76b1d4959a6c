import { POSITIONEN } from "../../tables/positionen";
import { readTable } from "../../tables/read-table";
import { VERTRAEGE } from "../../tables/vertraege";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { rowName } from "./row-name";

/** Words that say that tax is in an amount already. */
const GROSS =
  /\bbrutto\b|(?:inkl\.?|inklusive|einschl\.?|einschließlich|mit)\s+(?:\d+\s*%\s*)?(?:USt|MwSt|Umsatzsteuer|Mehrwertsteuer)/i;

/** Words that say that there is no tax on it. */
const TAX_FREE = /versicherung|steuerfrei|personal|umlage|stammkapital/i;

type VatKind = "vat-on-gross" | "vat-mixed";

interface TaxedRow {
  readonly table: string;
  readonly row: number;
  readonly name: string;
  /** everything that is written of the row */
  readonly text: string;
  readonly kind: string | undefined;
  readonly vatRate: number | undefined;
}

/**
 * Gross and net amounts in one table: a tax on what is called gross, and rows without any statement
 * on tax among rows of the same kind that have one. A rate of 0 % is a statement.
 */
export function vatFindings(workbook: CheckedWorkbook): readonly FindingOf<VatKind>[] {
  return [contractRows(workbook), positionRows(workbook)].flatMap((rows) =>
    rows.flatMap((row): FindingOf<VatKind>[] => {
      if (row.vatRate !== undefined) {
        return row.vatRate > 0 && GROSS.test(row.text) ? [onGross(row, row.vatRate)] : [];
      }
      const kind = row.kind ?? "";
      const isTaxedKind = rows.some((other) => other.kind === row.kind && (other.vatRate ?? 0) > 0);
      return isTaxedKind && !TAX_FREE.test(row.text) ? [mixed(row, kind)] : [];
    }),
  );
}

function contractRows(workbook: CheckedWorkbook): readonly TaxedRow[] {
  return readTable(VERTRAEGE, cellsOf(workbook, VERTRAEGE)).rows.map(({ row, values }) => ({
    table: VERTRAEGE.name,
    row,
    name: rowName(row, values.number, values.name),
    text: `${values.name ?? ""} ${values.kind ?? ""}`,
    kind: values.kind,
    vatRate: values.vatRate,
  }));
}

function positionRows(workbook: CheckedWorkbook): readonly TaxedRow[] {
  return readTable(POSITIONEN, cellsOf(workbook, POSITIONEN)).rows.map(({ row, values }) => ({
    table: POSITIONEN.name,
    row,
    name: rowName(row, values.scenario, values.name),
    text: `${values.name ?? ""} ${values.unit ?? ""} ${values.source ?? ""}`,
    kind: values.kind,
    vatRate: values.vatRate,
  }));
}

function onGross({ name, row, table }: TaxedRow, rate: number): FindingOf<"vat-on-gross"> {
  const place = { table, row, column: "USt" };
  return { kind: "vat-on-gross", place, subject: name, facts: { row: name, rate } };
}

function mixed({ name, row, table }: TaxedRow, kind: string): FindingOf<"vat-mixed"> {
  const place = { table, row, column: "USt" };
  return { kind: "vat-mixed", place, subject: name, facts: { row: name, kind } };
}
