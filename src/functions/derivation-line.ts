import { monthOfYear, serialFromDay, yearOf, type Day, type MonthIndex } from "../core/calendar";
import type { MonthParts, StepWords } from "../i18n/derivation-format";
import type { FunctionTexts } from "../i18n/function-texts";
import { Wording } from "./wording";

/** A row of a derivation: step, calculation, result, rule; the texts are worded by `answer`. */
export type DerivationLine = readonly [Wording, Wording, number, Wording];

/**
 * A step of a derivation with its result.
 *
 * @param words how a language says it, of its values
 */
export function derivationLine(
  words: (steps: FunctionTexts["derivation"]) => StepWords,
  result: number,
): DerivationLine {
  const column = (name: keyof StepWords) =>
    new Wording(({ derivation }) => words(derivation)[name]);
  return [column("step"), column("calculation"), result, column("rule")];
}

/** A month as texts show it. */
export function monthParts(month: MonthIndex): MonthParts {
  return { year: yearOf(month), month: monthOfYear(month) };
}

/** A step whose result is a day, as Excel's serial. */
export function dayLine(
  words: (steps: FunctionTexts["derivation"]) => StepWords,
  day: Day,
): DerivationLine {
  return derivationLine(words, serialFromDay(day));
}
