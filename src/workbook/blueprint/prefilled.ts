import { ACCOUNT_ROWS } from "../../core/rules/account-rows";
import type { Certainty } from "../../core/rules/certainty";
import { usefulLives } from "../../core/rules/useful-lives";
import { UTILITY_CRITERIA, type UtilityPreset } from "../../core/rules/utility-criteria";
import { PLAN_CAUSE_ROWS } from "./plan-cause-rows";
import type { TableRow, TableRows } from "./table-rows";

/** The scenario in which everything stays as it is (DE: Eigenbetrieb); always the first row. */
const STATUS_QUO: TableRow = {
  code: "EIGEN",
  name: "Eigenbetrieb",
  description: "Alles bleibt, wie es ist: Vergleichsgrundlage für die anderen Szenarien.",
};

/**
 * What the tables of a workbook hold before anybody has typed anything: the assumptions, the status
 * quo, the account plan, causes of a budget, the useful lives and a set of criteria. The other tables are empty.
 *
 * @param assumptions rows of the table Annahmen that ship with the add-in
 * @param criteria set of criteria of the utility analysis
 */
export function prefilledTables(
  assumptions: readonly TableRow[],
  criteria: UtilityPreset = "Amt",
): TableRows {
  return {
    Annahmen: assumptions,
    Anlagen: [],
    Bewegungen: [],
    Vertraege: [],
    Personal: [],
    Projekte: [],
    Szenarien: [STATUS_QUO],
    Uebernahme: [],
    Positionen: [],
    Vorjahre: [],
    Ursachen: PLAN_CAUSE_ROWS,
    Kriterien: UTILITY_CRITERIA[criteria].map(({ module, name, weight }) => ({
      criterion: name,
      ...(module === undefined ? {} : { module }),
      ...(weight === undefined ? {} : { weight }),
    })),
    Gemeinden: [],
    Konten: ACCOUNT_ROWS.map(({ account, name, source, certainty }) => ({
      account,
      name,
      type: budgetOf(account),
      source,
      checked: checked(certainty),
    })),
    Nutzungsdauern: usefulLives("MV").map(({ key, name, years, source, certainty }) => ({
      assetClass: key,
      name,
      years,
      source,
      checked: checked(certainty),
    })),
    Befunde: [],
  };
}

/** Where an account belongs, by its first digit: balance sheet 0–3, income and expense 4 and 5. */
function budgetOf(account: string): string {
  if (/^[0-3]/u.test(account)) return "Bilanz";
  return /^[45]/u.test(account) ? "Ergebnis" : "Finanz";
}

function checked(certainty: Certainty): string {
  return certainty === "found" ? "ja" : "nein";
}
