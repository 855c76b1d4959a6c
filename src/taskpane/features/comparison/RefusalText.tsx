import type { Refusal } from "../../../core/result";
import { refusalSentence } from "../../../i18n/refusal-sentence";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";

/** What a person has to put right first, as a sentence with its place. */
export function RefusalText({ refusal }: { readonly refusal: Refusal }) {
  const layout = useLayout();
  const { texts } = useLanguage();
  return <p className={layout.text}>{refusalSentence(refusal, texts)}</p>;
}
