import { civilDate } from "../../core/calendar";
import { ANLAGEN } from "../../tables/anlagen";
import { readAssets, type AssetRow } from "../../tables/asset-rows";
import { readContracts, type ContractRow } from "../../tables/contract-rows";
import { nameKey } from "../../tables/name-key";
import { POSITIONEN } from "../../tables/positionen";
import { readTable } from "../../tables/read-table";
import { VERTRAEGE } from "../../tables/vertraege";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { rowName } from "./row-name";

type MaintenanceKind = "maintenance-of-gone-asset" | "maintenance-of-empty-area";

/** Words by which a contract for the upkeep of devices is known. */
const MAINTENANCE = /wartung|pflege|garantie|support|leasing|miete/i;

/** Shortest name that can tell an asset in the name of a contract; `PC` stands in too many. */
const SHORTEST_NAME = 4;

/** Contracts for the upkeep of devices that are gone: of one that they name, or of a whole area. */
export function maintenanceFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<MaintenanceKind>[] {
  const { asOf } = workbook;
  const isGone = ({ asset }: AssetRow) => asset.disposed !== undefined && asset.disposed <= asOf;
  const assets = readAssets(cellsOf(workbook, ANLAGEN)).rows;
  const gone = assets.filter(isGone);
  const there = assets.filter((asset) => !isGone(asset));
  return readContracts(cellsOf(workbook, VERTRAEGE)).rows.flatMap(
    (contract): FindingOf<MaintenanceKind>[] => {
      if (hasEnded(contract, workbook)) return [];
      const named = gone.find((asset) => names(contract, asset));
      if (named !== undefined && !there.some((asset) => names(contract, asset))) {
        return [namedFinding(contract, named)];
      }
      return isForEmptyArea(contract, gone, there) ? [areaFinding(contract)] : [];
    },
  );
}

function hasEnded({ values }: ContractRow, { asOf }: CheckedWorkbook): boolean {
  return values.end !== undefined && values.end < asOf;
}

/** Whether the name of a contract contains the number or the name of an asset. */
function names({ values }: ContractRow, asset: AssetRow): boolean {
  const text = nameKey(values.name ?? "");
  return [asset.values.number, asset.values.name]
    .map((name) => nameKey(name ?? ""))
    .some((name) => name.length >= SHORTEST_NAME && text.includes(name));
}

function isForEmptyArea(
  { values }: ContractRow,
  gone: readonly AssetRow[],
  there: readonly AssetRow[],
): boolean {
  const { area, kind, name } = values;
  if (area === undefined || !MAINTENANCE.test(`${kind ?? ""} ${name ?? ""}`)) return false;
  const isOfArea = (asset: AssetRow) => nameKey(asset.values.area ?? "") === nameKey(area);
  return gone.some(isOfArea) && !there.some(isOfArea);
}

function namedFinding(
  { row, values }: ContractRow,
  { asset, row: assetRow, values: assetValues }: AssetRow,
): FindingOf<"maintenance-of-gone-asset"> {
  const contract = rowName(row, values.number, values.name);
  const name = rowName(assetRow, assetValues.number, assetValues.name);
  const disposed = civilDate(asset.disposed ?? asset.acquired);
  return {
    kind: "maintenance-of-gone-asset",
    place: { table: VERTRAEGE.name, row, column: "Bezeichnung" },
    subject: contract,
    facts: { contract, asset: name, disposed },
  };
}

function areaFinding({ row, values }: ContractRow): FindingOf<"maintenance-of-empty-area"> {
  const contract = rowName(row, values.number, values.name);
  return {
    kind: "maintenance-of-empty-area",
    place: { table: VERTRAEGE.name, row, column: "Bereich" },
    subject: contract,
    facts: { contract, area: values.area ?? "" },
  };
}

/**
 * Positions that repeat a contract: the same name, or the same account and amount in the same area.
 * A position of a scenario that takes the area over stands in place of the contract, so only
 * positions of all scenarios and those with the very name are looked at.
 */
export function countedTwiceFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"counted-twice">[] {
  const contracts = readContracts(cellsOf(workbook, VERTRAEGE)).rows;
  return readTable(POSITIONEN, cellsOf(workbook, POSITIONEN)).rows.flatMap(({ row, values }) => {
    const isForAll = values.scenario === undefined;
    const amount = values.quantity * values.unitPriceEur;
    const same = contracts.find(
      ({ values: contract }) =>
        isSameName(values.name, contract.name) ||
        (isForAll &&
          contract.account === values.account &&
          nameKey(contract.area ?? "") === nameKey(values.area ?? "") &&
          contract.amountEur === amount &&
          contract.interval === values.interval),
    );
    if (same === undefined) return [];
    const position = rowName(row, values.scenario, values.name);
    const contract = rowName(same.row, same.values.number, same.values.name);
    return [
      {
        kind: "counted-twice",
        place: { table: POSITIONEN.name, row, column: "Bezeichnung" },
        subject: `${position} ${contract}`,
        facts: { contract, position },
      },
    ];
  });
}

function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && nameKey(one) === nameKey(other);
}
