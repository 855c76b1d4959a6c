import type {
  AddFunctionDescription,
  Arg,
  EvalContext,
  FunctionResultObject,
} from "@odoo/o-spreadsheet";
import { formatAddress, quoteSheet } from "./area";
import { excelError } from "./errors";
import { registries } from "./spreadsheet";

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

export type FunctionValue = string | number | boolean | null;

/** An error cell as a function gets it: Office.js's ErrorCellValue. */
interface ErrorArgument {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
}

type ArgumentCell = FunctionValue | ErrorArgument;
type Range = ArgumentCell[][];
/** The repetitions of an argument come in one array, each as a range where it takes ranges. */
type Argument = ArgumentCell | Range | (ArgumentCell | Range)[];

/** One call that waits for the add-in. */
export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly arguments: readonly Argument[];
  readonly address: string;
}

/** What the add-in answered: a value or array, or an error with its sentence. */
export type Answer =
  | { readonly ok: true; readonly value: FunctionValue | FunctionValue[][] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** Shown while an answer is under way. */
const busy = "#BUSY!";

/**
 * Custom functions for one workbook. The engine calculates synchronously, the add-in answers by
 * messages: a call is answered from what the add-in said for the same arguments before, else the
 * cell is busy, the call goes out with all others of the same calculation, and the cells are
 * calculated again when the answers are in.
 */
export class CustomFunctionCalls {
  /** What an empty cell is to a function: 0 as on the desktop, null as on the web. */
  emptyCell: 0 | null = null;

  readonly #answers = new Map<string, Answer>();
  readonly #waiting = new Map<number, string>();
  readonly #asked = new Set<string>();
  readonly #send: (invocations: readonly Invocation[]) => void;
  #next = 1;
  #ready: Invocation[] = [];
  #isHeld = false;
  #hasHeldBack = false;

  constructor(send: (invocations: readonly Invocation[]) => void) {
    this.#send = send;
  }

  get pending(): boolean {
    return this.#waiting.size > 0;
  }

  /** While a request is carried out its intermediate states are nobody's business. */
  hold(): void {
    this.#isHeld = true;
  }

  /** @returns whether a call was held back, so that the cells must be calculated once more */
  release(): boolean {
    const again = this.#hasHeldBack;
    this.#isHeld = false;
    this.#hasHeldBack = false;
    return again;
  }

  /** Sends all calls of the calculation that has just ended, in one message. */
  flush(): void {
    if (this.#ready.length === 0) return;
    const invocations = this.#ready;
    this.#ready = [];
    this.#send(invocations);
  }

  /** Takes an answer in; the workbook has to be calculated again afterwards. */
  answer(id: number, answer: Answer): void {
    const key = this.#waiting.get(id);
    if (key === undefined) return;
    this.#waiting.delete(id);
    this.#asked.delete(key);
    this.#answers.set(key, answer);
    const oldest = this.#answers.keys().next();
    if (this.#answers.size > 50_000 && !oldest.done) this.#answers.delete(oldest.value);
  }

  /** Forgets all answers, as Excel does for a full recalculation. */
  forget(): void {
    this.#answers.clear();
  }

  call(functionId: string, args: Invocation["arguments"], address: string): Answer | undefined {
    const key = JSON.stringify([functionId, args, address]);
    const known = this.#answers.get(key);
    if (known || this.#asked.has(key)) return known;
    if (this.#isHeld) {
      this.#hasHeldBack = true;
      return undefined;
    }
    const id = this.#next++;
    this.#asked.add(key);
    this.#waiting.set(id, key);
    this.#ready.push({ id, functionId, arguments: args, address });
    return undefined;
  }
}

const callsOf = new WeakMap<object, CustomFunctionCalls>();

/** Ties the calls to the engine's model, by the getters that the engine hands to each function. */
export function attachCalls(getters: object, calls: CustomFunctionCalls): void {
  callsOf.set(getters, calls);
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
  return {
    description: metadata.description ?? "",
    category: "Add-in",
    args: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      type: parameter.dimensionality === "matrix" ? ["ANY", "RANGE<ANY>"] : ["ANY"],
      acceptMatrix: parameter.dimensionality === "matrix",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      acceptErrors: takesErrors,
    })),
    compute(this: EvalContext, ...args: Arg[]) {
      const calls = callsOf.get(this.getters);
      if (!calls) return { value: "#NAME?", message: "No add-in answers for this function." };
      const read = (arg: Arg) => argument(arg, calls.emptyCell, takesErrors);
      const parsed = parameters.map((parameter, index) =>
        parameter.repeating === true
          ? repetitions(args.slice(index).map(read), parameter.dimensionality === "matrix")
          : read(args[index]),
      );
      const failed = parsed.find((one) => one.error !== undefined)?.error;
      if (failed) return failed;
      const address = metadata.options?.requiresAddress ? callerAddress(this) : "";
      const answer = calls.call(
        metadata.id,
        parsed.map((one) => one.value),
        address,
      );
      if (!answer) return { value: busy, message: busy };
      if (!answer.ok) return { value: answer.error, message: answer.message };
      return toEngine(answer.value);
    },
  };
}

function callerAddress(context: EvalContext): string {
  const at = context.__originCellPosition;
  if (!at) return "";
  const sheet = quoteSheet(context.getters.getSheetName(at.sheetId));
  return `${sheet}!${formatAddress({ row: at.row, column: at.col, rows: 1, columns: 1 })}`;
}

interface Parsed<A = Argument> {
  readonly value: A;
  /** The result without calling the function: an error that it does not take, or a busy cell. */
  readonly error?: FunctionResultObject;
}

function repetitions(parsed: readonly Parsed<ArgumentCell | Range>[], asRanges: boolean): Parsed {
  const failed = parsed.find(({ error }) => error !== undefined);
  if (failed) return failed;
  return {
    value: parsed.map(({ value }) => (asRanges && !Array.isArray(value) ? [[value]] : value)),
  };
}

function argument(
  arg: Arg,
  emptyCell: 0 | null,
  takesErrors: boolean,
): Parsed<ArgumentCell | Range> {
  if (arg === undefined) return { value: null };
  const stops = (cell: FunctionResultObject) =>
    isError(cell.value) && (!takesErrors || cell.message === busy);
  if (!Array.isArray(arg)) {
    if (stops(arg)) return { value: null, error: arg };
    const isEmptyCell = arg.value === null && "position" in arg;
    return { value: isEmptyCell ? emptyCell : toArgument(arg.value) };
  }
  const rows: ArgumentCell[][] = Array.from({ length: arg[0]?.length ?? 0 }, () => []);
  for (const column of arg)
    for (const [row, cell] of column.entries()) {
      if (stops(cell)) return { value: null, error: cell };
      rows[row]?.push(toArgument(cell.value) ?? emptyCell);
    }
  return { value: rows };
}

function toArgument(value: FunctionResultObject["value"]): ArgumentCell {
  if (value === null) return null;
  if (!isError(value)) return value;
  return { type: "Error", basicType: "Error", basicValue: excelError({ value: String(value) }) };
}

function isError(value: unknown): boolean {
  return typeof value === "string" && registries.errorTypes.has(value);
}

/** The engine's arrays run by columns, the add-in's by rows. */
function toEngine(value: FunctionValue | FunctionValue[][]) {
  if (!Array.isArray(value)) return { value: value ?? 0 };
  const width = value[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    value.map((row) => ({ value: row[column] ?? "" })),
  );
}
