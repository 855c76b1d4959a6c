import type { Day } from "../../core/calendar";
import { toCents, toEur, type Cents } from "../../core/money";
import { DEFAULT_JURISDICTION, JURISDICTIONS } from "../../core/rules/jurisdiction";
import { lowValueClass, LOW_VALUE_RULES } from "../../core/rules/low-value-rules";
import { readAssets, type AssetRow } from "../../tables/asset-rows";
import { readAssumptions } from "../../tables/assumption-rows";
import { ANLAGEN } from "../../tables/anlagen";
import { ANNAHMEN } from "../../tables/annahmen";
import { readChoice, readNumber } from "../../tables/cell";
import type { TableCells } from "../../tables/read-table";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { rowName } from "./row-name";

/** VAT rate where the assumptions have none: small offices cannot deduct it, so values are gross. */
const USUAL_VAT = 0.19;

/**
 * Assets of low value that are written off over years, and dearer ones written off at once. The
 * test is by the net value of a gross price; where people insist on their choice it is no error.
 * Assets that are written off already or gone are left alone: their years are closed.
 */
export function lowValueFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"asset-of-low-value" | "asset-above-low-value">[] {
  const limitOn = limits(cellsOf(workbook, ANNAHMEN));
  return readAssets(cellsOf(workbook, ANLAGEN)).rows.flatMap((row) => {
    if (row.asset.disposed !== undefined && row.asset.disposed <= workbook.asOf) return [];
    const limit = limitOn(row.asset.acquired);
    const net = netValue(row.asset.cost, limit?.vatRate ?? USUAL_VAT);
    return limit === undefined ? [] : findingOf(row, net, limit.net);
  });
}

function findingOf(
  { asset, row, values }: AssetRow,
  net: Cents,
  limit: Cents,
): FindingOf<"asset-of-low-value" | "asset-above-low-value">[] {
  const isWrittenOffAtOnce = asset.method === "immediate";
  if (asset.method === "pool" || isWrittenOffAtOnce === net <= limit || asset.cost === 0) return [];
  const name = rowName(row, values.number, values.name);
  return [
    {
      kind: isWrittenOffAtOnce ? "asset-above-low-value" : "asset-of-low-value",
      place: { table: ANLAGEN.name, row, column: "Verfahren" },
      subject: name,
      facts: { asset: name, netEur: toEur(net), limitEur: toEur(limit) },
    },
  ];
}

interface Limit {
  readonly net: Cents;
  readonly vatRate: number;
}

/** The limit of a day: of today's rule the Amt's own, of earlier rules the one that was in force. */
function limits(assumptions: TableCells): (acquired: Day) => Limit | undefined {
  const lookup = readAssumptions(assumptions);
  const own = lookup("GWG_Grenze", (cell, name) => readNumber(cell, name, "notNegative"));
  const vat = lookup("UStSatz", (cell, name) => readNumber(cell, name, "notNegative"));
  const jurisdiction = lookup("Rechtsrahmen", (cell, name) =>
    readChoice(cell, name, JURISDICTIONS),
  );
  const inForce = (jurisdiction.ok ? jurisdiction.value : undefined) ?? DEFAULT_JURISDICTION;
  const vatRate = (vat.ok ? vat.value : undefined) ?? USUAL_VAT;
  const newest = LOW_VALUE_RULES.filter((rule) => rule.jurisdiction === inForce).at(-1);
  return (acquired) => {
    const decision = lowValueClass(toCents(0), acquired, inForce);
    if (!decision.ok) return undefined;
    const { rule } = decision.value;
    const ownLimit = own.ok && rule === newest ? own.value : undefined;
    const net = ownLimit === undefined ? rule.writeOffUpTo : toCents(ownLimit);
    return net === undefined ? undefined : { net, vatRate };
  };
}

function netValue(gross: Cents, vatRate: number): Cents {
  return toCents(toEur(gross) / (1 + vatRate));
}
