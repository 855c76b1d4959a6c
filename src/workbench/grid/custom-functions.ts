import type { AddFunctionDescription, Arg, EvalContext } from "@odoo/o-spreadsheet";
import { formatAddress, quoteSheet } from "./area";
import { busy, readArgument, readRepetitions } from "./function-arguments";
import type { Answer, Caller, CustomFunctionCalls, FunctionValue } from "./function-calls";
import { registries } from "./spreadsheet";

export type { Answer, FunctionValue, Invocation } from "./function-calls";
export { CustomFunctionCalls } from "./function-calls";

/** `functions.json`, as far as a host needs it. */
export interface FunctionsFile {
  /** Whether error cells are handed to the functions; else they are the result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** One function of `functions.json`, as far as a host needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: { readonly requiresAddress?: boolean; readonly volatile?: boolean };
}

const attached = new WeakMap<object, CustomFunctionCalls>();

/** The calls of the workbook that the engine's getters belong to. */
export const callsOf = (getters: object): CustomFunctionCalls | undefined => attached.get(getters);

/** Ties the calls to the engine's model, by the getters that the engine hands to each function. */
export function attachCalls(getters: object, calls: CustomFunctionCalls): void {
  attached.set(getters, calls);
}

/** Makes the add-in's functions known to the engine, under `NAMESPACE.NAME`. */
export function registerFunctions(namespace: string, file: FunctionsFile): void {
  const takesErrors = file.allowErrorForDataTypeAny ?? false;
  for (const metadata of file.functions)
    registries.functionRegistry.replace(
      `${namespace}.${metadata.name}`,
      describe(metadata, takesErrors),
    );
}

function describe(metadata: FunctionMetadata, takesErrors: boolean): AddFunctionDescription {
  const parameters = metadata.parameters ?? [];
  const repeats = parameters.some(({ repeating }) => repeating === true);
  return {
    description: metadata.description ?? "",
    category: "Add-in",
    args: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      type: parameter.dimensionality === "matrix" ? ["ANY", "RANGE<ANY>"] : ["ANY"],
      acceptMatrix: parameter.dimensionality === "matrix",
      // A call without one is answered by the add-in, in its own words. Where a parameter repeats,
      // the engine allows fewer optional ones.
      optional: !repeats || parameter.repeating === true || parameter.optional === true,
      repeating: parameter.repeating ?? false,
      acceptErrors: takesErrors,
    })),
    compute(this: EvalContext, ...args: Arg[]) {
      const calls = callsOf(this.getters);
      if (!calls) return { value: "#NAME?", message: "No add-in answers for this function." };
      const rules = { emptyCell: calls.emptyCell, takesErrors };
      const parsed = parameters.map((parameter, index) =>
        parameter.repeating === true
          ? readRepetitions(args.slice(index), parameter.dimensionality === "matrix", rules)
          : readArgument(args[index], rules),
      );
      const failed = parsed.find((one) => one.error !== undefined)?.error;
      if (failed) return failed;
      const address = metadata.options?.requiresAddress ? callerAddress(this) : "";
      const key = `${metadata.id}|${address}|${parsed.map((one) => one.key).join("|")}`;
      const call = { functionId: metadata.id, args: parsed.map((one) => one.value), address };
      const caller = callerOf(this);
      return toEngine(caller ? calls.call(key, call, caller) : calls.known(key));
    },
  };
}

/** The cell that calls; none where a formula is only tried, as in a formula bar. */
function callerOf(context: EvalContext): Caller | undefined {
  const at = context.__originCellPosition;
  if (!at || !context.updateDependencies) return undefined;
  const cell = context.getters.getCell(at);
  if (!cell?.isFormula) return undefined;
  return { cellId: cell.id, formula: cell.compiledFormula, step: context };
}

function callerAddress(context: EvalContext): string {
  const at = context.__originCellPosition;
  if (!at) return "";
  const sheet = quoteSheet(context.getters.getSheetName(at.sheetId));
  return `${sheet}!${formatAddress({ row: at.row, column: at.col, rows: 1, columns: 1 })}`;
}

function toEngine(answer: Answer | undefined) {
  if (!answer) return { value: busy, message: busy };
  if (!answer.ok) return { value: answer.error, message: answer.message };
  return Array.isArray(answer.value) ? byColumns(answer.value) : { value: answer.value ?? 0 };
}

/** The engine's arrays run by columns, the add-in's by rows. */
function byColumns(rows: FunctionValue[][]) {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => ({ value: row[column] ?? "" })),
  );
}
