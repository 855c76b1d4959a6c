import { refusalClass, type RefusalClass } from "../core/result";
import type { FunctionTexts } from "../i18n/function-texts";
import { refusalSentence } from "../i18n/refusal-sentence";
import type { CustomFunction } from "./custom-functions";
import { RefusedCall } from "./refused-call";
import { hasWording, worded } from "./wording";

/** What a cell shows: the result, or an error with its sentence. */
export type Answer =
  | { readonly ok: true; readonly cells: unknown }
  | { readonly ok: false; readonly error: RefusalClass; readonly sentence: string };

/** What a call came to: cells that need no language, or what has yet to be put into words. */
export type Outcome =
  | { readonly needsWords: false; readonly cells: unknown }
  | { readonly needsWords: true; readonly inWords: (texts: FunctionTexts) => Answer };

/**
 * Calls a custom function. Values are there at once, in whatever language; only refusals and texts
 * wait for one. A fault of ours is worded too, so that no cell ever shows a bare error.
 *
 * @param id name of the function behind `AMT.`
 * @param cells arguments as Excel passes them; what it appends behind them is left out
 */
export function outcomeOf(
  id: string,
  calculate: CustomFunction,
  cells: readonly unknown[],
): Outcome {
  try {
    const call = calculate as (...cells: readonly unknown[]) => unknown;
    const result = call(...cells.slice(0, calculate.length));
    if (!hasWording(result)) return { needsWords: false, cells: result };
    return { needsWords: true, inWords: (texts) => spillInWords(id, result, texts) };
  } catch (error) {
    return { needsWords: true, inWords: (texts) => errorInWords(id, error, texts) };
  }
}

/** {@link outcomeOf} in words. */
export function answer(
  id: string,
  calculate: CustomFunction,
  cells: readonly unknown[],
  texts: FunctionTexts,
): Answer {
  const outcome = outcomeOf(id, calculate, cells);
  return outcome.needsWords ? outcome.inWords(texts) : { ok: true, cells: outcome.cells };
}

function spillInWords(id: string, rows: readonly unknown[], texts: FunctionTexts): Answer {
  try {
    return { ok: true, cells: worded(rows, texts) };
  } catch (error) {
    return errorInWords(id, error, texts);
  }
}

function errorInWords(id: string, error: unknown, texts: FunctionTexts): Answer {
  if (error instanceof RefusedCall) {
    const { refusal } = error;
    const sentence = refusalSentence(refusal, texts);
    return { ok: false, error: refusalClass(refusal.kind), sentence };
  }
  return { ok: false, error: "invalid-value", sentence: texts.errors.bug(id, String(error)) };
}
