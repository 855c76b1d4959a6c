import type { UtilityPreset } from "../../../core/rules/utility-criteria";
import { BUDGET_YEARS, PLAN_YEARS } from "../../../workbook/blueprint/plan";
import type { Texts } from "../../../i18n/texts";

/** What a person typed into the form of the empty set-up. */
export interface SetUpForm {
  readonly amt: string;
  readonly year: string;
  readonly years: string;
  /** criteria with which the utility analysis begins (DE: Nutzwertanalyse) */
  readonly criteria: UtilityPreset;
}

/** The form's content once it makes sense. */
export interface SetUpAnswers {
  readonly amt: string;
  readonly year: number;
  readonly years: number;
  readonly criteria: UtilityPreset;
}

/** What is wrong, a sentence a field. */
export type SetUpFormErrors = Partial<Record<keyof SetUpForm, string>>;

/** Longest name: three parts of a print header share 255 characters. */
const LONGEST_AMT = 100;

/** Checks the form. All fields are checked, so that a person sees everything at once. */
export function readSetUpForm(
  { amt, criteria, year, years }: SetUpForm,
  { pane }: Texts,
):
  | { readonly ok: true; readonly value: SetUpAnswers }
  | { readonly ok: false; readonly errors: SetUpFormErrors } {
  const sentences = pane.start.form.errors;
  const name = amt.trim();
  const budgetYear = wholeNumber(year, BUDGET_YEARS);
  const planYears = wholeNumber(years, PLAN_YEARS);
  const errors: SetUpFormErrors = {
    ...(name === "" ? { amt: sentences.amt } : {}),
    ...(name.length > LONGEST_AMT ? { amt: sentences.amtTooLong(LONGEST_AMT) } : {}),
    ...(budgetYear === undefined
      ? { year: sentences.year(BUDGET_YEARS.min, BUDGET_YEARS.max) }
      : {}),
    ...(planYears === undefined ? { years: sentences.years(PLAN_YEARS.min, PLAN_YEARS.max) } : {}),
  };
  return budgetYear === undefined || planYears === undefined || Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, value: { amt: name, year: budgetYear, years: planYears, criteria } };
}

function wholeNumber(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  const number = /^\d{1,4}$/u.test(text.trim()) ? Number(text) : undefined;
  return number !== undefined && number >= min && number <= max ? number : undefined;
}
