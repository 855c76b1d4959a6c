import { type AstExpression, type CallExpression, nodeTypes, parse, tokenize } from "@borgar/fx";

/** A call of a function of the add-in, as it stands in a formula. */
export interface FormulaCall {
  /** name behind `AMT.`, in capitals */
  readonly name: string;
  /** null for an argument that is left out between two semicolons */
  readonly arguments: readonly (AstExpression | null)[];
  /** true where the formula is this call and nothing else */
  readonly isWhole: boolean;
  /** names that the formula gives to its own parts (LET, LAMBDA), in small letters */
  readonly ownNames: ReadonlySet<string>;
}

/** Functions of the add-in, as Excel shows them with it and without it. */
const ADD_IN_FUNCTION = /^(?:AMT\.|_xldudf_AMT_)(.+)$/iu;

/** The name behind `AMT.`; undefined for any other function. */
export function addInFunction({ callee }: CallExpression): string | undefined {
  return ADD_IN_FUNCTION.exec(callee.name)?.[1]?.toUpperCase();
}

/**
 * The calls of the add-in's functions in a formula, outer ones before those in their arguments.
 *
 * @param formula en-US, with `=`
 * @returns nothing for a text that is no formula
 */
export function formulaCalls(formula: string): readonly FormulaCall[] {
  const root = parsed(formula);
  if (root === null) return [];
  const whole = withoutSign(root);
  const ownNames = new Set(namesGiven(root).map((name) => name.toLowerCase()));
  return callsIn(root).flatMap((call) => {
    const name = addInFunction(call);
    return name === undefined
      ? []
      : [{ name, arguments: call.arguments, isWhole: call === whole, ownNames }];
  });
}

/**
 * The references of a formula as they are written, each once, without the names that it gives itself.
 *
 * @param formula en-US, with `=`
 */
export function formulaReferences(formula: string): readonly string[] {
  const root = parsed(formula);
  const ownNames = new Set(namesGiven(root).map((name) => name.toLowerCase()));
  return referencesIn(root).filter((text) => !ownNames.has(text.toLowerCase()));
}

function parsed(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula));
  } catch {
    return null;
  }
}

/** `@` before a formula says only that it may not spill. */
function withoutSign(node: AstExpression): AstExpression | undefined {
  return node.type === nodeTypes.UNARY && node.operator === "@" ? node.arguments[0] : node;
}

type Part = AstExpression | null | undefined;

function callsIn(node: Part): readonly CallExpression[] {
  const inside = partsOf(node).flatMap(callsIn);
  return node?.type === nodeTypes.CALL ? [node, ...inside] : inside;
}

function namesGiven(node: Part): readonly string[] {
  const inside = partsOf(node).flatMap(namesGiven);
  if (node?.type === nodeTypes.LET) {
    return [...node.declarations.map(({ id }) => id.name), ...inside];
  }
  if (node?.type === nodeTypes.LAMBDA) return [...node.params.map(({ name }) => name), ...inside];
  return inside;
}

/** References of an expression as they are written, each once; `B4#` with its sign. */
export function referencesIn(node: Part): readonly string[] {
  if (node?.type === nodeTypes.REFERENCE) return [node.value];
  const inside = partsOf(node).flatMap(referencesIn);
  const isSpill = node?.type === nodeTypes.UNARY && node.operator === "#";
  return isSpill ? inside.map((text) => `${text}#`) : [...new Set(inside)];
}

function partsOf(node: Part): readonly Part[] {
  switch (node?.type) {
    case nodeTypes.CALL:
    case nodeTypes.UNARY:
    case nodeTypes.BINARY:
      return node.arguments;
    case nodeTypes.LET:
      return [...node.declarations.map(({ init }) => init), node.body];
    case nodeTypes.LAMBDA:
      return [node.body];
    case undefined:
    case nodeTypes.ARRAY:
    case nodeTypes.ERROR:
    case nodeTypes.LITERAL:
    case nodeTypes.REFERENCE:
      return [];
  }
}
