import { alignRows } from "../../workbook/model/align-rows";
import {
  columnPositions,
  IDENTIFYING,
  type ModelRow,
  type ModelTable,
  type ModelTableName,
  type RowContent,
  type RowId,
  type TableContent,
} from "../../workbook/model/model-table";

/**
 * Takes over a table as it was read. Rows that were known keep their names; what did not change
 * stays the same object, so that nothing is calculated twice.
 *
 * @param known the table as the pane expects it
 * @param newId gives a name to a row that is new
 */
export function adoptContent(
  name: ModelTableName,
  known: ModelTable | undefined,
  { header, rows }: TableContent,
  newId: () => RowId,
): ModelTable {
  const before = known?.rows ?? [];
  const positions = columnPositions(name, header);
  const identifying = (IDENTIFYING[name] ?? []).flatMap((key) => positions.get(key) ?? []);
  const found = alignRows(before, rows, identifying);
  const adopted = rows.map((row, index): ModelRow => {
    const at = found[index];
    const old = at === undefined ? undefined : before[at];
    if (old === undefined) return { id: newId(), ...row };
    return isSameContent(old, row) ? old : { id: old.id, ...row };
  });
  const isSame =
    known !== undefined && isSameList(known.header, header) && isSameList(known.rows, adopted);
  return isSame ? known : { header, rows: adopted };
}

function isSameContent(one: RowContent, other: RowContent): boolean {
  return isSameList(one.values, other.values) && isSameList(one.formulas, other.formulas);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, index) => Object.is(entry, other[index]));
}
