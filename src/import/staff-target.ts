import { civilDate } from "../core/calendar";
import { refusedAs } from "../core/result";
import { payGrade } from "../core/staff/pay-grade";
import { PERSONAL } from "../tables/personal";
import type { RejectionReason } from "./reason";
import { dayOf, numberOf, textOf } from "./row-values";
import type { ImportTarget, RowValues } from "./target";

/** Columns by the property of a post that core refuses. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  group: "Entgeltgruppe",
  step: "Stufe",
};

/**
 * The list of posts as the goal of an import (DE: Stellenliste). A post has no number, and several
 * may have the same function, so a function may occur more than once.
 */
export const STAFF_TARGET: ImportTarget = {
  schema: PERSONAL,
  identity: { keys: ["position"], isUnique: false },
  completeRow: (values) => ({
    values,
    notes: [],
    reasons: [...checkGrade(values), ...checkDates(values)],
  }),
};

function checkGrade(values: RowValues): readonly RejectionReason[] {
  const step = numberOf(values["step"]);
  if (values["group"] === undefined || step === undefined) return [];
  const grade = payGrade(textOf(values["group"]), step);
  if (grade.ok) return [];
  const { refusal } = grade;
  return [refusedAs(refusal, HEADER_OF_PROPERTY[refusal.argument] ?? refusal.argument)];
}

function checkDates(values: RowValues): readonly RejectionReason[] {
  const [begin, end] = [dayOf(values["begin"]), dayOf(values["end"])];
  if (begin === undefined || end === undefined || end >= begin) return [];
  const [value, allowed] = [civilDate(end), civilDate(begin)];
  return [{ kind: "before-start", argument: "Ende", value, allowed }];
}
