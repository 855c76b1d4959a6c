import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparedScenario } from "./compared-scenarios";
import { FigureTable } from "./FigureTable";

/** What the comparison comes to, one scenario a line. */
export function KeyFigures({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const layout = useLayout();
  const { count, texts } = useLanguage();
  const { figures: words } = texts.comparison;
  const years = new Intl.NumberFormat(useLanguage().language === "de" ? "de-DE" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
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
            count(Math.round(figures.presentValue / 100)),
            index === 0 ? words.none : count(Math.round(advantage / 100)),
            index === 0
              ? words.none
              : payback === undefined
                ? words.never
                : words.years(years.format(payback)),
          ],
        }))}
      />
      <p className={layout.quiet}>{words.hint}</p>
    </>
  );
}
