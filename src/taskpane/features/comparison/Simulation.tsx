import { useEffect, useState } from "react";
import { QUANTILES } from "../../../core/appraisal/simulation";
import type { Result } from "../../../core/result";
import { SERIES_COLOURS } from "../../../workbook/blueprint/look";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparisonData } from "./comparison-data";
import { FigureTable } from "./FigureTable";
import { PictureView } from "./PictureView";
import { RefusalText } from "./RefusalText";
import { wholeEuros } from "./whole-euros";
import { distribution, type Distribution, RUNS, uncertainPositions } from "./uncertainty";

/** How the present value is spread where everything uncertain varies at once. */
export function Simulation(data: ComparisonData) {
  const layout = useLayout();
  const language = useLanguage();
  const { count, percent, texts } = language;
  const {
    picture: { sheets },
    simulation: words,
  } = texts.comparison;
  const result = useDistribution(data);
  if (result === undefined) return <p role="status">{words.working}</p>;
  if (!result.ok) return <RefusalText refusal={result.refusal} />;
  const { classes, mean, probabilityLower, quantiles, standardDeviation } = result.value;
  const whole = (amount: number) => wholeEuros(amount, language);
  const names = classes.map(({ from }) => count(Math.round(from)));
  const counts = classes.map((each) => each.count);
  return (
    <>
      <p className={layout.quiet}>{words.hint(count(RUNS))}</p>
      <p className={layout.text}>
        {words.probability}:{" "}
        <strong>{percent(Math.floor((probabilityLower ?? 0) * 1000) / 1000)}</strong>
      </p>
      <FigureTable
        caption={words.caption}
        header={[words.figure, words.value]}
        rows={[
          { key: "mean", cells: [words.mean, whole(mean)] },
          { key: "deviation", cells: [words.deviation, whole(standardDeviation)] },
          ...QUANTILES.map((share, index) => ({
            key: String(share),
            cells: [words.quantile(share), whole(quantiles[index] ?? 0)],
          })),
        ]}
      />
      <PictureView
        insert={data.insert}
        sheetName={sheets.simulation}
        picture={{
          type: "ColumnClustered",
          title: words.title,
          note: data.noteOf(data.chosen.code),
          categoryTitle: words.from,
          categories: names,
          series: [{ name: words.runs, values: counts, colour: SERIES_COLOURS[0] }],
          format: "#,##0",
        }}
      >
        <FigureTable
          caption={words.title}
          header={[words.from, words.runs]}
          rows={names.map((name, index) => ({
            key: name,
            cells: [name, count(counts[index] ?? 0)],
          }))}
        />
      </PictureView>
    </>
  );
}

type Simulated = Result<Distribution>;

/** Calculates after the pane has painted: it takes a moment. */
function useDistribution({ chosen, compared: [statusQuo], frame, tables }: ComparisonData) {
  const [found, setFound] = useState<{ readonly code: string; readonly result: Simulated }>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const positions = uncertainPositions(tables, chosen.code, frame);
      const { cash } = chosen.figures.totals;
      const against = statusQuo.figures.totals.cash;
      const result = positions.ok
        ? distribution(positions.value, cash, against, frame.rate)
        : positions;
      setFound({ code: chosen.code, result });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [tables, chosen, statusQuo, frame]);
  return found?.code === chosen.code ? found.result : undefined;
}
