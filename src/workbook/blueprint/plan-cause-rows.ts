import type { TableRow } from "./table-rows";

/**
 * Causes of an IT budget with the first digits of their accounts (DE: Ursachen).
 * They cover the accounts that the account plan names; the sheet says when one is missing.
 */
const CAUSES: readonly (readonly [cause: string, accounts: readonly string[]])[] = [
  ["Personal und Fortbildung", ["50", "51", "561"]],
  ["Geräte und Abschreibungen", ["5238", "53"]],
  ["Wartung, Lizenzen, Leasing", ["5236", "5237", "5621", "5622", "5624"]],
  ["Dienstleister und Umlagen", ["525", "529", "54"]],
  ["Telefon und Leitungen", ["5633", "5634"]],
  ["Beratung und Versicherung", ["5625", "564"]],
  ["Büromaterial", ["5631"]],
  ["Erträge", ["4"]],
];

/** Rows of the table Ursachen: one for each group of accounts. */
export const PLAN_CAUSE_ROWS: readonly TableRow[] = CAUSES.flatMap(([cause, accounts]) =>
  accounts.map((group) => ({ cause, accounts: group })),
);
