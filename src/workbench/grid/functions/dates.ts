import type { EvalContext, Arg } from "@odoo/o-spreadsheet";
import { dateFromSerial } from "numfmt";
import { readDate } from "../../locale/date-input";
import { failure, define, numberOf, scalar, type Result } from "./register";

const msPerDay = 86_400_000;
const serialDay0 = Date.UTC(1899, 11, 30);
/** 31.12.9999, the last day that Excel knows. */
const lastDay = 2_958_465;
/** The first day after the 29.02.1900 that Excel counts and that never was. */
const firstOfMarch1900 = 61;

/** The day in the 1900 date system; months and days may run over. */
function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  const first = Math.round((date.getTime() - serialDay0) / msPerDay);
  return (first < firstOfMarch1900 ? first - 1 : first) + day - 1;
}

/** Functions on days before March 1900 too, where the engine's calendar has no 29.02.1900. */
export function defineDates(): void {
  const numbers = ["year (number)", "month (number)", "day (number)"];
  define("DATE", numbers, function (year, month, day) {
    const typed = Math.trunc(numberOf(this, year));
    const full = typed >= 0 && typed < 1900 ? typed + 1900 : typed;
    const [m, d] = [Math.trunc(numberOf(this, month)), Math.trunc(numberOf(this, day))];
    const value = serialOf(full, m, d);
    return full < 0 || full > 9999 || value < 0 || value > lastDay
      ? failure("#NUM!")
      : { value, format: this.locale.dateFormat };
  });
  for (const [at, name] of ["YEAR", "MONTH", "DAY"].entries())
    define(name, ["date (date)"], function (date) {
      return part(this, date, at);
    });
  define("DATEVALUE", ["text (string)"], function (text) {
    const typed = scalar(text)?.value;
    const locale = this.locale.code === "de_DE" ? "de-DE" : "en-US";
    const read =
      typeof typed === "string"
        ? readDate(typed.trim(), locale, new Date().getFullYear())
        : undefined;
    return read ? { value: read.value } : failure("#VALUE!");
  });
}

function part(context: EvalContext, date: Arg, at: number): Result {
  const serial = numberOf(context, date);
  if (serial < 0 || serial >= lastDay + 1) return failure("#NUM!");
  return { value: dateFromSerial(Math.floor(serial))[at] ?? 0 };
}
