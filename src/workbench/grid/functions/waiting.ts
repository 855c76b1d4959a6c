import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { busy } from "../function-arguments";
import { adapt, isMatrix } from "./register";

/** Functions that take an error for an answer. */
const takesErrors = [
  ...["IFERROR", "IFNA", "ISERROR", "ISERR", "ISNA", "ISNUMBER", "ISTEXT", "ISBLANK"],
  ...["ISLOGICAL", "ISNONTEXT", "COUNT", "COUNTA", "COUNTBLANK", "COUNTIF"],
  ...["COUNTIFS", "SUMIF", "SUMIFS", "AVERAGEIF", "AVERAGEIFS", "MAXIFS", "MINIFS"],
  ...["MATCH", "XMATCH", "XLOOKUP", "VLOOKUP", "HLOOKUP", "LOOKUP", "AGGREGATE", "FILTER"],
];

/** A cell that waits for an add-in is no error yet: what asks for errors waits with it. */
export function defineWaiting(): void {
  for (const name of takesErrors)
    adapt(name, (original, args) => args.map(busyIn).find(Boolean) ?? original(...args));
}

function busyIn(arg: Arg): FunctionResultObject | undefined {
  if (!isMatrix(arg)) return arg?.value === busy ? arg : undefined;
  for (const line of arg)
    for (const cell of line)
      if ((cell as FunctionResultObject | undefined)?.value === busy) return cell;
  return undefined;
}
