import type { Arg } from "@odoo/o-spreadsheet";
import { isError } from "../function-arguments";
import {
  adapt,
  callFunction,
  cellsOf,
  define,
  failure,
  isMatrix,
  numberOf,
  scalar,
} from "./register";

/** Digits that Excel keeps of a number. */
const precision = 15;

/** Rounds decimals, not their nearest binary number: 1.005 to two places is 1.01 (DE: kaufmännisch). */
function roundDecimal(value: number, digits: number): number {
  const shown = Number(Math.abs(value).toPrecision(precision));
  const shifted = Math.round(shift(shown, digits));
  return Math.sign(value) * shift(shifted, -digits);
}

/** Moves the decimal point in the decimal text. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** The engine says #ERROR where Excel says that a number is out of range. */
const outOfRange = ["SQRT", "LN", "LOG", "LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC"];

/** Functions behind the first numbers of AGGREGATE. */
const aggregates = [
  ...["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV.S", "STDEV.P", "SUM"],
  ...["VAR.S", "VAR.P", "MEDIAN", "MODE.SNGL", "LARGE", "SMALL", "PERCENTILE.INC"],
  ...["QUARTILE.INC", "PERCENTILE.EXC", "QUARTILE.EXC"],
];
const withParameter = aggregates.indexOf("LARGE");

export function defineNumbers(): void {
  define("SIGN", ["number (number)"], function (number) {
    return { value: Math.sign(numberOf(this, number)) };
  });
  define("QUOTIENT", ["numerator (number)", "denominator (number)"], function (up, down) {
    const divisor = numberOf(this, down);
    return divisor === 0 ? failure("#DIV/0!") : { value: Math.trunc(numberOf(this, up) / divisor) };
  });
  define("MROUND", ["number (number)", "multiple (number)"], function (number, multiple) {
    const [value, step] = [numberOf(this, number), numberOf(this, multiple)];
    if (value * step < 0) return failure("#NUM!");
    return { value: step === 0 ? 0 : roundDecimal(value / step, 0) * step };
  });
  define("SUMSQ", ["number (number, range<number>, repeating)"], function (...args) {
    const cells = cellsOf(args);
    const failed = cells.find(({ value }) => isError(value));
    if (failed) return failed;
    const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    return { value: numbers.reduce((sum, value) => sum + value * value, 0) };
  });
  adapt("ROUND", function (_, [value, digits]) {
    const places = Math.trunc(numberOf(this, digits));
    const format = scalar(value)?.format;
    const rounded = roundDecimal(numberOf(this, value), places);
    return format === undefined ? { value: rounded } : { value: rounded, format };
  });
  for (const name of outOfRange)
    adapt(name, (original, args) => {
      const result = original(...args);
      const isOut = !isMatrix(result) && result.value === "#ERROR" && !args.some(isText);
      return isOut ? failure("#NUM!") : result;
    });
  define("RANK.EQ", ["value (number)", "data (range)", "order (number, optional)"], function (
    ...a
  ) {
    const isAscending = a[2] !== undefined && numberOf(this, a[2]) !== 0;
    return callFunction(this, "RANK", a[0], a[1], { value: isAscending });
  });
  defineAggregate();
}

const isText = (arg: Arg): boolean => !isMatrix(arg) && typeof arg?.value === "string";

/** AGGREGATE in its form for references: errors, hidden rows or both are left out. */
function defineAggregate(): void {
  const args = ["function (number)", "options (number)", "cells (any, range)"];
  define("AGGREGATE", [...args, "k (any, range, optional)"], function (which, options, cells, k) {
    const number = numberOf(this, which);
    const name = aggregates[number - 1];
    const option = numberOf(this, options);
    if (name === undefined || option < 0 || option > 7) return failure("#VALUE!");
    const skipsErrors = [2, 3, 6, 7].includes(option);
    const skipsHidden = [1, 3, 5, 7].includes(option);
    const kept = cellsOf([cells]).filter(({ value, position }) => {
      if (skipsErrors && isError(value)) return false;
      return !(skipsHidden && position && this.getters.isRowHidden(position.sheetId, position.row));
    });
    const column = [kept];
    return number > withParameter
      ? callFunction(this, name, column, scalar(k))
      : callFunction(this, name, column);
  });
}
