import type { Texts } from "../i18n/texts";
import type { WorkbookRefusal } from "../workbook/refusal";

/** Why an action on the workbook was refused, in words: what happened, and what to do. */
export function workbookSentence(refusal: WorkbookRefusal, { workbook }: Texts): string {
  const { refusals } = workbook;
  switch (refusal.kind) {
    case "not-supported":
      return refusals["not-supported"](refusal);
    case "table-taken":
      return refusals["table-taken"](refusal);
    case "names-taken":
      return refusals["names-taken"](refusal);
    case "table-missing":
      return refusals["table-missing"](refusal);
    case "columns-missing":
      return refusals["columns-missing"](refusal);
    case "table-changed":
      return refusals["table-changed"](refusal);
    case "import-changed":
      return refusals["import-changed"](refusal);
    case "unexpected":
      return refusals.unexpected(refusal);
    case "access-denied":
    case "cell-edit":
    case "disconnected":
    case "cancelled":
      return refusals[refusal.kind]();
  }
}
