import type { FunctionTexts } from "../i18n/function-texts";
import { type Answer, outcomeOf } from "./answer";
import { CUSTOM_FUNCTIONS } from "./custom-functions";

/**
 * Makes the custom functions known to Excel.
 *
 * @param words gives the texts of Excel's language; asked at each error, as Excel may start to
 *   calculate before Office has told its language. Until then errors wait for it, values do not.
 */
export function registerFunctions(words: () => FunctionTexts | Promise<FunctionTexts>): void {
  for (const [id, calculate] of Object.entries(CUSTOM_FUNCTIONS)) {
    CustomFunctions.associate(id, (...cells: unknown[]) => {
      const outcome = outcomeOf(id, calculate, cells);
      if (!outcome.needsWords) return outcome.cells;
      const texts = words();
      return texts instanceof Promise
        ? texts.then((known) => shown(outcome.inWords(known)))
        : shown(outcome.inWords(texts));
    });
  }
}

/** What Excel takes: the cells, or an error that carries its sentence. */
function shown(reply: Answer): unknown {
  if (reply.ok) return reply.cells;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = reply.error === "not-available" ? notAvailable : invalidValue;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it extends Error; its type declaration does not say so
  throw new CustomFunctions.Error(code, reply.sentence);
}
