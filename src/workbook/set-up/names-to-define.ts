import { absoluteAddress, plainReference } from "../blueprint/address";
import { ASSUMPTION_COMMENT } from "../writer/own-comment";
import { type FoundName, sameName } from "./state";

/** A name that has to be defined (anew) for the cell in a row of the table. */
export interface NameDefinition {
  readonly name: string;
  /** zero-based row of the table's body */
  readonly row: number;
  /** true where the name is there and stands for something else */
  readonly exists: boolean;
}

/** The defined names of a workbook against the rows that they should stand for. */
export interface NamedRows {
  readonly wanted: readonly string[];
  readonly found: readonly FoundName[];
  /** keys of the rows, from the first row of the table's body on */
  readonly keys: readonly string[];
  readonly sheet: string;
  /** zero-based position of the first named cell on its sheet */
  readonly firstRow: number;
  readonly column: number;
}

/**
 * Tells which names have to be defined: those that are missing, those whose cell was deleted, and
 * those that stand for another row's value, as they do after somebody sorted the table. A name that
 * a person made, or pointed at a place outside the table, stays as it is.
 */
export function namesToDefine(rows: NamedRows): readonly NameDefinition[] {
  const addresses = rows.keys.map((_, row) => addressOfRow(rows, row));
  return rows.wanted.flatMap((name): NameDefinition[] => {
    const row = rows.keys.indexOf(name);
    if (row < 0) return [];
    const found = rows.found.find((other) => sameName(other.name, name));
    if (found === undefined) return [{ name, row, exists: false }];
    const current = plainReference(found.formula);
    const isDeleted = current.includes("#REF!");
    const isOtherRow = addresses.includes(current) && current !== addresses[row];
    const isWrong = found.comment === ASSUMPTION_COMMENT && (isDeleted || isOtherRow);
    return isWrong ? [{ name, row, exists: true }] : [];
  });
}

function addressOfRow({ sheet, firstRow, column }: NamedRows, row: number): string {
  const cell = { row: firstRow + row, column, rows: 1, columns: 1 };
  return plainReference(absoluteAddress(sheet, cell).split(":")[0] ?? "");
}
