import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { COLOUR, SERIES_COLOURS } from "../../../workbook/blueprint/look";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { type CapacityQuarter, capacityQuarters } from "./capacity-quarters";
import type { ComparisonData } from "./comparison-data";
import { FigureTable } from "./FigureTable";
import { PictureView } from "./PictureView";
import { RefusalText } from "./RefusalText";

const useStyles = makeStyles({
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Hours available and needed by quarter; too much is marked by word and colour. */
export function Capacity({ chosen, frame, insert, noteOf, tables }: ComparisonData) {
  const styles = useStyles();
  const layout = useLayout();
  const { count, percent, texts } = useLanguage();
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
  const names = quarters.map(({ quarter, year }) => words.quarterOf(year, quarter));
  const overloaded = quarters.filter(({ verdict }) => verdict === "over").length;
  const share = ({ utilisation }: CapacityQuarter) =>
    utilisation === undefined ? "–" : percent(Math.round(utilisation * 100) / 100);
  return (
    <>
      <p className={layout.quiet}>{words.hint}</p>
      <p className={overloaded === 0 ? layout.text : styles.over}>
        {overloaded === 0 ? words.notOverloaded : words.overloaded(overloaded)}
      </p>
      <PictureView
        insert={insert}
        sheetName={sheets.capacity}
        picture={{
          type: "ColumnStacked",
          title: words.title,
          note: noteOf(chosen.code),
          categoryTitle: words.quarter,
          categories: names,
          series: stackedSeries(quarters, words),
          format: "#,##0.0",
        }}
      >
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

/**
 * A column is as high as the hours that are available or needed, whichever is more; what goes beyond
 * the available hours stands on top.
 */
function stackedSeries(
  quarters: readonly CapacityQuarter[],
  words: {
    readonly baseLoad: string;
    readonly projects: string;
    readonly free: string;
    readonly over: string;
  },
) {
  const base = quarters.map(({ available, baseLoad }) => Math.min(available, baseLoad));
  const projects = quarters.map(({ available, projects: hours }, index) =>
    Math.min(hours, available - (base[index] ?? 0)),
  );
  return [
    { name: words.baseLoad, values: base, colour: SERIES_COLOURS[0] },
    { name: words.projects, values: projects, colour: SERIES_COLOURS[4] },
    {
      name: words.free,
      values: quarters.map(({ free }) => Math.max(0, free)),
      colour: COLOUR.grid,
    },
    {
      name: words.over,
      values: quarters.map(({ free }) => Math.max(0, -free)),
      colour: COLOUR.error,
    },
  ];
}
