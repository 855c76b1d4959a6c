import { DERIVED_FUNCTIONS } from "../../../i18n/derived-functions";
import { argumentValue } from "../../../workbook/explain/argument-value";
import { UNKNOWN } from "../../../workbook/explain/cell-values";
import type { SelectedArgument, SelectedCall } from "../../../workbook/explain/read-selection";
import type { CalculateFunction } from "../../calculate";

/** One step of a derivation, worded in the pane's language. */
export interface DerivationStep {
  readonly step: string;
  readonly calculation: string;
  readonly result: unknown;
  /** what it rests on; empty where there is none */
  readonly rule: string;
}

/** How a call came to its value. */
export type CallExplanation =
  | { readonly kind: "steps"; readonly steps: readonly DerivationStep[] }
  /** the function cannot use an argument; the sentence says which and why */
  | { readonly kind: "refused"; readonly sentence: string }
  /** an argument is calculated with what only Excel can calculate */
  | { readonly kind: "unknown-arguments"; readonly positions: readonly number[] }
  /** a function that has no derivation of its own */
  | { readonly kind: "no-derivation" };

const DERIVED: ReadonlySet<string> = new Set(DERIVED_FUNCTIONS);

/** Explains a call with the values that its arguments have now. */
export function explainCall(call: SelectedCall, calculate: CalculateFunction): CallExplanation {
  if (!DERIVED.has(call.name)) return { kind: "no-derivation" };
  const values = call.arguments.map((argument) => valueOfArgument(argument, calculate));
  const positions = values.flatMap((value, index) => (value === UNKNOWN ? [index] : []));
  if (positions.length > 0) return { kind: "unknown-arguments", positions };
  const derived = calculate("HERLEITUNG", [call.name, values]);
  if (derived === undefined) return { kind: "no-derivation" };
  if (!derived.ok) return { kind: "refused", sentence: derived.sentence };
  const [, ...rows] = derived.cells as readonly (readonly unknown[])[];
  return {
    kind: "steps",
    steps: rows.map(([step, calculation, result, rule]) => ({
      step: String(step),
      calculation: String(calculation),
      result,
      rule: String(rule),
    })),
  };
}

/** The value of an argument now, or `UNKNOWN`. */
export function valueOfArgument(
  { expression, references }: SelectedArgument,
  calculate: CalculateFunction,
): unknown {
  return argumentValue(expression, {
    cellsOf: (text) => references.find((reference) => reference.text === text)?.values,
    calculate: (name, cells) => {
      const calculated = calculate(name, cells);
      return calculated?.ok === true ? calculated.cells : undefined;
    },
  });
}
