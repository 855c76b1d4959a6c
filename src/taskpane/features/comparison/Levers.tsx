import { useMemo } from "react";
import { ok } from "../../../core/result";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparisonData } from "./comparison-data";
import { leversPicture } from "./pictures";
import { PictureView } from "./PictureView";
import { RefusalText } from "./RefusalText";
import { levers, uncertainPositions } from "./uncertainty";
import { AmountTable } from "./YearByYear";

/** Positions that the picture shows: those that matter most. */
const MOST = 8;

/** How far each uncertain position alone moves the present value (DE: Tornado). */
export function Levers(data: ComparisonData) {
  const { chosen, frame, insert, tables } = data;
  const layout = useLayout();
  const language = useLanguage();
  const {
    levers: words,
    picture: { sheets },
  } = language.texts.comparison;
  const result = useMemo(() => {
    const positions = uncertainPositions(tables, chosen.code, frame);
    if (!positions.ok) return positions;
    return positions.value.length === 0 ? ok([]) : levers(positions.value, frame.rate);
  }, [tables, chosen.code, frame]);
  if (!result.ok) return <RefusalText refusal={result.refusal} />;
  const shown = result.value.slice(0, MOST);
  if (shown.length === 0) return <p className={layout.text}>{words.nothing}</p>;
  return (
    <>
      <p className={layout.quiet}>{words.hint}</p>
      <PictureView
        insert={insert}
        sheetName={sheets.levers}
        picture={leversPicture(data, shown, language)}
      >
        <AmountTable
          caption={words.title}
          header={[words.position, words.atMin, words.atMax]}
          names={shown.map(({ name }) => name)}
          columns={[
            shown.map(({ deviationAtMin }) => deviationAtMin),
            shown.map(({ deviationAtMax }) => deviationAtMax),
          ]}
        />
      </PictureView>
    </>
  );
}
