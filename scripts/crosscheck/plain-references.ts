import { tokenize } from "@borgar/fx";
import { encodeFormula, type Nameable, type TableShape } from "../../src/workbench/grid/structured";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import type { ConvertedCell } from "./frozen-demo";

/**
 * A formula with addresses in the place of structured references and defined names, for an engine
 * that has neither tables nor our names: `[@Wert]` becomes `Anlagen!C5:C5`.
 */
export function withPlainReferences(
  { sheet, row, column, formula }: ConvertedCell,
  nameable: Nameable,
): string {
  const place = { sheet, row, column };
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) =>
      type === "structured" || type === "range_named"
        ? addressIn(encodeFormula(`=${value}`, place, nameable))
        : value,
    )
    .join("");
}

/** The address at the end of `=TABREF("[@Wert]",Anlagen!C5)`. */
function addressIn(encoded: string): string {
  const address = /^=TABREF\(".*",(.*)\)$/u.exec(encoded)?.[1];
  if (address === undefined) throw new Error(`${encoded} stands for no cells.`);
  return address;
}

/** Tables and names of a workbook. */
export function nameableOf({ sheets, names }: BookSnapshot): Nameable {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, columns, showTotals }): TableShape => ({
      name,
      sheet: sheet.name,
      area,
      columns: columns.map((column) => column.name),
      showTotals,
    })),
  );
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return {
    table: (name) => tables.find((table) => isSame(table.name, name)),
    tableAt: ({ sheet, row, column }) =>
      tables.find(
        ({ sheet: own, area }) =>
          own === sheet &&
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      ),
    name: (text) => names.find(({ name }) => isSame(name, text))?.formula.slice(1),
  };
}
