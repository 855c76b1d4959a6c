import { texts } from "../../src/i18n/texts";
import { workbookSentence } from "../../src/taskpane/refusal-text";
import type { WorkbookRefusal } from "../../src/workbook/refusal";

const REFUSALS: readonly WorkbookRefusal[] = [
  { kind: "access-denied" },
  { kind: "cell-edit" },
  { kind: "disconnected" },
  { kind: "not-supported", detail: "Range.x" },
  { kind: "table-taken", table: "Anlagen", sheet: "Bescheid", missing: ["Klasse"] },
  { kind: "names-taken", names: ["Stichtag"] },
  { kind: "table-missing", table: "Anlagen" },
  { kind: "columns-missing", table: "Anlagen", columns: ["Standort"] },
  { kind: "table-changed", table: "Anlagen" },
  { kind: "import-changed", table: "Anlagen" },
  { kind: "area-taken", sheet: "Notizen", address: "B2:K20" },
  { kind: "unexpected", detail: "GeneralException" },
];

it.each(REFUSALS)("$kind says in German and English what happened and what to do", (refusal) => {
  const german = workbookSentence(refusal, texts("de-DE"));
  const english = workbookSentence(refusal, texts("en-US"));
  expect(german).toMatch(/Bitte|Nötig ist/u);
  expect(english).toMatch(/[Pp]lease|required/u);
  for (const part of Object.values(refusal)
    .flat()
    .filter((value) => value !== refusal.kind)) {
    expect(german).toContain(part);
    expect(english).toContain(part);
  }
});
