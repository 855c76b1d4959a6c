import type { Asset } from "../core/depreciation/asset";
import {
  depreciationSchedule,
  totalFlows,
  type ScheduleFlows,
  type ScheduleYear,
} from "../core/depreciation/schedule";
import { toEur } from "../core/money";
import { limitedSum } from "../core/limited-sum";
import { movementRefusal, readMovements, type MovementRow } from "../tables/movement-rows";
import { optionalTable } from "./arguments";
import { assetArguments } from "./asset-arguments";
import { RefusedCall, valueOf } from "./refused-call";

const HEADER = [
  ["Jahr", "Buchwert 1.1.", "Zugang", "Zuschreibung", "AfA"],
  ["außerplanmäßig", "Abgang", "Buchwert 31.12."],
].flat();

/**
 * Abschreibungsplan einer Anlage, Jahr für Jahr bis zum Erinnerungswert oder Abgang, in Euro, mit Summe. Bewegungen wirken am Ende ihres Monats.
 * @customfunction AFAPLAN
 * @param anschaffungswert Anschaffungs- und Herstellungskosten in Euro
 * @param anschaffungsdatum Tag der Anschaffung
 * @param nutzungsdauer Nutzungsdauer in Jahren, auch Bruchteile; bei sofort und pool darf sie leer sein
 * @param abgangsdatum Tag des Abgangs; leer, solange die Anlage da ist
 * @param erinnerungswert Betrag in Euro, der stehen bleibt; leer bedeutet 0
 * @param verfahren linear (auch wenn leer), degressiv, sofort oder pool
 * @param bewegungen Tabelle Datum, Art, Betrag, Nutzungsdauer dieser Anlage mit Überschriften
 */
export function afaplan(
  anschaffungswert: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  abgangsdatum?: unknown,
  erinnerungswert?: unknown,
  verfahren?: unknown,
  bewegungen?: unknown[][],
): unknown[][] {
  const asset = assetArguments({
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  });
  const years = yearsOf(asset, movementsArgument(asset, bewegungen));
  return [
    HEADER,
    ...years.map((row) => [row.year, toEur(row.opening), ...flows(row), toEur(row.closing)]),
    ["Summe", "", ...flows(totalFlows(years)), ""],
  ];
}

function movementsArgument(asset: Asset, cells: unknown): readonly MovementRow[] {
  const argument = "bewegungen";
  const table = optionalTable(cells, argument);
  if (table === undefined) return [];
  const { rows, refusals } = readMovements(table);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new RefusedCall(refusal);
  const amounts = rows.map(({ movement }) => (movement.kind === "new-life" ? 0 : movement.amount));
  valueOf(limitedSum([asset.cost, ...amounts], argument));
  return rows;
}

function yearsOf(asset: Asset, rows: readonly MovementRow[]): readonly ScheduleYear[] {
  const movements = rows.map(({ movement }) => movement);
  const schedule = depreciationSchedule(asset, movements);
  if (schedule.ok) return schedule.value;
  const { movement, refusal } = schedule;
  const row = rows[movements.indexOf(movement)]?.row;
  throw new RefusedCall(row === undefined ? refusal : movementRefusal(refusal, row));
}

function flows(row: ScheduleFlows): readonly number[] {
  const { additions, depreciation, disposal, writeDowns, writeUps } = row;
  return [additions, writeUps, depreciation, writeDowns, disposal].map(toEur);
}
