import { useMemo } from "react";
import { ok } from "../../../core/result";
import { COLOUR, SERIES_COLOURS } from "../../../workbook/blueprint/look";
import { FORMATS } from "../../../tables/schema";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparisonData } from "./comparison-data";
import { PictureView } from "./PictureView";
import { RefusalText } from "./RefusalText";
import { levers, uncertainPositions } from "./uncertainty";
import { AmountTable } from "./YearByYear";

/** Positions that the picture shows: those that matter most. */
const MOST = 8;

/** How far each uncertain position alone moves the present value (DE: Tornado). */
export function Levers({ chosen, frame, insert, noteOf, tables }: ComparisonData) {
  const layout = useLayout();
  const {
    levers: words,
    picture: { sheets },
  } = useLanguage().texts.comparison;
  const result = useMemo(() => {
    const positions = uncertainPositions(tables, chosen.code, frame);
    if (!positions.ok) return positions;
    return positions.value.length === 0 ? ok([]) : levers(positions.value, frame.rate);
  }, [tables, chosen.code, frame]);
  if (!result.ok) return <RefusalText refusal={result.refusal} />;
  const shown = result.value.slice(0, MOST);
  if (shown.length === 0) return <p className={layout.text}>{words.nothing}</p>;
  const names = shown.map(({ name }) => name);
  const atMin = shown.map(({ deviationAtMin }) => deviationAtMin);
  const atMax = shown.map(({ deviationAtMax }) => deviationAtMax);
  const inEuro = (amounts: readonly number[]) => amounts.map((amount) => amount / 100);
  return (
    <>
      <p className={layout.quiet}>{words.hint}</p>
      <PictureView
        insert={insert}
        sheetName={sheets.levers}
        picture={{
          type: "BarStacked",
          title: words.title,
          note: noteOf(chosen.code),
          categoryTitle: words.position,
          categories: names,
          series: [
            { name: words.atMin, values: inEuro(atMin), colour: SERIES_COLOURS[2] },
            { name: words.atMax, values: inEuro(atMax), colour: COLOUR.warning },
          ],
          format: FORMATS.amountEur,
        }}
      >
        <AmountTable
          caption={words.title}
          header={[words.position, words.atMin, words.atMax]}
          names={names}
          columns={[atMin, atMax]}
        />
      </PictureView>
    </>
  );
}
