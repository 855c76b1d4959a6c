import { type AstExpression, type CallExpression, nodeTypes } from "@borgar/fx";
import { dayOf, serialFromDay } from "../../core/calendar";
import { addInFunction } from "./formula-calls";

/** Where the values of an expression come from. */
export interface ValueSources {
  /** cells of a reference as it is written; undefined where they could not be read */
  readonly cellsOf: (reference: string) => readonly (readonly unknown[])[] | undefined;
  /** result of a function of the add-in; undefined where it gives none */
  readonly calculate: (name: string, cells: readonly unknown[]) => unknown;
}

/** A value was not found; kept apart from an empty cell, which is one. */
export const UNKNOWN = Symbol("unknown");

/**
 * Calculates an argument as Excel would: references, constants, the basic operations, DATE and
 * functions of the add-in. Any other function of Excel gives {@link UNKNOWN}: better no value than
 * one that differs from the cell's.
 *
 * @returns a value, or rows of values for a range
 */
export function argumentValue(node: AstExpression | null | undefined, from: ValueSources): unknown {
  switch (node?.type) {
    case undefined:
      return undefined;
    case nodeTypes.LITERAL:
      return node.value;
    case nodeTypes.REFERENCE:
      return single(from.cellsOf(node.value) ?? UNKNOWN);
    case nodeTypes.ARRAY:
      return node.elements.map((row) =>
        row.map((cell) => (cell.type === nodeTypes.LITERAL ? cell.value : UNKNOWN)),
      );
    case nodeTypes.UNARY:
      return signed(node.operator, node.arguments[0], from);
    case nodeTypes.BINARY:
      return combined(
        node.operator,
        node.arguments.map((operand) => numberOf(operand, from)),
      );
    case nodeTypes.CALL:
      return called(node, from);
    case nodeTypes.ERROR:
    case nodeTypes.LAMBDA:
    case nodeTypes.LET:
      return UNKNOWN;
  }
}

function single(cells: unknown): unknown {
  if (!Array.isArray(cells) || cells.length !== 1) return cells;
  const [row] = cells as readonly (readonly unknown[])[];
  return row?.length === 1 ? row[0] : cells;
}

function signed(operator: string, operand: AstExpression | undefined, from: ValueSources): unknown {
  if (operator === "#") {
    return operand?.type === nodeTypes.REFERENCE
      ? single(from.cellsOf(`${operand.value}#`) ?? UNKNOWN)
      : UNKNOWN;
  }
  if (operator === "+") return argumentValue(operand, from);
  if (operator === "@") {
    const value = argumentValue(operand, from);
    return Array.isArray(value) ? UNKNOWN : value;
  }
  const value = numberOf(operand, from);
  if (value === undefined) return UNKNOWN;
  if (operator === "-") return -value;
  return operator === "%" ? value / 100 : UNKNOWN;
}

function combined(operator: string, [left, right]: readonly (number | undefined)[]): unknown {
  if (left === undefined || right === undefined) return UNKNOWN;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? UNKNOWN : left / right;
    case "^":
      return left ** right;
    default:
      return UNKNOWN;
  }
}

/** An empty cell counts as 0, as in Excel; a text is not read as a number here. */
function numberOf(node: AstExpression | null | undefined, from: ValueSources): number | undefined {
  const value = argumentValue(node, from);
  if (value === "" || value === undefined) return 0;
  return typeof value === "number" ? value : undefined;
}

function called(call: CallExpression, from: ValueSources): unknown {
  const name = addInFunction(call);
  if (name !== undefined) {
    const cells = call.arguments.map((argument) => argumentValue(argument, from));
    return cells.includes(UNKNOWN) ? UNKNOWN : single(from.calculate(name, cells) ?? UNKNOWN);
  }
  if (call.callee.name.toUpperCase() !== "DATE") return UNKNOWN;
  const [year, month, day] = call.arguments.map((argument) => numberOf(argument, from));
  if (year === undefined || month === undefined || day === undefined) return UNKNOWN;
  const found = dayOf({ year, month, day });
  return found === undefined ? UNKNOWN : serialFromDay(found);
}
