import type { Sourced } from "./certainty";

/** An account with its name as budgets show it. */
export interface AccountRow extends Sourced {
  readonly account: string;
  /** German name (DE: Bezeichnung) */
  readonly name: string;
}

const FROM_MEMORY: Sourced = {
  source: "Kontenrahmenplan M-V, aus dem Gedächtnis; bitte prüfen",
  certainty: "from memory",
};

const NAMES: readonly (readonly [account: string, name: string])[] = [
  ["01", "immaterielle Vermögensgegenstände"],
  ["08", "Betriebs- und Geschäftsausstattung"],
  ["23", "Sonderposten"],
  ["40", "Steuern und ähnliche Abgaben"],
  ["41", "Zuwendungen / allgemeine Umlagen (Amtsumlage beim Amt)"],
  ["4161", "Erträge aus der Auflösung von Sonderposten"],
  ["4182", "Amtsumlage"],
  ["42", "Erträge der sozialen Sicherung"],
  ["43", "öffentlich-rechtliche Leistungsentgelte"],
  ["44", "privatrechtl. Leistungsentgelte / Kostenerstattungen u. -umlagen"],
  ["442", "Kostenerstattungen"],
  ["46", "sonstige laufende Erträge"],
  ["50", "Personalaufwendungen"],
  ["5022", "Entgelte der Beschäftigten"],
  ["5032", "Beiträge zur Zusatzversorgung"],
  ["5042", "Beiträge zur Sozialversicherung"],
  ["51", "Versorgungsaufwendungen"],
  ["52", "Sach- und Dienstleistungen"],
  ["5236", "Unterhaltung/Wartung BGA und Hardware"],
  ["5237", "Wartung/Pflege Software (alternativ 5624)"],
  ["5238", "geringwertige Geräte (GWG)"],
  ["525", "Erstattungen an Dritte (5253 Zweckverb./Kommunalunternehmen)"],
  ["5253", "Erstattungen an Zweckverbände und Kommunalunternehmen"],
  ["529", "sonstige Dienstleistungen durch Dritte"],
  ["5291", "sonstige Dienstleistungen durch Dritte"],
  ["53", "Abschreibungen"],
  ["5311", "Abschreibungen auf immaterielle Vermögensgegenstände"],
  ["5318", "Abschreibungen auf Betriebs- und Geschäftsausstattung"],
  ["5391", "Verluste aus dem Abgang von Vermögensgegenständen"],
  ["54", "Zuwendungen / Umlagen / Transfer"],
  ["5444", "Umlagen an Zweckverbände und Kommunalunternehmen"],
  ["56", "sonstige laufende Aufwendungen"],
  ["5612", "Aus- und Fortbildung"],
  ["5613", "Reisekosten"],
  ["5621", "Mieten/Pachten"],
  ["5622", "Leasing"],
  ["5624", "Datenverarbeitung"],
  ["5625", "Sachverständige / Beratung"],
  ["5631", "Büromaterial"],
  ["5633", "Post / Fernmelde"],
  ["5634", "Telefon / Datenübertragung"],
  ["5641", "Versicherungen"],
  ["57", "Zinsen"],
  ["68", "Einzahlungen Investition"],
  ["681", "Einzahlungen aus Investitionszuwendungen"],
  ["6817", "Einzahlungen aus Investitionszuwendungen"],
  ["6857", "Einzahlungen aus dem Verkauf von Betriebs- und Geschäftsausstattung"],
  ["78", "Auszahlungen Investition"],
  ["782", "immaterielle VG (Lizenzen)"],
  ["784", "Finanzanlagen"],
  ["7856", "Maschinen / Fahrzeuge"],
  ["7857", "Betriebs- und Geschäftsausstattung"],
];

/**
 * Accounts that an IT budget uses (DE: Konten), in the order of the account plan. The groups of two
 * digits follow the scheme that Mecklenburg-Vorpommern shares with Rheinland-Pfalz; the longer ones
 * are to be replaced by the office's own account plan.
 */
export const ACCOUNT_ROWS: readonly AccountRow[] = NAMES.map(([account, name]) => ({
  account,
  name,
  ...FROM_MEMORY,
}));
