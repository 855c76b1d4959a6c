import { parseStructRef, stringifyStructRef, type Token } from "@borgar/fx";
import { FileError } from "../file-error";
import { storedFunctionName } from "./function-names";
import { parameterTokens } from "./parameter-names";
import { isOperator, isReference, tokensOf } from "./tokens";

/**
 * A formula as a file stores it: without `=`, function names with their prefixes, `[@Spalte]` as
 * `Anlagen[[#This Row],[Spalte]]`, `A1#` as `_xlfn.ANCHORARRAY(A1)`, `@A1:A3` as
 * `_xlfn.SINGLE(A1:A3)`. Text in quotes stays untouched.
 *
 * @param formula as in the formula bar, en-US, with or without leading `=`
 * @param table name of the table that the cell lies in, for references without a table name
 * @throws FileError where a reference without a table name stands outside of a table
 */
export function toStoredFormula(formula: string, table?: string): string {
  const tokens = tokensOf(formula);
  const parameters = parameterTokens(tokens);
  const parts: string[] = [];
  /** Where in `parts` the innermost open calls begin. */
  const openOperands: number[] = [];
  /** At which depth an `@` waits for the end of its operand. */
  const waitingIntersections: number[] = [];
  let callStart: number | undefined;

  const endOperand = (start: number, next: Token | undefined): void => {
    if (isOperator(next, "#")) {
      parts[start] = `_xlfn.ANCHORARRAY(${parts[start] ?? ""}`;
      parts.push(")");
    }
    while (waitingIntersections.at(-1) === openOperands.length) {
      waitingIntersections.pop();
      parts.push(")");
    }
  };

  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.type === "func") {
      callStart = parts.length;
      parts.push(storedFunctionName(token.value));
    } else if (isOperator(token, "(")) {
      openOperands.push(callStart ?? parts.length);
      callStart = undefined;
      parts.push("(");
    } else if (isOperator(token, ")")) {
      const start = openOperands.pop() ?? parts.length;
      parts.push(")");
      endOperand(start, next);
    } else if (isOperator(token, "@")) {
      waitingIntersections.push(openOperands.length);
      parts.push("_xlfn.SINGLE(");
    } else if (isReference(token)) {
      const start = parts.length;
      parts.push(storedReference(token, parameters.has(index), formula, table));
      endOperand(start, next);
    } else if (!isOperator(token, "#")) {
      parts.push(token.value);
    }
  });
  return parts.join("");
}

function storedReference(
  token: Token,
  isParameter: boolean,
  formula: string,
  table: string | undefined,
): string {
  if (isParameter) return `_xlpm.${token.value}`;
  if (token.type !== "structured") return token.value;
  const reference = parseStructRef(token.value);
  if (reference === undefined) return token.value;
  const owner = reference.table === "" || reference.table === undefined ? table : reference.table;
  if (owner === undefined) {
    throw new FileError(
      `In der Formel „${formula}“ steht der Bezug „${token.value}“ ohne Tabellennamen außerhalb einer Tabelle; erlaubt ist er nur in einer Tabelle.`,
      `The formula "${formula}" has the reference "${token.value}" without a table name outside of a table; it is allowed only inside a table.`,
    );
  }
  return stringifyStructRef({ ...reference, table: owner }, { thisRow: true });
}
