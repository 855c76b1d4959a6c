import type { Column } from "../../tables/schema";
import type { LookName } from "./look";

/** True for columns whose values stand on the right: amounts, numbers and dates. */
export function isNumeric({ kind }: Column): boolean {
  return kind === "amountEur" || kind === "number" || kind === "integer" || kind === "date";
}

/** Look of a column's header. */
export function headerLook(column: Column): LookName {
  return isNumeric(column) ? "headerOfNumbers" : "header";
}

/** Look of a column's body: blue where people type, black where the workbook calculates. */
export function bodyLook(column: Column): LookName {
  if (column.formula !== undefined) {
    return isNumeric(column) ? "calculatedNumber" : "calculatedText";
  }
  if (column.kind === "value") return "inputAny";
  return isNumeric(column) ? "inputNumber" : "inputText";
}
