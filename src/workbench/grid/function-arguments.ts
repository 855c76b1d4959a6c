import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { excelError } from "./errors";
import type { FunctionValue } from "./function-calls";
import { registries } from "./spreadsheet";

/** Shown while an answer is under way. */
export const busy = "#BUSY!";

/** An error cell as a function gets it: Office.js's ErrorCellValue. */
interface ErrorArgument {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
}

type ArgumentCell = FunctionValue | ErrorArgument;
type Range = ArgumentCell[][];
/** The repetitions of an argument come in one array, each as a range where it takes ranges. */
export type Argument = ArgumentCell | Range | (ArgumentCell | Range)[];

/** An argument as the add-in gets it. */
export interface Parsed<A = Argument> {
  readonly value: A;
  /** The argument as a text, by which the same call is known again. */
  readonly key: string;
  /** The result without calling the function: an error that it does not take, or a busy cell. */
  readonly error?: FunctionResultObject;
}

export interface ReadingRules {
  readonly emptyCell: 0 | null;
  /** Whether error cells are handed to the functions; else they are the result. */
  readonly takesErrors: boolean;
}

/** Ranges read in one step of the calculation: many formulas take the same table. */
const readRanges = new WeakMap<object, { rules: ReadingRules; parsed: Parsed<Range> }>();

/** Puts a parameter that repeats into one array. */
export function readRepetitions(
  args: readonly Arg[],
  asRanges: boolean,
  rules: ReadingRules,
): Parsed {
  const parsed = args.map((arg) => readArgument(arg, rules));
  const failed = parsed.find(({ error }) => error !== undefined);
  if (failed) return failed;
  return {
    value: parsed.map(({ value }) => (asRanges && !Array.isArray(value) ? [[value]] : value)),
    key: `(${parsed.map(({ key }) => key).join()})`,
  };
}

/** Puts an argument of the engine into the form of the custom-functions runtime. */
export function readArgument(arg: Arg, rules: ReadingRules): Parsed<ArgumentCell | Range> {
  if (arg === undefined) return { value: null, key: "" };
  if (Array.isArray(arg)) {
    const known = readRanges.get(arg);
    if (known?.rules.emptyCell === rules.emptyCell && known.rules.takesErrors === rules.takesErrors)
      return known.parsed;
    const parsed = readRange(arg, rules);
    readRanges.set(arg, { rules, parsed });
    return parsed;
  }
  if (stops(arg, rules)) return { value: null, key: "", error: arg };
  const isEmptyCell = arg.value === null && "position" in arg;
  const value = isEmptyCell ? rules.emptyCell : toArgument(arg.value);
  return { value, key: JSON.stringify(value) };
}

type Matrix = Extract<Arg, readonly unknown[]>;

function readRange(range: Matrix, rules: ReadingRules): Parsed<Range> {
  const value: Range = Array.from({ length: range[0]?.length ?? 0 }, () => []);
  for (const column of range)
    for (const [row, cell] of column.entries()) {
      if (stops(cell, rules)) return { value, key: "", error: cell };
      value[row]?.push(toArgument(cell.value) ?? rules.emptyCell);
    }
  return { value, key: JSON.stringify(value) };
}

const stops = (cell: FunctionResultObject, { takesErrors }: ReadingRules): boolean =>
  isError(cell.value) && (!takesErrors || cell.value === busy);

function toArgument(value: FunctionResultObject["value"]): ArgumentCell {
  if (value === null) return null;
  if (!isError(value)) return value;
  return { type: "Error", basicType: "Error", basicValue: excelError({ value: String(value) }) };
}

export function isError(value: unknown): boolean {
  return typeof value === "string" && registries.errorTypes.has(value);
}
