import { useMemo } from "react";
import { cents } from "../../../core/money";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparisonData } from "./comparison-data";
import { FigureTable } from "../../components/FigureTable";
import { municipalityShares } from "./municipality-shares";
import { sharesPicture } from "./pictures";
import { PictureView } from "./PictureView";
import { RefusalText } from "./RefusalText";
import { AmountTable } from "./YearByYear";

/** What each municipality bears of the budget year's cost under each scenario. */
export function Shares(data: ComparisonData) {
  const { compared, frame, insert, tables } = data;
  const layout = useLayout();
  const language = useLanguage();
  const { amount, texts } = language;
  const {
    picture: { sheets },
    shares: words,
  } = texts.comparison;
  const year = frame.horizon.firstYear;
  const result = useMemo(() => {
    const costs = compared.map(({ figures }) => figures.totals.result[0] ?? cents(0));
    return municipalityShares(tables.Gemeinden, costs);
  }, [tables.Gemeinden, compared]);
  if (!result.ok) return <RefusalText refusal={result.refusal} />;
  const shares = result.value;
  if (shares.length === 0) return <p className={layout.text}>{words.nothing}</p>;
  const codes = compared.map(({ code }) => code);
  const names = shares.map(({ name }) => name);
  const columns = compared.map((_, index) =>
    shares.map(({ amounts }) => amounts[index] ?? cents(0)),
  );
  return (
    <>
      <p className={layout.quiet}>{words.hint(year)}</p>
      <PictureView
        insert={insert}
        sheetName={sheets.shares}
        picture={sharesPicture(data, shares, language)}
      >
        <AmountTable
          caption={words.caption}
          header={[words.municipality, ...codes]}
          names={names}
          columns={columns}
          total={words.total}
        />
      </PictureView>
      <FigureTable
        caption={words.perInhabitantCaption}
        header={[words.municipality, ...codes]}
        rows={shares.map(({ amounts, inhabitants, name }) => ({
          key: name,
          cells: [
            name,
            ...amounts.map((share) =>
              inhabitants === undefined ? "–" : amount(share / 100 / inhabitants),
            ),
          ],
        }))}
      />
    </>
  );
}
