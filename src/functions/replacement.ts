import {
  replacementPlan,
  type GroupedReplacement,
  type ReplacementPlan,
  type ReplacementPlanning,
} from "../core/depreciation/replacement-plan";
import { toEur, type Cents } from "../core/money";
import { refusedAs } from "../core/result";
import { ANLAGEN } from "../tables/anlagen";
import { ANLAGEN_ALIASES } from "../tables/anlagen-aliases";
import type { AssetRow } from "../tables/asset-rows";
import { readInteger, readNumber } from "../tables/cell";
import { findColumn } from "../tables/header";
import type { TableCells } from "../tables/read-table";
import { replacedAsset } from "../tables/replaced-asset";
import { tableArgument } from "./arguments";
import { groupArgument } from "./group-argument";
import { horizonArguments } from "./horizon-arguments";
import { inventoryArgument } from "./inventory-argument";
import { calculated, RefusedCall, valueOf } from "./refused-call";

/** Column that says which assets are replaced. */
const REPLACE_COLUMN = "Ersetzen";

/** Increases outside are slips, such as 2 for 2 %. */
const PRICE_INCREASES = { min: -0.5, max: 1 };

/** Years by which a replacement may be put off: as many as the longest plan has. */
const POSTPONEMENTS = { min: 0, max: 100 };

/**
 * Ersatzplan: Beschaffungen, die Anlagen mit Ersetzen = ja am Ende ihrer Nutzungsdauer ersetzen, je Klasse und Jahr, in Euro, mit Summe. Überfällige stehen im ersten Jahr.
 * @customfunction ERSATZPLAN
 * @param anlagen Tabelle der Anlagen mit Überschriften, zum Beispiel Anlagen[#Alle]
 * @param erstesJahr Erstes Kalenderjahr, zum Beispiel 2026
 * @param anzahlJahre Anzahl der Jahre, 1 bis 100
 * @param preissteigerung Steigerung der Preise im Jahr, zum Beispiel 0,02; leer bedeutet 0
 * @param verschiebung Jahre, um die ein Ersatz zum Glätten später kommen darf; leer bedeutet 0
 */
export function ersatzplan(
  anlagen: unknown[][],
  erstesJahr: unknown,
  anzahlJahre: unknown,
  preissteigerung?: unknown,
  verschiebung?: unknown,
): unknown[][] {
  const cells = tableArgument(anlagen, "anlagen");
  const horizon = horizonArguments({ erstesJahr, anzahlJahre });
  const increase = valueOf(readNumber(preissteigerung, "preissteigerung")) ?? 0;
  const postponement = valueOf(readInteger(verschiebung, "verschiebung", "notNegative")) ?? 0;
  const planning = {
    ...horizon,
    priceIncrease: within(PRICE_INCREASES, increase, "preissteigerung"),
    postponement: within(POSTPONEMENTS, postponement, "verschiebung"),
  };
  const rows = inventoryArgument(cells, "anlagen");
  checkHasReplaceColumn(cells);
  const groups = groupArgument(cells, undefined, "anlagen");
  const toReplace = rows.flatMap((row) => {
    const replaced = valueOf(replacedAsset(row));
    return replaced === undefined ? [] : [{ row, group: groups.groupOf(row.row), replaced }];
  });
  const plan = planOf(toReplace, planning);
  return [
    [groups.header, ...plan.years],
    ...plan.groups.map(({ group, amounts }) => line(group, amounts)),
    line("Summe", plan.totals),
  ];
}

interface RowToReplace extends GroupedReplacement {
  readonly row: AssetRow;
}

function planOf(rows: readonly RowToReplace[], planning: ReplacementPlanning): ReplacementPlan {
  const plan = replacementPlan(rows, planning);
  if (plan.ok) return plan.value;
  const row = plan.position === undefined ? undefined : rows[plan.position]?.row.row;
  if (row === undefined) return calculated<ReplacementPlan>(plan, { assets: "anlagen" });
  const column = "Wiederbeschaffungswert";
  throw new RefusedCall(refusedAs(plan.refusal, column, { table: ANLAGEN.title, row, column }));
}

/** Without the column nothing would be replaced, and the plan would show zeros for no reason. */
function checkHasReplaceColumn([header = []]: TableCells): void {
  if (findColumn(ANLAGEN, header, REPLACE_COLUMN) !== undefined) return;
  const place = { table: ANLAGEN.title, column: REPLACE_COLUMN };
  const allowed = [REPLACE_COLUMN, ...ANLAGEN_ALIASES.toBeReplaced];
  throw new RefusedCall({ kind: "missing-column", argument: REPLACE_COLUMN, place, allowed });
}

function within(
  allowed: { readonly min: number; readonly max: number },
  value: number,
  argument: string,
): number {
  if (value >= allowed.min && value <= allowed.max) return value;
  throw new RefusedCall({ kind: "out-of-range", argument, value, allowed });
}

function line(label: string, amounts: readonly Cents[]): unknown[] {
  return [label, ...amounts.map(toEur)];
}
