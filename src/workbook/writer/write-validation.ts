import { civilDate, dayFromSerial } from "../../core/calendar";
import type { CellValidation } from "../blueprint/blueprint";

/** Where the values of another table's column stand: `(table, header)` to a range or its formula. */
export type ListSources = (table: string, header: string) => Excel.Range | string;

/** Title of the message; what is wrong stands in the message itself. */
const MESSAGE_TITLE = "IT-Haushalt";

/** Gives a range a rule for what may be typed, with a German message. */
export function writeValidation(
  range: Excel.Range,
  validation: CellValidation,
  lists: ListSources,
): void {
  const { dataValidation } = range;
  dataValidation.rule = excelRule(validation.rule, lists);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    title: MESSAGE_TITLE,
    message: validation.message,
    style: validation.alert === "stop" ? "Stop" : "Warning",
    showAlert: true,
  };
}

/** The rule in the form in which Excel takes it. */
function excelRule(rule: CellValidation["rule"], lists: ListSources): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: lists(rule.table, rule.header) } };
    case "date":
      return {
        date: { operator: "Between", formula1: isoDate(rule.min), formula2: isoDate(rule.max) },
      };
    case "integer":
      return { wholeNumber: { operator: "Between", formula1: rule.min, formula2: rule.max } };
    case "decimal":
      return { decimal: decimalRule(rule) };
  }
}

function decimalRule(rule: {
  readonly above?: number;
  readonly min?: number;
  readonly max?: number;
}): Excel.BasicDataValidation {
  const { above, min, max } = rule;
  if (max !== undefined) {
    // Excel's "between" includes both limits; a limit that is itself not allowed comes close to it.
    const formula1 =
      min ?? (above === undefined ? -Number.MAX_SAFE_INTEGER : above + SMALLEST_STEP);
    return { operator: "Between", formula1, formula2: max };
  }
  return above === undefined
    ? { operator: "GreaterThanOrEqualTo", formula1: min ?? -Number.MAX_SAFE_INTEGER }
    : { operator: "GreaterThan", formula1: above };
}

/** A hundredth: finer than anything that people type as years. */
const SMALLEST_STEP = 0.01;

function isoDate(serial: number): string {
  const day = dayFromSerial(serial);
  if (day === undefined) throw new RangeError(`${serial} is not a date serial of Excel.`);
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
