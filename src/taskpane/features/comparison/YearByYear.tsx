import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../language";
import { type ComparisonData, yearNames } from "./comparison-data";
import { FigureTable, type FigureRow } from "../../components/FigureTable";
import { savingPicture, savings, yearsPicture } from "./pictures";
import { PictureView } from "./PictureView";
import { wholeEuros } from "../../components/money";

/** What each scenario pays or costs year by year, and what it has saved so far. */
export function YearByYear(data: ComparisonData) {
  const { compared, frame, insert } = data;
  const language = useLanguage();
  const {
    picture: { sheets },
    years: words,
  } = language.texts.comparison;
  const [view, setView] = useState<"cash" | "result">("cash");
  const names = yearNames(frame.horizon);
  const [statusQuo, ...others] = compared;
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
        header={[words.year, statusQuo.code, ...otherCodes]}
        names={names}
        columns={compared.map(({ figures }) => figures.totals[view])}
        total={words.total}
      />
      <PictureView
        insert={insert}
        sheetName={sheets.years}
        picture={yearsPicture(data, view, language)}
      />
      {others.length === 0 ? null : (
        <PictureView
          insert={insert}
          sheetName={sheets.saving}
          picture={savingPicture(data, language)}
        >
          <AmountTable
            caption={words.saving}
            header={[words.year, ...otherCodes]}
            names={names}
            columns={savings(compared).slice(1)}
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
