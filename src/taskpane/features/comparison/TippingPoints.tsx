import type { Crossing } from "../../../core/appraisal/crossing";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparisonData } from "./comparison-data";
import { FigureTable } from "./FigureTable";
import type { Knob } from "./knob";
import { knobName, knobValue } from "./knob-words";
import { useTippingPoints } from "./use-tipping-points";

/** Where each price, decision and assumption would turn the comparison over, in one list. */
export function TippingPoints({ chosen, compared: [statusQuo], tables }: ComparisonData) {
  const layout = useLayout();
  const language = useLanguage();
  const { euro, tipping: words } = language.texts.comparison;
  const { all, points } = useTippingPoints(tables, statusQuo.code, chosen.code);
  const amount = euro(language.amount(Math.abs(chosen.advantage) / 100));
  const tips = (knob: Knob, crossing: Crossing) => {
    if (crossing.kind === "no-effect") return words.noEffect;
    if (crossing.kind === "never") return words.never;
    return words.at(knobValue(knob, crossing.value, language));
  };
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
      <div role="status">{points.length < all ? words.working(points.length, all) : null}</div>
      <FigureTable
        caption={words.caption}
        header={[words.what, words.now, words.tips]}
        wraps
        rows={points.map(({ crossing, knob }) => ({
          key: knob.id,
          cells: [
            knobName(knob, language),
            knob.format === "percent"
              ? knobValue(knob, knob.value, language)
              : knobValue({ ...knob, unit: "" }, knob.value, language),
            tips(knob, crossing),
          ],
        }))}
      />
    </>
  );
}
