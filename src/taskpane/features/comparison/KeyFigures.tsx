import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ComparedScenario } from "./compared-scenarios";
import { FigureTable } from "../../components/FigureTable";
import { wholeEuros } from "../../components/money";

/** What the comparison comes to, one scenario a line. */
export function KeyFigures({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const layout = useLayout();
  const language = useLanguage();
  const { figures: words } = language.texts.comparison;
  const years = new Intl.NumberFormat(language.language === "de" ? "de-DE" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const paysAfter = (payback: number | undefined) => {
    if (payback === undefined) return words.never;
    return payback === 0 ? words.atOnce : words.years(years.format(payback));
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
            index === 0 ? words.none : paysAfter(payback),
          ],
        }))}
      />
      <p className={layout.quiet}>{words.hint}</p>
    </>
  );
}
