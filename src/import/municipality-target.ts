import { GEMEINDEN } from "../tables/gemeinden";
import { textOf } from "./row-values";
import type { ImportTarget, RowCompletion, RowValues } from "./target";

/** Digits of an official key (DE: Amtlicher Gemeindeschlüssel). */
const KEY_DIGITS = 8;

/** The municipalities as the goal of an import (DE: Gemeinden), known by official key or by name. */
export const MUNICIPALITY_TARGET: ImportTarget = {
  schema: GEMEINDEN,
  identity: { keys: ["officialKey", "municipality"], isUnique: true },
  completeRow,
};

function completeRow(values: RowValues): RowCompletion {
  const given = textOf(values["officialKey"]);
  if (given === "") return { values, notes: [], reasons: [] };
  const digits = given.replace(/\s/gu, "");
  // Excel takes the leading zero of a number away, and nine Länder have keys that begin with one.
  const key = /^[1-9]\d{6}$/u.test(digits) ? digits.padStart(KEY_DIGITS, "0") : digits;
  if (!/^\d{8}$/u.test(key)) {
    const reason = { kind: "not-an-official-key", argument: "AGS", value: given } as const;
    return { values, notes: [], reasons: [reason] };
  }
  return { values: { ...values, officialKey: key }, notes: [], reasons: [] };
}
