import { answer } from "../../src/functions/answer";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { germanFunctionTexts } from "../../src/i18n/function-texts";
import type { NativeFormula } from "../../src/workbook/freeze/native-formulas";
import { samples, type Argument, type Arguments } from "./samples";

/** A cell of the sheet to compare on; zero-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean;
}

/** A call of a custom function, and the same in Excel's own functions beside its arguments. */
export interface ComparedRow {
  readonly call: string;
  readonly cells: readonly PlacedCell[];
  /** for column {@link RESULT_COLUMN} of the row */
  readonly formula: string;
  /** what the custom function answers */
  readonly expected: unknown;
}

/** Column of the native formula; the arguments follow. */
export const RESULT_COLUMN = 0;

/**
 * Seeded random rows for all functions, one below the other on one sheet from its first row on.
 *
 * @param count rows per function
 */
export function comparedRows(natives: readonly NativeFormula[], count: number): ComparedRow[] {
  return natives
    .flatMap((native) => samples(native.id, count).map((sample) => ({ native, sample })))
    .map(({ native, sample }, row) => compared(native, sample, row));
}

function compared({ id, formula }: NativeFormula, sample: Arguments, row: number): ComparedRow {
  const cells: PlacedCell[] = [];
  const references = new Map<string, string>();
  let column = RESULT_COLUMN + 1;
  for (const [name, argument] of Object.entries(sample)) {
    const values = Array.isArray(argument) ? (argument as readonly number[]) : [argument as Scalar];
    const last = column + values.length - 1;
    const first = `${letter(column)}${row + 1}`;
    references.set(name, last === column ? first : `${first}:${letter(last)}${row + 1}`);
    for (const value of values) {
      if (value !== null) cells.push({ row, column, value });
      column += 1;
    }
  }
  const call = `AMT.${id}(${Object.values(sample).map(shown).join(";")})`;
  return { call, cells, formula: placed(formula, references), expected: calculated(id, sample) };
}

type Scalar = Exclude<Argument, readonly number[]>;

function placed(formula: string, references: ReadonlyMap<string, string>): string {
  return formula.replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const reference = references.get(name);
    if (reference === undefined) throw new Error(`The formula has no argument ${name}.`);
    return reference;
  });
}

function calculated(id: string, sample: Arguments): unknown {
  const known = Object.entries(CUSTOM_FUNCTIONS).find(([name]) => name === id);
  if (known === undefined) throw new Error(`${id} is not a custom function.`);
  const cells = Object.values(sample).map((value) => (Array.isArray(value) ? [value] : value));
  const reply = answer(id, known[1], cells, germanFunctionTexts);
  if (!reply.ok) return reply.sentence;
  // Functions that take ranges answer a single cell as a range of one.
  return Array.isArray(reply.cells) ? (reply.cells as unknown[][]).flat()[0] : reply.cells;
}

/** Up to Z: no function has more arguments. */
function letter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

function shown(argument: Argument): string {
  return argument === null ? "" : JSON.stringify(argument);
}
