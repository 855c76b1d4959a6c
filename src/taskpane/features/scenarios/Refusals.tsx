import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import type { Calculation } from "../../model/scenario-figures";
import { refusalSentence } from "../../../i18n/refusal-sentence";

/** Sentences that are shown; the view of findings shows all. */
const SHOWN = 3;

/** Why nothing can be calculated, and where to put it right. */
export function Refusals({ calculation }: { readonly calculation: Calculation | undefined }) {
  const { texts } = useLanguage();
  const words = texts.scenarios;
  if (calculation?.ok !== false) return null;
  const { refusals } = calculation;
  return (
    <Notice intent="warning" title={words.toBeFixed}>
      <ul>
        {refusals.slice(0, SHOWN).map((refusal) => {
          const sentence = refusalSentence(refusal, texts);
          return <li key={sentence}>{sentence}</li>;
        })}
        {refusals.length > SHOWN ? <li>{words.andMore(refusals.length - SHOWN)}</li> : null}
      </ul>
    </Notice>
  );
}
