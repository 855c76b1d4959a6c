import { parse, type AstExpression } from "@borgar/fx";
import { isCustomFunction } from "./function-names";
import { tokensOf } from "./tokens";

/** Functions that take whole ranges and answer with one value. */
const SUMMARIZING_FUNCTIONS = new Set(
  `AND AREAS AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CONCAT CORREL COUNT COUNTA COUNTBLANK
  COUNTIF COUNTIFS GCD HLOOKUP IRR ISFORMULA ISREF LARGE LCM MATCH MAX MAXA MAXIFS MEDIAN MIN MINA
  MINIFS MIRR MODE NPV OR PERCENTILE PERCENTILE.EXC PERCENTILE.INC PRODUCT QUARTILE QUARTILE.EXC
  QUARTILE.INC RANK RANK.AVG RANK.EQ ROWS COLUMNS SHEET SHEETS SLOPE SMALL STDEV STDEV.P STDEV.S
  SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ TEXTJOIN VAR VAR.P VAR.S VLOOKUP XIRR XNPV
  XOR`.split(/\s+/),
);

/** Functions that may answer with an array or a reference to one. */
const ARRAY_FUNCTIONS = new Set(
  `BYCOL BYROW CELL CHOOSE CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK
  INDEX INDIRECT LAMBDA LET LINEST LOGEST LOOKUP MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT OFFSET
  PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL
  TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH`.split(/\s+/),
);

/**
 * Whether a formula has to be stored as a dynamic array formula although its result is one cell.
 * A formula that is stored plainly and could answer with more than one value is shown by Excel
 * with `@` before it, and takes only one cell of each range: `=AMT.AFA(…)` would become
 * `=@AMT.AFA(…)`. So only formulas that surely have one value are plain.
 *
 * @param singleCellNames names that refer to one cell or one constant, in lower case
 */
export function evaluatesAsArray(formula: string, singleCellNames: ReadonlySet<string>): boolean {
  return !isSingle(parse([...tokensOf(formula)]), singleCellNames);
}

function isSingle(node: AstExpression, names: ReadonlySet<string>): boolean {
  switch (node.type) {
    case "Literal":
    case "ErrorLiteral":
      return true;
    case "ReferenceIdentifier":
      return isSingleReference(node.value, node.kind, names);
    case "UnaryExpression":
      return node.operator !== "#" && node.operator !== "@" && node.arguments.every(single);
    case "BinaryExpression":
      return ![":", " ", ","].includes(node.operator) && node.arguments.every(single);
    case "CallExpression":
      return isSingleCall(node.callee.name.toUpperCase(), node.arguments, names);
    case "ArrayExpression":
    case "LambdaExpression":
    case "LetExpression":
      return false;
  }

  function single(child: AstExpression): boolean {
    return isSingle(child, names);
  }
}

function isSingleReference(text: string, kind: string, names: ReadonlySet<string>): boolean {
  switch (kind) {
    case "name":
      return names.has(text.toLowerCase());
    case "range":
      return !text.slice(text.lastIndexOf("!") + 1).includes(":");
    case "table":
      return /^[^[]*\[(@|\[#This Row\],)/i.test(text) && !text.includes("]:[");
    default:
      return false;
  }
}

function isSingleCall(
  name: string,
  args: readonly (AstExpression | null | undefined)[],
  names: ReadonlySet<string>,
): boolean {
  if (isCustomFunction(name) || ARRAY_FUNCTIONS.has(name)) return false;
  const takesRanges = SUMMARIZING_FUNCTIONS.has(name);
  return args.every(
    (arg) =>
      arg === null ||
      arg === undefined ||
      (takesRanges && arg.type === "ReferenceIdentifier") ||
      isSingle(arg, names),
  );
}
