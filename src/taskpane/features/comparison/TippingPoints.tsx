import { Button } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparisonData } from "./comparison-data";
import { FigureTable } from "../../components/FigureTable";
import { knobName, knobValue } from "./knob-words";
import { nearestFirst, type TippingPoint } from "./tipping-points";
import { LongWork } from "./what-if/LongWork";
import { useWhatIf } from "./what-if/use-what-if";

/** Points that the list shows at first: those that are nearest. */
const FIRST = 12;

/** Where each price, date, decision and assumption would turn the comparison over, in one list. */
export function TippingPoints({ chosen, compared: [statusQuo], frame, tables }: ComparisonData) {
  const layout = useLayout();
  const language = useLanguage();
  const { euro, tipping: words } = language.texts.comparison;
  const { horizon } = frame;
  const job = useMemo(
    () => ({
      kind: "tipping" as const,
      pair: { statusQuo: statusQuo.code, scenario: chosen.code },
      horizon,
    }),
    [statusQuo.code, chosen.code, horizon],
  );
  const run = useWhatIf<"tipping">(tables, job);
  const amount = euro(language.amount(Math.abs(chosen.advantage) / 100));
  return (
    <>
      <p className={layout.text}>
        {chosen.advantage === 0
          ? words.equal(chosen.code)
          : chosen.advantage > 0
            ? words.cheaper(chosen.code, amount)
            : words.dearer(chosen.code, amount)}
      </p>
      <p className={layout.quiet}>{words.hint}</p>
      <LongWork run={run} label={words.working} />
      {run.state.kind === "done" ? <FoundPoints points={run.state.answer} /> : null}
    </>
  );
}

/** What tips as a list, the nearest first; what does not is there for whoever looks for it. */
function FoundPoints({ points }: { readonly points: readonly TippingPoint[] }) {
  const layout = useLayout();
  const { tipping: words } = useLanguage().texts.comparison;
  const [showsAll, setShowsAll] = useState(false);
  const sorted = nearestFirst(points);
  const tipping = sorted.filter(({ crossing }) => crossing.kind === "at");
  const others = sorted.filter(({ crossing }) => crossing.kind !== "at");
  return (
    <>
      {tipping.length === 0 ? (
        <p className={layout.text}>{words.none}</p>
      ) : (
        <PointTable caption={words.caption} points={showsAll ? tipping : tipping.slice(0, FIRST)} />
      )}
      {showsAll || tipping.length <= FIRST ? null : (
        <Button
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {words.all(tipping.length)}
        </Button>
      )}
      {others.length === 0 ? null : (
        <details className={layout.fill}>
          <summary>{words.others(others.length)}</summary>
          <PointTable caption={words.othersCaption} points={others} />
        </details>
      )}
    </>
  );
}

function PointTable({
  caption,
  points,
}: {
  readonly caption: string;
  readonly points: readonly TippingPoint[];
}) {
  const layout = useLayout();
  const language = useLanguage();
  const { tipping: words } = language.texts.comparison;
  const tips = ({ crossing, knob }: TippingPoint) => {
    if (crossing.kind === "no-effect") return words.noEffect;
    if (crossing.kind === "never") return words.never;
    if (knob.format !== "date") return words.at(knobValue(knob, crossing.value, language));
    const day = knobValue(knob, crossing.above, language);
    return knob.value < crossing.above ? words.from(day) : words.before(day);
  };
  return (
    <FigureTable
      caption={caption}
      header={[words.what, words.tips]}
      wraps
      rows={points.map((point) => ({
        key: point.knob.id,
        cells: [
          <Fragment key="name">
            {knobName(point.knob, language)}
            <div className={layout.quiet}>
              {words.now(knobValue({ ...point.knob, unit: "" }, point.knob.value, language))}
            </div>
          </Fragment>,
          tips(point),
        ],
      }))}
    />
  );
}
