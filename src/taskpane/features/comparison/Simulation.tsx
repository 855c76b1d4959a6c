import { useMemo } from "react";
import { QUANTILES } from "../../../core/appraisal/simulation";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparisonData } from "./comparison-data";
import { FigureTable } from "../../components/FigureTable";
import { simulationPicture } from "./pictures";
import { PictureView } from "./PictureView";
import { RefusalText } from "./RefusalText";
import { wholeEuros } from "../../components/money";
import { type Distribution, RUNS } from "./uncertainty";
import { LongWork } from "./what-if/LongWork";
import { useWhatIf } from "./what-if/use-what-if";

/** How the present value is spread where everything uncertain varies at once. */
export function Simulation(data: ComparisonData) {
  const layout = useLayout();
  const { simulation: words } = useLanguage().texts.comparison;
  const { chosen, compared, frame, tables } = data;
  const [statusQuo] = compared;
  const job = useMemo(
    () => ({
      kind: "simulation" as const,
      scenario: chosen.code,
      frame,
      cash: chosen.figures.totals.cash,
      against: statusQuo.figures.totals.cash,
    }),
    [chosen, frame, statusQuo],
  );
  const run = useWhatIf<"simulation">(tables, job);
  if (run.state.kind !== "done") return <LongWork run={run} label={words.working} />;
  const { answer } = run.state;
  if (!answer.ok) return <RefusalText refusal={answer.refusal} />;
  if (answer.value === undefined) return <p className={layout.text}>{words.nothing}</p>;
  return <Spread {...data} distribution={answer.value} />;
}

function Spread({
  distribution,
  ...data
}: ComparisonData & { readonly distribution: Distribution }) {
  const { classes, mean, probabilityLower, quantiles, standardDeviation } = distribution;
  const layout = useLayout();
  const language = useLanguage();
  const { count, percent, texts } = language;
  const {
    picture: { sheets },
    simulation: words,
  } = texts.comparison;
  const whole = (amount: number) => wholeEuros(amount, language);
  const picture = simulationPicture(data, distribution, language);
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
      <PictureView insert={data.insert} sheetName={sheets.simulation} picture={picture}>
        <FigureTable
          caption={words.title}
          header={[words.from, words.runs]}
          rows={classes.map(({ count: runs, from }, index) => ({
            key: String(from),
            cells: [picture.categories[index], count(runs)],
          }))}
        />
      </PictureView>
    </>
  );
}
