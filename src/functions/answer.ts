import { refusalClass, type RefusalClass } from "../core/result";
import { refusalSentence } from "../i18n/refusal-sentence";
import { functionTexts } from "../i18n/function-texts";
import type { CustomFunction } from "./custom-functions";
import { RefusedCall } from "./refused-call";
import { worded } from "./wording";

/** What a cell shows: the result, or an error with its sentence. */
export type Answer =
  | { readonly ok: true; readonly cells: unknown }
  | { readonly ok: false; readonly error: RefusalClass; readonly sentence: string };

/**
 * Calls a custom function and words its result or refusal. A fault of ours is worded too, so that no cell
 * ever shows a bare error.
 *
 * @param id name of the function behind `AMT.`
 * @param cells arguments as Excel passes them; what it appends behind them is left out
 * @param locale language of the sentences, e.g. `de-DE`
 */
export function answer(
  id: string,
  calculate: CustomFunction,
  cells: readonly unknown[],
  locale: string | undefined,
): Answer {
  try {
    const call = calculate as (...cells: readonly unknown[]) => unknown;
    const result = call(...cells.slice(0, calculate.length));
    return { ok: true, cells: worded(result, () => functionTexts(locale)) };
  } catch (error) {
    const words = functionTexts(locale);
    if (error instanceof RefusedCall) {
      const { refusal } = error;
      const sentence = refusalSentence(refusal, words);
      return { ok: false, error: refusalClass(refusal.kind), sentence };
    }
    return { ok: false, error: "invalid-value", sentence: words.errors.bug(id, String(error)) };
  }
}
