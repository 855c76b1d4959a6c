import { refusedAs, type Refusal } from "../core/result";
import type { RefusedRecord } from "../core/scenarios/scenario";
import type { RecordTable } from "../core/scenarios/scenario-line";
import { ANLAGEN } from "./anlagen";
import { ANNAHMEN } from "./annahmen";
import { PERSONAL } from "./personal";
import { POSITIONEN } from "./positionen";
import { VERTRAEGE } from "./vertraege";

/** Tables and headers by the properties of their records that core refuses. */
const TABLES: Readonly<
  Record<
    RecordTable,
    { readonly title: string; readonly headers: Readonly<Record<string, string>> }
  >
> = {
  assets: {
    title: ANLAGEN.title,
    headers: {
      amount: "Anschaffungswert",
      proceedsShare: "Anschaffungswert",
      replacementCost: "Wiederbeschaffungswert",
    },
  },
  contracts: {
    title: VERTRAEGE.title,
    headers: { amount: "Betrag", noticeNotBefore: "Verlängerung" },
  },
  staff: { title: PERSONAL.title, headers: { share: "VZÄ", amount: "VZÄ" } },
  positions: { title: POSITIONEN.title, headers: { amount: "Einzelpreis" } },
};

/** Arguments of the function that a record's refusal can be about. */
const ARGUMENTS: Readonly<Record<string, string>> = { year: "erstesJahr", month: "erstesJahr" };

/** The refusal of a record of the estate, at the place where a person can put it right. */
export function refusedRecord({ record, refusal }: RefusedRecord): Refusal {
  if (refusal.argument === "decidedOn") {
    const column = "Beschlussdatum";
    return refusedAs(refusal, column, { table: ANNAHMEN.title, column });
  }
  const argument = ARGUMENTS[refusal.argument];
  if (argument !== undefined) return refusedAs(refusal, argument);
  const { headers, title } = TABLES[record.table];
  const column = headers[refusal.argument] ?? refusal.argument;
  return refusedAs(refusal, column, { table: title, row: record.row, column });
}
