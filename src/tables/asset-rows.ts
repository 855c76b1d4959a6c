import { createAsset, type Asset, type DepreciationMethod } from "../core/depreciation/asset";
import type { Refusal } from "../core/result";
import { refusedAs } from "../core/result";
import { ANLAGEN, type METHOD_WORDS } from "./anlagen";
import { readTable, type RowOf, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";

/** A row of the inventory with the asset that it describes. */
export interface AssetRow {
  /** number of the row within the table; its header row is 1 */
  readonly row: number;
  readonly asset: Asset;
  readonly values: RowOf<typeof ANLAGEN>;
}

/** The good rows of an inventory, and beside them everything that was refused. */
export interface AssetReading {
  readonly rows: readonly AssetRow[];
  readonly refusals: readonly Refusal[];
}

/** A German word for each method of depreciation (DE: Abschreibungsverfahren). */
export const METHOD_OF_WORD: Readonly<Record<(typeof METHOD_WORDS)[number], DepreciationMethod>> = {
  linear: "straight-line",
  degressiv: "declining-balance",
  sofort: "immediate",
  pool: "pool",
};

/** Headers by the property of an asset that core refuses. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  cost: "Anschaffungswert",
  acquired: "Anschaffungsdatum",
  lifeYears: "Nutzungsdauer",
  disposed: "Abgangsdatum",
  reminderValue: "Erinnerungswert",
};

/** Inventories that are remembered: as many as one workbook compares side by side. */
const REMEMBERED = 4;

/**
 * Reads an inventory (DE: Anlagenverzeichnis) with its header row.
 *
 * The life of a row is its Nutzungsdauer or, where that is empty, the calculated column
 * `Nutzungsdauer angesetzt`; without either, linear and degressive assets are refused. An empty
 * Verfahren is `linear`, an empty Erinnerungswert 0.
 */
export const readAssets: (cells: TableCells) => AssetReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(ANLAGEN, cells);
    const rows: AssetRow[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    for (const { row, values } of reading.rows) {
      const asset = createAsset({
        cost: values.cost,
        acquired: values.acquiredOn,
        lifeYears: values.lifeYears ?? values.appliedLifeYears,
        disposed: values.disposedOn,
        reminderValue: values.reminderValue,
        method: METHOD_OF_WORD[values.method ?? "linear"],
      });
      if (asset.ok) rows.push({ row, asset: asset.value, values });
      else refusals.push(placed(asset.refusal, row));
    }
    return { rows, refusals: refusals.sort(byRow) };
  },
);

function placed(refusal: Refusal, row: number): Refusal {
  const column = HEADER_OF_PROPERTY[refusal.argument] ?? refusal.argument;
  return refusedAs(refusal, column, { table: ANLAGEN.title, row, column });
}

function byRow(a: Refusal, b: Refusal): number {
  return (a.place?.row ?? 0) - (b.place?.row ?? 0);
}
