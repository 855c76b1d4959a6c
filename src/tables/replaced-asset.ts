import { lifeInMonths } from "../core/depreciation/asset";
import type { ReplacedAsset } from "../core/depreciation/replacements";
import { ok, refuse, type Result } from "../core/result";
import { ANLAGEN } from "./anlagen";
import type { AssetRow } from "./asset-rows";

/**
 * The asset of a row as one to be replaced, or `undefined` unless Ersetzen is ja.
 *
 * An empty Wiederbeschaffungswert is the Anschaffungswert; so is 0, as Excel on the desktop passes
 * empty cells as 0. Refused is a row without a life: nobody can know when its replacement is due,
 * also where sofort or pool make the life needless for its depreciation.
 */
export function replacedAsset({ asset, row, values }: AssetRow): Result<ReplacedAsset | undefined> {
  if (values.toBeReplaced !== true) return ok(undefined);
  const lifeYears = values.lifeYears ?? values.appliedLifeYears;
  if (lifeYears === undefined) {
    const argument = "Nutzungsdauer";
    const place = { table: ANLAGEN.title, row, column: argument };
    return refuse({ kind: "missing", argument, place });
  }
  const { replacementCost } = values;
  return ok({
    acquiredIn: asset.acquiredIn,
    lifeMonths: lifeInMonths(lifeYears),
    disposedIn: asset.disposedIn,
    replacementCost:
      replacementCost === undefined || replacementCost === 0 ? asset.cost : replacementCost,
  });
}
