import { createGrant } from "../core/depreciation/grant-release";
import { ok, refusedAs, type Refusal, type Result } from "../core/result";
import type { EstateAsset } from "../core/scenarios/estate";
import { ANLAGEN } from "./anlagen";
import { readAssets, type AssetRow } from "./asset-rows";
import { nameKey } from "./name-key";
import type { TableCells } from "./read-table";
import { rememberByContent } from "./remember";
import { replacedAsset } from "./replaced-asset";

/** The assets as scenarios see them, and beside them everything that was refused. */
export interface EstateAssetReading {
  readonly assets: readonly EstateAsset[];
  readonly refusals: readonly Refusal[];
}

/** Headers by the property of a grant that core refuses. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  amount: "Zuwendung",
  lifeYears: "Nutzungsdauer",
};

/** Inventories that are remembered. */
const REMEMBERED = 4;

/**
 * Reads an inventory as scenarios see it (DE: Anlagen), with replacement and grant. An asset with a
 * grant or a replacement needs a Nutzungsdauer, also where its method needs none.
 */
export const readEstateAssets: (cells: TableCells) => EstateAssetReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readAssets(cells);
    const assets: EstateAsset[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    for (const row of reading.rows) {
      const asset = estateAsset(row);
      if (asset.ok) assets.push(asset.value);
      else refusals.push(asset.refusal);
    }
    return { assets, refusals };
  },
);

function estateAsset(row: AssetRow): Result<EstateAsset> {
  const { asset, values } = row;
  const replaced = replacedAsset(row);
  if (!replaced.ok) return replaced;
  const grant = grantOf(row);
  if (!grant.ok) return grant;
  const area = values.area === undefined ? undefined : nameKey(values.area);
  return ok({ row: row.row, area, asset, replaced: replaced.value, grant: grant.value });
}

function grantOf({ asset, row, values }: AssetRow): Result<EstateAsset["grant"]> {
  const { grant: amount } = values;
  if (amount === undefined || amount === 0) return ok(undefined);
  const lifeYears = values.lifeYears ?? values.appliedLifeYears;
  const grant = createGrant({
    amount,
    acquired: asset.acquired,
    lifeYears,
    disposed: asset.disposed,
  });
  if (grant.ok) return grant;
  const column = HEADER_OF_PROPERTY[grant.refusal.argument] ?? grant.refusal.argument;
  const place = { table: ANLAGEN.title, row, column };
  return { ok: false, refusal: refusedAs(grant.refusal, column, place) };
}
