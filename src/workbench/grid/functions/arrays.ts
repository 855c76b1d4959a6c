import type { Arg, EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import { isError } from "../function-arguments";
import {
  adapt,
  callFunction,
  define,
  failure,
  isMatrix,
  numberOf,
  type Result,
  rowsOf,
  scalar,
  toMatrix,
} from "./register";

type Cell = FunctionResultObject;

/** The engine has no repetition of pairs whose second part may be left out. */
const furtherKeys = [1, 2, 3].flatMap((at) => [
  `order${at} (number, optional)`,
  `by${at + 1} (any, range, optional)`,
]);

export function defineArrays(): void {
  define("FILTER", [
    "array (any, range)",
    "include (any, range)",
    "if_empty (any, range, optional)",
  ], (array, include, ifEmpty) => filter(array, include, ifEmpty));
  const sort = ["array (any, range)", "index (number, optional)", "order (number, optional)"];
  define("SORT", [...sort, "by_columns (boolean, optional)"], function (array, index, order, by) {
    const byColumns = scalar(by)?.value === true;
    const lines = byColumns ? toMatrix(array) : rowsOf(toMatrix(array));
    const key = numberOf(this, index, 1) - 1;
    if (key < 0 || key >= (lines[0]?.length ?? 0)) return failure("#VALUE!");
    const keys = lines.map((line) => line[key]);
    const sorted = inOrder(lines, [{ keys, order: numberOf(this, order, 1) }]);
    return byColumns ? sorted : rowsOf(sorted);
  });
  define("SORTBY", ["array (any, range)", "by1 (any, range)", ...furtherKeys], function (
    array,
    ...rest
  ) {
    return sortBy(this, array, rest);
  });
  define("XMATCH", [
    "value (any)",
    "array (any, range)",
    "mode (number, optional)",
    "search (number, optional)",
  ], function (value, array, mode, search) {
    const cells = rowsOf(toMatrix(array)).flat();
    const isRow = toMatrix(array).length > 1;
    const places: Cell[] = cells.map((_, at) => ({ value: at + 1 }));
    const numbers = isRow ? places.map((place) => [place]) : [places];
    return callFunction(this, "XLOOKUP", value, array, numbers, undefined, mode, search);
  });
  adapt("INDEX", function (original, args) {
    const matrix = toMatrix(args[0]);
    const [columns, rows] = [matrix.length, matrix[0]?.length ?? 0];
    const [first, second] = [numberOf(this, args[1]), numberOf(this, args[2])];
    // In a single row the one number counts columns.
    if (rows === 1 && args.length < 3 && columns > 1)
      return first > columns ? failure("#REF!") : original(args[0], { value: 1 }, { value: first });
    return first > rows || second > columns ? failure("#REF!") : original(...args);
  });
  adapt("IF", (original, args) =>
    args.length < 3 ? original(args[0], args[1], { value: false }) : original(...args),
  );
  // The engine forgets that a result of one cell was an array.
  adapt("SPILLED.RANGE", function (original, args) {
    const anchor = scalar(args[0]);
    const result = original(...args);
    if (isMatrix(result) || result.value !== "#REF" || !anchor?.position) return result;
    return this.getters.getCell(anchor.position)?.isFormula ? anchor : result;
  });
  adapt("IFS", (original, args) => {
    const result = original(...args);
    const isUnmatched = !isMatrix(result) && result.value === "#ERROR" && args.length % 2 === 0;
    return isUnmatched ? failure("#N/A") : result;
  });
}

function filter(array: Arg, include: Arg, ifEmpty: Arg): Result {
  const matrix = toMatrix(array);
  const conditions = toMatrix(include);
  const flags = rowsOf(conditions).flat();
  const failed = flags.find(({ value }) => isError(value));
  if (failed) return failed;
  const [columns, rows] = [matrix.length, matrix[0]?.length ?? 0];
  const isByRow = conditions.length === 1 && flags.length === rows;
  const isByColumn = conditions[0]?.length === 1 && flags.length === columns;
  if (!isByRow && !isByColumn) return failure("#VALUE!");
  if (flags.some(({ value }) => typeof value === "string")) return failure("#VALUE!");
  const isKept = (_: unknown, at: number) => Boolean(flags[at]?.value);
  const kept = isByRow ? matrix.map((column) => column.filter(isKept)) : matrix.filter(isKept);
  if ((kept[0]?.length ?? 0) > 0) return kept;
  return ifEmpty ?? failure("#CALC!");
}

interface SortKey {
  readonly keys: readonly (Cell | undefined)[];
  /** 1 ascending, -1 descending. */
  readonly order: number;
}

function sortBy(context: EvalContext, array: Arg, rest: readonly Arg[]): Result {
  const matrix = toMatrix(array);
  const keys: SortKey[] = [];
  for (let at = 0; rest[at] !== undefined; at += 2) {
    const by = rowsOf(toMatrix(rest[at])).flat();
    keys.push({ keys: by, order: numberOf(context, rest[at + 1], 1) });
  }
  const count = keys[0]?.keys.length ?? 0;
  const byColumns = toMatrix(rest[0]).length > 1;
  const lines = byColumns ? matrix : rowsOf(matrix);
  if (lines.length !== count || keys.some((key) => key.keys.length !== count))
    return failure("#VALUE!");
  const sorted = inOrder(lines, keys);
  return byColumns ? sorted : rowsOf(sorted);
}

/** Sorts lines, keeping the order of equal ones. */
function inOrder(lines: readonly Cell[][], keys: readonly SortKey[]): Cell[][] {
  return lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => {
      for (const { keys: by, order } of keys) {
        const difference = compare(by[a.at], by[b.at], order);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ line }) => line);
}

/** Numbers, then texts, then logical values, then errors; empty cells last in either order. */
function compare(one: Cell | undefined, other: Cell | undefined, order: number): number {
  const [a, b] = [one?.value ?? null, other?.value ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference * order;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "de") * order;
  return (Number(a) - Number(b)) * order;
}

function rank(value: Cell["value"]): number {
  if (typeof value === "number") return 0;
  if (isError(value)) return 3;
  return typeof value === "string" ? 1 : 2;
}
