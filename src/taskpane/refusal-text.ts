import type { Texts } from "../i18n/texts";
import type { WorkbookRefusal } from "../workbook/refusal";

/** Why an action on the workbook was refused, in words: what happened, and what to do. */
export function workbookSentence(refusal: WorkbookRefusal, { workbook }: Texts): string {
  // each kind has the sentence that takes it, which the type of the table cannot express
  const word = workbook.refusals[refusal.kind] as (refusal: WorkbookRefusal) => string;
  return word(refusal);
}
