import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { FORMATS } from "../../../tables/schema";
import { useLanguage } from "../../language";
import { cents } from "../../../core/money";
import { cumulated } from "./compared-scenarios";
import { type ComparisonData, seriesOf, yearNames } from "./comparison-data";
import { FigureTable, type FigureRow } from "./FigureTable";
import { PictureView } from "./PictureView";
import { wholeEuros } from "./whole-euros";

/** What each scenario pays or costs year by year, and what it has saved so far as a picture. */
export function YearByYear({ compared, frame, insert, noteOf }: ComparisonData) {
  const { texts } = useLanguage();
  const {
    picture: { sheets },
    years: words,
  } = texts.comparison;
  const [view, setView] = useState<"cash" | "result">("cash");
  const names = yearNames(frame.horizon);
  const codes = compared.map(({ code }) => code);
  const [statusQuo, ...others] = compared;
  const savings = compared.map(({ figures }) =>
    cumulated(
      figures.totals.cash.map((amount, year) =>
        cents((statusQuo.figures.totals.cash[year] ?? 0) - amount),
      ),
    ),
  );
  const otherCodes = others.map(({ code }) => code);
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={words.views}
        value={view}
        onChange={(_, { value }) => {
          setView(value === "result" ? "result" : "cash");
        }}
      >
        <Radio value="cash" label={words.cash} />
        <Radio value="result" label={words.result} />
      </RadioGroup>
      <AmountTable
        caption={view === "cash" ? words.cashCaption : words.resultCaption}
        header={[words.year, ...codes]}
        names={names}
        columns={compared.map(({ figures }) => figures.totals[view])}
        total={words.total}
      />
      <PictureView
        insert={insert}
        sheetName={sheets.years}
        picture={{
          type: "ColumnClustered",
          title: view === "cash" ? words.cashTitle : words.resultTitle,
          note: noteOf(codes.join(", ")),
          categoryTitle: words.year,
          categories: names,
          series: seriesOf(compared, ({ figures }) => figures.totals[view]),
          format: FORMATS.amountEur,
        }}
      />
      {others.length === 0 ? null : (
        <PictureView
          insert={insert}
          sheetName={sheets.saving}
          picture={{
            type: "Line",
            title: words.saving,
            note: noteOf(otherCodes.join(", ")),
            categoryTitle: words.year,
            categories: names,
            series: seriesOf(compared, (_, index) => savings[index] ?? []).slice(1),
            format: FORMATS.amountEur,
          }}
        >
          <AmountTable
            caption={words.saving}
            header={[words.year, ...otherCodes]}
            names={names}
            columns={savings.slice(1)}
          />
        </PictureView>
      )}
    </>
  );
}

/** Amounts in whole euros, one column a scenario. */
export function AmountTable({
  caption,
  columns,
  header,
  names,
  total,
}: {
  readonly caption: string;
  readonly header: readonly string[];
  readonly names: readonly string[];
  /** cents */
  readonly columns: readonly (readonly number[])[];
  /** name of the line of sums; none without it */
  readonly total?: string;
}) {
  const language = useLanguage();
  const whole = (amount: number) => wholeEuros(amount, language);
  const rows: FigureRow[] = names.map((name, index) => ({
    key: name,
    cells: [name, ...columns.map((amounts) => whole(amounts[index] ?? 0))],
  }));
  if (total !== undefined) {
    const sums = columns.map((amounts) => whole(amounts.reduce((sum, amount) => sum + amount, 0)));
    rows.push({ key: total, cells: [total, ...sums], isTotal: true });
  }
  return <FigureTable caption={caption} header={header} rows={rows} />;
}
