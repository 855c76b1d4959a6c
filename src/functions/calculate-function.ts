import type { FunctionTexts } from "../i18n/function-texts";
import { answer, type Answer } from "./answer";
import { CUSTOM_FUNCTIONS, type CustomFunction } from "./custom-functions";

const FUNCTION_OF_ID: Readonly<Partial<Record<string, CustomFunction>>> = CUSTOM_FUNCTIONS;

/**
 * Calculates a custom function outside of a cell, exactly as a cell does, for what explains cells.
 *
 * @param id name behind `AMT.`, in any case of letters
 * @param cells arguments as Excel passes them
 * @param texts of the language in which it answers
 * @returns undefined where there is no such function
 */
export function calculateFunction(
  id: string,
  cells: readonly unknown[],
  texts: FunctionTexts,
): Answer | undefined {
  const known = id.toUpperCase();
  const calculate = FUNCTION_OF_ID[known];
  return calculate === undefined ? undefined : answer(known, calculate, cells, texts);
}
