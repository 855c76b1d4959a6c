import { LAST_YEAR } from "../core/calendar";
import { portfolioDepreciation } from "../core/depreciation/portfolio";
import { toEur, type Cents } from "../core/money";
import type { Refusal } from "../core/result";
import { ANLAGEN } from "../tables/anlagen";
import { readAssets } from "../tables/asset-rows";
import { isEmptyCell, readText, shownValue } from "../tables/cell";
import { findColumn } from "../tables/header";
import type { TableCells } from "../tables/read-table";
import { tableArgument, wholeNumberArgument, yearArgument } from "./arguments";
import { RefusedCall, valueOf } from "./refused-call";

/** Column by which assets are grouped where none is named. */
const DEFAULT_GROUP = "Klasse";

/** Longest forecast [years]. */
const MAX_YEARS = 100;

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
  const firstYear = yearArgument(erstesJahr, "erstesJahr");
  const longest = Math.min(MAX_YEARS, LAST_YEAR - firstYear + 1);
  const yearCount = wholeNumberArgument(anzahlJahre, "anzahlJahre", 1, longest);

  const { rows, refusals } = readAssets(cells);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new RefusedCall(refusal);

  const groups = groupColumn(cells, valueOf(readText(gruppe, "gruppe")));
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

/**
 * The groups of the rows, by the text in a column. Case and surrounding blanks make no difference;
 * the first spelling is shown.
 */
function groupColumn(cells: TableCells, wanted: string | undefined) {
  const [headers = []] = cells;
  const header = wanted ?? DEFAULT_GROUP;
  const position = findColumn(ANLAGEN, headers, header);
  if (position === undefined) throw new RefusedCall(unknownGroup(headers, wanted));
  const spellings = new Map<string, string>();
  return {
    header: String(shownValue(headers[position])),
    groupOf: (row: number): string => {
      const cell = cells[row - 1]?.[position];
      const text = cell === 0 || isEmptyCell(cell) ? `ohne ${header}` : String(shownValue(cell));
      const key = text.toLowerCase();
      const spelling = spellings.get(key) ?? text;
      spellings.set(key, spelling);
      return spelling;
    },
  };
}

function unknownGroup(headers: readonly unknown[], wanted: string | undefined): Refusal {
  if (wanted === undefined) {
    const place = { table: ANLAGEN.title, column: DEFAULT_GROUP };
    return { kind: "missing-column", argument: "gruppe", place, allowed: [DEFAULT_GROUP] };
  }
  const allowed = headers.filter((cell) => typeof cell === "string" && !isEmptyCell(cell));
  return { kind: "not-one-of", argument: "gruppe", value: wanted, allowed: allowed.map(String) };
}
