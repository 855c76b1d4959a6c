import { firstDayOfMonth, yearOf, type MonthIndex } from "../calendar";
import { annualDepreciation } from "../depreciation/annual-depreciation";
import { createAsset, type Asset } from "../depreciation/asset";
import { grantRelease, type Grant } from "../depreciation/grant-release";
import {
  replacementMonths,
  replacementPrice,
  type ReplacedAsset,
} from "../depreciation/replacements";
import { cents } from "../money";
import { ok, type Result } from "../result";
import type { ScenarioAssumptions } from "./assumptions";
import { endOfDevice } from "./disposal";
import type { EstateAsset } from "./estate";
import { yearsOf, type Horizon } from "./horizon";
import { RecordLines } from "./record-lines";
import type { ScenarioLine } from "./scenario-line";
import type { Takeover } from "./takeover";

/** What an asset's lines depend on beside the asset. */
export interface AssetContext {
  readonly horizon: Horizon;
  readonly assumptions: ScenarioAssumptions;
  /** of the asset's area */
  readonly takeover: Takeover | undefined;
}

/**
 * What an asset and its replacements cost (DE: Anlagen im Szenario). An asset whose month of
 * acquisition is in or after the month from which nothing is bought any more never comes.
 *
 * Replacements have the asset's life and method, no reminder value and no grant. Where its method
 * is declining balance and the law does not allow that for the day of the replacement, the
 * replacement is written off in equal rates.
 *
 * @returns a refusal if an amount cannot be kept in cents
 */
export function assetLines(
  record: EstateAsset,
  context: AssetContext,
): Result<readonly ScenarioLine[]> {
  const { asset, grant, replaced, row } = record;
  const { takeover, horizon } = context;
  if (takeover !== undefined && asset.acquiredIn >= takeover.noPurchaseFrom) return ok([]);
  const lines = new RecordLines({ table: "assets", row }, horizon);
  const added = addDevice(lines, asset, grant, context);
  if (!added.ok) return added;
  if (replaced !== undefined) {
    const replacements = replacementsOf(asset, replaced, context);
    if (!replacements.ok) return replacements;
    for (const replacement of replacements.value) {
      const addedToo = addDevice(lines, replacement, undefined, context);
      if (!addedToo.ok) return addedToo;
    }
  }
  return lines.lines();
}

function replacementsOf(
  asset: Asset,
  replaced: ReplacedAsset,
  { assumptions, horizon, takeover }: AssetContext,
): Result<readonly Asset[]> {
  const { firstYear } = horizon;
  const increase = { firstYear, perYear: assumptions.priceIncrease };
  const replacements: Asset[] = [];
  const months = replacementMonths(replaced, { ...horizon, noneFrom: takeover?.noPurchaseFrom });
  for (const month of months) {
    const cost = replacementPrice(replaced.replacementCost, increase, yearOf(month));
    if (!cost.ok) return cost;
    const device = replacement(asset, replaced, month, cost.value);
    if (!device.ok) return device;
    replacements.push(device.value);
  }
  return ok(replacements);
}

function replacement(
  { method }: Asset,
  { lifeMonths }: ReplacedAsset,
  month: MonthIndex,
  cost: Asset["cost"],
): Result<Asset> {
  const description = { cost, acquired: firstDayOfMonth(month), lifeYears: lifeMonths / 12 };
  const device = createAsset({ ...description, method });
  return device.ok || method !== "declining-balance"
    ? device
    : createAsset({ ...description, method: "straight-line" });
}

function addDevice(
  lines: RecordLines,
  asset: Asset,
  grant: Grant | undefined,
  { assumptions, horizon, takeover }: AssetContext,
): Result<void> {
  const { accounts } = assumptions;
  const ended = endOfDevice(asset, takeover);
  if (!ended.ok) return ended;
  const end = ended.value;
  const isLowValue = asset.method === "immediate";
  const boughtIn = yearOf(asset.acquiredIn);
  if (isLowValue) lines.add("low-value-purchase", accounts["low-value"], boughtIn, asset.cost);
  else lines.add("purchase", accounts.investment, boughtIn, asset.cost);
  for (const year of yearsOf(horizon)) {
    const { amount } = annualDepreciation(end.asset, year);
    if (isLowValue) lines.add("low-value-write-off", accounts["low-value"], year, amount);
    else lines.add("depreciation", accounts.depreciation, year, amount);
  }
  if (grant !== undefined) addGrant(lines, grant, end.asset, { accounts, horizon });
  if (end.departure === undefined) return ok(undefined);
  const { bookValue, month, proceeds } = end.departure;
  const loss = cents(bookValue - proceeds);
  lines.add("disposal-loss", accounts.disposal, yearOf(month), loss);
  lines.add("proceeds", accounts.proceeds, yearOf(month), cents(0 - proceeds));
  return ok(undefined);
}

function addGrant(
  lines: RecordLines,
  { inStepWith }: Grant,
  { disposed, disposedIn }: Asset,
  { accounts, horizon }: Pick<ScenarioAssumptions, "accounts"> & Pick<AssetContext, "horizon">,
): void {
  const released: Grant = { inStepWith: { ...inStepWith, disposed, disposedIn } };
  const received = cents(0 - inStepWith.cost);
  lines.add("grant", accounts.grant, yearOf(inStepWith.acquiredIn), received);
  for (const year of yearsOf(horizon)) {
    const { amount } = grantRelease(released, year);
    lines.add("grant-release", accounts["grant-release"], year, cents(0 - amount));
  }
}
