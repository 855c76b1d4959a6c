import { serialFromDay, dayOf } from "../../src/core/calendar";
import { answer } from "../../src/functions/answer";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { englishFunctionTexts } from "../../src/i18n/en/function-texts";
import { germanFunctionTexts } from "../../src/i18n/function-texts";
import { languageOf } from "../../src/i18n/language";

/** Name of a custom function behind `AMT.` */
export type FunctionId = keyof typeof CUSTOM_FUNCTIONS;

/** Every custom function by name. */
export const functionIds = Object.keys(CUSTOM_FUNCTIONS) as FunctionId[];

/** Cells in; cells out, or the error with its sentence. */
export function call(id: FunctionId, cells: readonly unknown[], locale = "de-DE"): unknown {
  const texts = languageOf(locale) === "de" ? germanFunctionTexts : englishFunctionTexts;
  const reply = answer(id, CUSTOM_FUNCTIONS[id], cells, texts);
  return reply.ok ? reply.cells : `${reply.error}: ${reply.sentence}`;
}

/** Excel's serial of a day. */
export function serial(year: number, month: number, day: number): number {
  const found = dayOf({ year, month, day });
  if (found === undefined) throw new Error(`${year}-${month}-${day} is not a day`);
  return serialFromDay(found);
}
