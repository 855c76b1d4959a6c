import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { type CapacityQuarter, capacityQuarters } from "./capacity-quarters";
import type { ComparisonData } from "./comparison-data";
import { FigureTable } from "../../components/FigureTable";
import { capacityPicture } from "./pictures";
import { PictureView } from "./PictureView";
import { RefusalText } from "./RefusalText";

const useStyles = makeStyles({
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Hours available and needed by quarter; too much is marked by word and colour. */
export function Capacity(data: ComparisonData) {
  const { chosen, frame, insert, tables } = data;
  const styles = useStyles();
  const layout = useLayout();
  const language = useLanguage();
  const { count, percent, texts } = language;
  const {
    capacity: words,
    picture: { sheets },
  } = texts.comparison;
  const result = useMemo(
    () => capacityQuarters(tables, chosen.code, frame.horizon),
    [tables, chosen.code, frame],
  );
  if (!result.ok) return <RefusalText refusal={result.refusal} />;
  const quarters = result.value;
  if (quarters.length === 0) return <p className={layout.text}>{words.nothing}</p>;
  const picture = capacityPicture(data, quarters, language);
  const { categories: names } = picture;
  const overloaded = quarters.filter(({ verdict }) => verdict === "over").length;
  const share = ({ utilisation }: CapacityQuarter) =>
    utilisation === undefined ? "–" : percent(Math.round(utilisation * 100) / 100);
  return (
    <>
      <p className={layout.quiet}>{words.hint}</p>
      <p className={overloaded === 0 ? layout.text : styles.over}>
        {overloaded === 0 ? words.notOverloaded : words.overloaded(overloaded)}
      </p>
      <PictureView insert={insert} sheetName={sheets.capacity} picture={picture}>
        <FigureTable
          caption={words.title}
          header={[words.quarter, words.available, words.use, words.situation]}
          wraps
          rows={quarters.map((quarter, index) => ({
            key: names[index] ?? "",
            cells: [
              names[index],
              count(Math.round(quarter.available)),
              share(quarter),
              <span key="verdict" className={quarter.verdict === "over" ? styles.over : undefined}>
                {words.verdicts[quarter.verdict]}
              </span>,
            ],
          }))}
        />
      </PictureView>
    </>
  );
}
