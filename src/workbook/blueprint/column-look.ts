import type { Column } from "../../tables/schema";
import type { LookName } from "./look";

/** True for columns whose values stand on the right: amounts, numbers, dates, values of any kind. */
export function isNumeric({ kind }: Column): boolean {
  return ["amountEur", "number", "integer", "date", "value"].includes(kind);
}

/** True for a column of texts that would touch the numbers of the one before it. */
export function isIndented(column: Column, before: Column | undefined): boolean {
  return before !== undefined && isNumeric(before) && !isNumeric(column);
}

/** Look of a column's header. */
export function headerLook(column: Column): LookName {
  return isNumeric(column) ? "headerOfNumbers" : "header";
}

/** Look of a column's body: blue where people type, black where they only read. */
export function bodyLook(column: Column): LookName {
  if (column.formula !== undefined || column.isWrittenByAddIn === true) {
    return isNumeric(column) ? "calculatedNumber" : "calculatedText";
  }
  if (column.kind === "value") return "inputAny";
  return isNumeric(column) ? "inputNumber" : "inputText";
}
