import { portfolioDepreciation } from "../core/depreciation/portfolio";
import { toEur, type Cents } from "../core/money";
import { tableArgument } from "./arguments";
import { groupArgument } from "./group-argument";
import { horizonArguments } from "./horizon-arguments";
import { inventoryArgument } from "./inventory-argument";

/**
 * Abschreibungen aller Anlagen je Gruppe und Jahr, in Euro, mit Summe.
 * @customfunction AFASUMME
 * @param anlagen Tabelle der Anlagen mit Überschriften, zum Beispiel Anlagen[#Alle]
 * @param erstesJahr Erstes Kalenderjahr, zum Beispiel 2026
 * @param anzahlJahre Anzahl der Jahre, 1 bis 100
 * @param gruppe Überschrift der Spalte, nach der gruppiert wird; leer bedeutet Klasse
 */
export function afasumme(
  anlagen: unknown[][],
  erstesJahr: unknown,
  anzahlJahre: unknown,
  gruppe?: unknown,
): unknown[][] {
  const cells = tableArgument(anlagen, "anlagen");
  const { firstYear, yearCount } = horizonArguments({ erstesJahr, anzahlJahre });

  const rows = inventoryArgument(cells, "anlagen");
  const groups = groupArgument(cells, gruppe, "gruppe");
  const assets = rows.map(({ row, asset }) => ({ group: groups.groupOf(row), asset }));
  const forecast = portfolioDepreciation(assets, firstYear, yearCount);
  return [
    [groups.header, ...forecast.years],
    ...forecast.groups.map(({ group, amounts }) => line(group, amounts)),
    line("Summe", forecast.totals),
  ];
}

function line(label: string, amounts: readonly Cents[]): unknown[] {
  return [label, ...amounts.map(toEur)];
}
