import { isExampleText } from "../../model/example-text";
import { nameKey } from "../../../tables/name-key";
import type { ModelTableName, ModelTables } from "../../../workbook/model/model-table";
import { cellText, keyedRows } from "./knob";

/** Tables of which every row enters the comparison. */
const WHOLE_TABLES: readonly ModelTableName[] = ["Anlagen", "Vertraege", "Personal", "Gemeinden"];

/**
 * Whether figures that the workbook calls an example (DE: Beispiel) enter a comparison: they must be
 * recognisable wherever they go.
 *
 * @param codes of the scenarios that are compared
 */
export function hasExampleFigures(tables: ModelTables, codes: readonly string[]): boolean {
  const compared = new Set(["", ...codes.map(nameKey)]);
  const positions = keyedRows("Positionen", tables.Positionen).filter(({ cell }) =>
    compared.has(nameKey(cellText(cell("scenario")))),
  );
  const rows = [
    ...positions.map(({ row }) => row),
    ...WHOLE_TABLES.flatMap((name) => tables[name]?.rows ?? []),
  ];
  return rows.some(({ values }) => values.some(isExampleText));
}
