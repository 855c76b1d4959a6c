import { portfolioOverview, type AssetOverview } from "../core/depreciation/asset-overview";
import { toEur } from "../core/money";
import { tableArgument, yearArgument } from "./arguments";
import { groupArgument } from "./group-argument";
import { inventoryArgument } from "./inventory-argument";

/** The columns of the overview behind that of the group, in their order. */
const COLUMNS: readonly (readonly [header: string, figure: keyof AssetOverview])[] = [
  ["AHK 1.1.", "costBefore"],
  ["Zugänge", "additions"],
  ["Abgänge", "disposals"],
  ["AHK 31.12.", "costAfter"],
  ["Abschreibungen kumuliert 1.1.", "accumulatedBefore"],
  ["AfA des Jahres", "depreciation"],
  ["Abschreibungen auf Abgänge", "depreciationOfDisposals"],
  ["Abschreibungen kumuliert 31.12.", "accumulatedAfter"],
  ["Buchwert 31.12.", "bookValue"],
  ["Buchwert Vorjahr", "bookValueBefore"],
];

/**
 * Anlagenübersicht eines Jahres je Gruppe, in Euro, mit Summe: Anschaffungswerte, Abschreibungen und Buchwerte vom 1.1. bis zum 31.12.
 * @customfunction ANLAGENUEBERSICHT
 * @param anlagen Tabelle der Anlagen mit Überschriften, zum Beispiel Anlagen[#Alle]
 * @param jahr Kalenderjahr, zum Beispiel 2026
 * @param gruppe Überschrift der Spalte, nach der gruppiert wird; leer bedeutet Klasse
 */
export function anlagenuebersicht(
  anlagen: unknown[][],
  jahr: unknown,
  gruppe?: unknown,
): unknown[][] {
  const cells = tableArgument(anlagen, "anlagen");
  const year = yearArgument(jahr, "jahr");
  const rows = inventoryArgument(cells, "anlagen");
  const groups = groupArgument(cells, gruppe, "gruppe");
  const assets = rows.map(({ row, asset }) => ({ group: groups.groupOf(row), asset }));
  const overview = portfolioOverview(assets, year);
  return [
    [groups.header, ...COLUMNS.map(([header]) => header)],
    ...overview.groups.map((figures) => line(figures.group, figures)),
    line("Summe", overview.total),
  ];
}

function line(label: string, figures: AssetOverview): unknown[] {
  return [label, ...COLUMNS.map(([, figure]) => toEur(figures[figure]))];
}
