import type { Arg, EvalContext, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { helpers, registries } from "../spreadsheet";

export type Result = FunctionResultObject | Matrix<FunctionResultObject>;

/** How a function calculates; `this` is the step of the calculation, with all other functions. */
export type Compute = (this: EvalContext, ...args: Arg[]) => Result;

/** What the engine makes of a value that Excel calls so. */
export const failure = (value: string): FunctionResultObject => ({ value });

/**
 * Makes a function of Excel's known to the engine.
 *
 * @param args in the engine's notation, such as `array (range)` or `[order] (number, optional)`
 */
export function define(name: string, args: readonly string[], compute: Compute): void {
  registries.functionRegistry.replace(name, {
    description: name,
    args: args.map((definition) => helpers.arg(definition)),
    compute,
  });
}

/** Changes what a function of the engine answers where Excel answers something else. */
export function adapt(
  name: string,
  change: (this: EvalContext, original: (...args: Arg[]) => Result, args: Arg[]) => Result,
): void {
  const description = registries.functionRegistry.get(name);
  const { compute } = description;
  registries.functionRegistry.replace(name, {
    ...description,
    compute(this: EvalContext, ...args: Arg[]) {
      const original = (...given: Arg[]): Result => {
        const result = compute.apply(this, given);
        return typeof result === "object" && result !== null
          ? (result as Result)
          : { value: result };
      };
      return change.call(this, original, args);
    },
  });
}

/** Calculates with another function of the engine. */
export function callFunction(context: EvalContext, name: string, ...args: Arg[]): Result {
  const called = context[name] as (...given: Arg[]) => Result;
  return called.apply(context, args);
}

export const isMatrix = (arg: Arg): arg is Matrix<FunctionResultObject> => Array.isArray(arg);

/** An argument as a matrix by columns. */
export function toMatrix(arg: Arg): Matrix<FunctionResultObject> {
  if (arg === undefined) return [];
  return isMatrix(arg) ? arg : [[arg]];
}

/** The single value of an argument. */
export const scalar = (arg: Arg): FunctionResultObject | undefined =>
  isMatrix(arg) ? arg[0]?.[0] : arg;

/** All cells of arguments, row by row. */
export function cellsOf(args: readonly Arg[]): FunctionResultObject[] {
  return args.flatMap((arg) => rowsOf(toMatrix(arg)).flat());
}

/** A matrix by rows, as Excel reads it; its own inverse. */
export function rowsOf<T>(matrix: readonly (readonly T[])[]): T[][] {
  return (matrix[0] ?? []).map((_, at) =>
    matrix.flatMap((line) => {
      const cell = line[at];
      return cell === undefined ? [] : [cell];
    }),
  );
}

/** An argument as a number. */
export function numberOf(context: EvalContext, arg: Arg, missing = 0): number {
  const cell = scalar(arg);
  return cell === undefined ? missing : helpers.toNumber(cell, context.locale);
}
