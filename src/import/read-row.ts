import type { Column } from "../tables/schema";
import { fitToHeader } from "./fit-to-header";
import { readForeignCell } from "./foreign-cell";
import type { Mapping } from "./headers";
import { numberStyleOf, type NumberStyle } from "./number-style";
import type { ColumnDecisions } from "./preview";
import type { RejectionReason, RowNote } from "./reason";
import type { Delimiter, SourceRecord } from "./records";
import type { RowValues } from "./target";

/** A column of the table with its place in the file and the way its numbers are written there. */
export interface SourceColumn {
  readonly column: Column;
  readonly index: number;
  readonly style: NumberStyle;
}

/** A record as its cells say it, before anything is derived or compared. */
export interface RowReading {
  readonly values: RowValues;
  readonly notes: readonly RowNote[];
  /** why cells, or the record as a whole, cannot be read */
  readonly reasons: readonly RejectionReason[];
  /** false where the record has another shape than the header, so that nothing of it is known */
  readonly hasCells: boolean;
  /** keys of the columns whose cells cannot be read */
  readonly refused: ReadonlySet<string>;
}

const NO_STYLE: NumberStyle = { hasThreePlaces: false };

/** The columns of the table that the file fills. */
export function sourceColumns(
  columns: readonly Column[],
  mapping: Mapping,
  body: readonly SourceRecord[],
  { decimalSigns = {} }: ColumnDecisions,
): readonly SourceColumn[] {
  return columns.flatMap((column) => {
    const foreign = mapping[column.key];
    if (foreign === undefined) return [];
    const { header, index } = foreign;
    const isNumber =
      column.kind === "amountEur" || column.kind === "number" || column.kind === "integer";
    if (!isNumber) return [{ column, index, style: NO_STYLE }];
    // What a workbook knows as a number tells nothing about how numbers are written.
    const texts = body.flatMap(({ cells, values }) =>
      values?.[index] === undefined ? [cells[index] ?? ""] : [],
    );
    const numbers = body.flatMap(({ values }) => {
      const known = values?.[index];
      return known?.kind === "number" && !known.isPercent ? [known.value] : [];
    });
    const style = numberStyleOf(column, header, texts, numbers, decimalSigns[column.key]);
    return [{ column, index, style }];
  });
}

/**
 * @param joiner separator of the file where the last column is text, so that the rest of a text with
 *   separators in it belongs there
 */
export function readRow(
  record: SourceRecord,
  headers: readonly string[],
  sources: readonly SourceColumn[],
  joiner: Delimiter | undefined,
): RowReading {
  const fitted = fitToHeader(record, headers, joiner);
  if ("reason" in fitted) {
    const { reason } = fitted;
    return { values: {}, notes: [], reasons: [reason], hasCells: false, refused: new Set() };
  }
  const values: Record<string, string | number> = {};
  const notes: RowNote[] = [...fitted.notes];
  const reasons: RejectionReason[] = [];
  const refused = new Set<string>();
  for (const { column, index, style } of sources) {
    const text = fitted.cells[index] ?? "";
    const cell = readForeignCell(column, text, style, record.values?.[index]);
    if (cell.kind === "refused") {
      refused.add(column.key);
      reasons.push(cell.reason);
    }
    if (cell.kind !== "value") continue;
    values[column.key] = cell.value;
    if (cell.note) notes.push(cell.note);
  }
  return { values, notes, reasons, hasCells: true, refused };
}
