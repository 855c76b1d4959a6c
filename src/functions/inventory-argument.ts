import { limitedSum } from "../core/limited-sum";
import { readAssets, type AssetRow } from "../tables/asset-rows";
import type { TableCells } from "../tables/read-table";
import { RefusedCall, valueOf } from "./refused-call";

/**
 * The assets of an inventory (DE: Anlagen).
 *
 * @throws RefusedCall for the first row that cannot be used, and where all cost together is larger
 *   than cents can be kept of
 */
export function inventoryArgument(cells: TableCells, argument: string): readonly AssetRow[] {
  const { rows, refusals } = readAssets(cells);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new RefusedCall(refusal);
  valueOf(
    limitedSum(
      rows.map(({ asset }) => asset.cost),
      argument,
    ),
  );
  return rows;
}
