import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { FigureTable } from "../../components/FigureTable";
import { wholeEuros } from "../../components/money";
import type { PaybackYear } from "../../model/scenario-figures";
import type { ComparedScenario } from "./compared-scenarios";

/** What the comparison comes to, one scenario a line. */
export function KeyFigures({
  compared,
  firstYear,
}: {
  readonly compared: readonly ComparedScenario[];
  readonly firstYear: number;
}) {
  const layout = useLayout();
  const language = useLanguage();
  const { figures: words } = language.texts.comparison;
  const paysIn = (payback: PaybackYear) => {
    if (typeof payback === "string") return words.paybackWords[payback];
    return payback === firstYear ? words.atOnce : words.inYear(payback);
  };
  return (
    <>
      <FigureTable
        caption={words.caption}
        header={[words.scenario, words.presentValue, words.advantage, words.payback]}
        wraps
        rows={compared.map(({ advantage, code, figures, payback }, index) => ({
          key: code,
          cells: [
            code,
            wholeEuros(figures.presentValue, language),
            index === 0 ? words.none : wholeEuros(advantage, language),
            paysIn(payback),
          ],
        }))}
      />
      <p className={layout.quiet}>{words.hint}</p>
    </>
  );
}
