import { createContract } from "../core/contracts/contract";
import { fractionOf } from "../core/fraction";
import { refusedAs } from "../core/result";
import { INTERVAL_OF_WORD } from "../tables/interval-words";
import { VERTRAEGE } from "../tables/vertraege";
import type { RejectionReason } from "./reason";
import { dayOf, numberOf } from "./row-values";
import type { ImportTarget, RowValues } from "./target";

/** Columns by the property of a contract that core refuses. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  amount: "Betrag",
  end: "Ende",
  increase: "Steigerung",
  vatRate: "USt",
};

/** The list of contracts as the goal of an import (DE: Vertragsliste); amounts are net. */
export const CONTRACT_TARGET: ImportTarget = {
  schema: VERTRAEGE,
  identity: { keys: ["number"], isUnique: true },
  numberPrefix: "IMP-",
  completeRow: (values) => ({ values, notes: [], reasons: checkContract(values) }),
};

function checkContract(values: RowValues): readonly RejectionReason[] {
  const amount = numberOf(values["amountEur"]);
  const begin = dayOf(values["begin"]);
  const interval = values["interval"];
  if (amount === undefined || begin === undefined || interval === undefined) return [];
  const contract = createContract({
    amount: fractionOf(amount),
    interval: INTERVAL_OF_WORD[interval as keyof typeof INTERVAL_OF_WORD],
    begin,
    end: dayOf(values["end"]),
    increase: numberOf(values["increase"]),
    vatRate: numberOf(values["vatRate"]),
    vatFrom: dayOf(values["vatFrom"]),
  });
  if (contract.ok) return [];
  const { refusal } = contract;
  return [refusedAs(refusal, HEADER_OF_PROPERTY[refusal.argument] ?? refusal.argument)];
}
