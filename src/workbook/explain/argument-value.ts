import { type AstExpression, type CallExpression, nodeTypes } from "@borgar/fx";
import { cellByCell, numberOf, single, UNKNOWN } from "./cell-values";
import { addInFunction } from "./formula-calls";
import { combined } from "./operators";
import { SHEET_FUNCTIONS, truthOf } from "./sheet-functions";

/** Where the values of an expression come from. */
export interface ValueSources {
  /** cells of a reference as it is written; undefined where they could not be read */
  readonly cellsOf: (reference: string) => readonly (readonly unknown[])[] | undefined;
  /** result of a function of the add-in; undefined where it gives none */
  readonly calculate: (name: string, cells: readonly unknown[]) => unknown;
}

type Node = AstExpression | null | undefined;

/**
 * Calculates an argument as Excel would: references, constants, the operators, functions of the
 * add-in and those of {@link SHEET_FUNCTIONS}. Any other function of Excel gives {@link UNKNOWN}:
 * better no value than one that differs from the cell's.
 *
 * @returns a value, or rows of values for a range
 */
export function argumentValue(node: Node, from: ValueSources): unknown {
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
    case nodeTypes.BINARY: {
      const operands = node.arguments.map((operand) => argumentValue(operand, from));
      return cellByCell(operands, ([left, right]) => combined(node.operator, left, right));
    }
    case nodeTypes.CALL:
      return called(node, from);
    case nodeTypes.ERROR:
    case nodeTypes.LAMBDA:
    case nodeTypes.LET:
      return UNKNOWN;
  }
}

function signed(operator: string, operand: Node, from: ValueSources): unknown {
  if (operator === "#") {
    return operand?.type === nodeTypes.REFERENCE
      ? single(from.cellsOf(`${operand.value}#`) ?? UNKNOWN)
      : UNKNOWN;
  }
  const value = argumentValue(operand, from);
  if (operator === "+") return value;
  if (operator === "@") return Array.isArray(value) ? UNKNOWN : value;
  return cellByCell([value], ([cell]) => {
    const number = numberOf(cell);
    if (number === undefined) return UNKNOWN;
    if (operator === "-") return -number;
    return operator === "%" ? number / 100 : UNKNOWN;
  });
}

function called(call: CallExpression, from: ValueSources): unknown {
  const name = addInFunction(call);
  const own = call.callee.name.toUpperCase();
  if (name === undefined && own === "IF") return chosen(call.arguments, from);
  const given = call.arguments.map((argument) => argumentValue(argument, from));
  if (given.includes(UNKNOWN)) return UNKNOWN;
  if (name !== undefined) return single(from.calculate(name, given) ?? UNKNOWN);
  return Object.hasOwn(SHEET_FUNCTIONS, own) ? SHEET_FUNCTIONS[own]?.(given) : UNKNOWN;
}

/** What IF gives; of the two ways only the one that is taken needs to be known. */
function chosen([condition, then, otherwise]: readonly Node[], from: ValueSources): unknown {
  const met = argumentValue(condition, from);
  // a way that is left out gives the condition, one that is empty gives 0
  const valueOf = (node: Node, isMet: boolean) =>
    node === undefined ? isMet : node === null ? 0 : argumentValue(node, from);
  if (!Array.isArray(met)) {
    const truth = met === UNKNOWN ? undefined : truthOf(met);
    if (truth === undefined) return UNKNOWN;
    return valueOf(truth ? then : otherwise, truth);
  }
  return cellByCell([met, valueOf(then, true), valueOf(otherwise, false)], ([cell, one, other]) => {
    const truth = truthOf(cell);
    if (truth === undefined) return UNKNOWN;
    return truth ? one : other;
  });
}
