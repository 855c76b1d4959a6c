import { SERIES_COLOURS } from "../../../workbook/blueprint/look";
import { Chart } from "../../components/charts/Chart";
import { FigureTable } from "../../components/FigureTable";
import { wholeEuros } from "../../components/money";
import { useLanguage } from "../../language";
import { addedUp, savedSoFar } from "../../model/cumulated";
import type { Compared } from "./Summary";

/**
 * What a scenario has saved so far against the status quo, by year: where the line comes above 0, it
 * has paid off. Payments of both side by side would differ by less than the width of their lines.
 */
export function SavingChart({
  firstYear,
  own,
  statusQuo,
}: {
  readonly firstYear: number;
  readonly own: Compared;
  readonly statusQuo: Compared;
}) {
  const language = useLanguage();
  const { chart: words } = language.texts.scenarios.editor;
  const [paid, asNow] = [own.figures.totals.cash, statusQuo.figures.totals.cash];
  const saved = savedSoFar(asNow, paid);
  const columns = [addedUp(paid), addedUp(asNow), saved];
  const years = saved.map((_, index) => String(firstYear + index));
  const table = (
    <FigureTable
      caption={words.caption}
      header={[words.year, own.code, statusQuo.code, words.saving]}
      rows={years.map((year, index) => ({
        key: year,
        cells: [year, ...columns.map((amounts) => wholeEuros(amounts[index] ?? 0, language))],
      }))}
    />
  );
  return (
    <Chart
      picture={{
        // a line needs two points
        type: saved.length === 1 ? "ColumnClustered" : "Line",
        title: language.texts.comparison.years.saving,
        categories: years,
        series: [
          {
            name: own.name,
            values: saved.map((amount) => amount / 100),
            colour: SERIES_COLOURS[0],
          },
        ],
      }}
      description={words.description(
        own.name,
        years.at(-1) ?? "",
        wholeEuros(saved.at(-1) ?? 0, language),
      )}
      asTable={words.table}
      table={table}
    />
  );
}
