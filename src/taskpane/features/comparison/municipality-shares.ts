import { shareOut } from "../../../core/allocation/largest-remainder";
import type { Cents } from "../../../core/money";
import { ok, type Result } from "../../../core/result";
import { columnPositions, type ModelTable } from "../../../workbook/model/model-table";

/** What a municipality bears under each scenario (DE: Anteil je Gemeinde). */
export interface MunicipalityShare {
  readonly name: string;
  /** nothing where the workbook does not say */
  readonly inhabitants: number | undefined;
  /** one for each scenario, in their order */
  readonly amounts: readonly Cents[];
}

/**
 * Shares the cost of each scenario out among the municipalities, by the weights that the workbook's
 * table calculates (DE: Umlagemaßstab): levy base or benefit, as chosen there.
 *
 * @returns nothing where there are no municipalities or no weights yet
 */
export function municipalityShares(
  table: ModelTable | undefined,
  costs: readonly Cents[],
): Result<readonly MunicipalityShare[]> {
  if (table === undefined) return ok([]);
  const positions = columnPositions("Gemeinden", table.header);
  const rows = table.rows.flatMap(({ values }) => {
    const cell = (key: string) => values[positions.get(key) ?? -1] ?? "";
    const name = String(cell("municipality")).trim();
    const weight = numberOf(cell("levyWeight")) ?? 0;
    if (name === "") return [];
    return [{ name, inhabitants: numberOf(cell("inhabitants")), weight: Math.max(0, weight) }];
  });
  if (rows.every(({ weight }) => weight === 0)) return ok([]);
  const weights = rows.map(({ weight }) => weight);
  const shares: (readonly Cents[])[] = [];
  for (const cost of costs) {
    const allocation = shareOut(cost, weights);
    if (!allocation.ok) return allocation;
    shares.push(allocation.value.shares.map(({ amount }) => amount));
  }
  return ok(
    rows.map(({ inhabitants, name }, index) => ({
      name,
      inhabitants: inhabitants === 0 ? undefined : inhabitants,
      amounts: shares.map((amounts) => amounts[index] ?? (0 as Cents)),
    })),
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
