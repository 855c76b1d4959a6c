import { civilDate, knownDay, type Day } from "../calendar";
import { cents, toEur, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import type { Sourced } from "./certainty";
import type { Jurisdiction } from "./jurisdiction";

/**
 * How an asset of low value is treated (DE: Aufwand, Sofortabschreibung, Sammelposten, Anlage).
 */
export type LowValueClass = "expense" | "immediate-write-off" | "pool" | "capitalised-asset";

/**
 * Limits for assets of low value (DE: geringwertige Vermögensgegenstände, GWG) from a day on. Net
 * values up to and including a limit fall into its class; a missing limit means that the class
 * does not exist there.
 */
export interface LowValueRule extends Sourced {
  readonly jurisdiction: Jurisdiction;
  readonly validFrom: Day;
  /** net value [cents] up to which the purchase is an expense of the year */
  readonly expenseUpTo?: Cents;
  /** net value [cents] up to which the asset is written off fully in the year of acquisition */
  readonly writeOffUpTo?: Cents;
  /** net value [cents] up to which the asset goes into the year's pool */
  readonly poolUpTo?: Cents;
}

/** The class of an asset with the rule that decided. */
export interface LowValueDecision {
  readonly class: LowValueClass;
  readonly rule: LowValueRule;
}

/**
 * The rules, ascending by date within a jurisdiction. Where sources disagree: for M-V the amounts
 * 410, 800 and 1.000 EUR are all in use; the newest row is modelled on Rheinland-Pfalz.
 */
export const LOW_VALUE_RULES: readonly LowValueRule[] = [
  {
    jurisdiction: "MV",
    validFrom: knownDay(2008, 3, 1),
    expenseUpTo: cents(60_00),
    writeOffUpTo: cents(410_00),
    source: "GemHVO-Doppik M-V, erste Fassung; bitte prüfen",
    certainty: "from memory",
  },
  {
    jurisdiction: "MV",
    validFrom: knownDay(2020, 1, 1),
    writeOffUpTo: cents(1000_00),
    source:
      "§ 34 GemHVO-Doppik M-V, nach dem Vorbild von Rheinland-Pfalz; Datum und Betrag bitte prüfen",
    certainty: "from memory",
  },
  {
    jurisdiction: "RLP",
    validFrom: knownDay(2018, 1, 1),
    expenseUpTo: cents(1000_00),
    writeOffUpTo: cents(1000_00),
    poolUpTo: cents(1000_00),
    source:
      "§ 35 GemHVO Rheinland-Pfalz (Wahlrecht; hier: Aufwand), https://www.anwalt24.de/gesetze/gemhvo-5/35",
    certainty: "found",
  },
  {
    jurisdiction: "NW",
    validFrom: knownDay(2019, 1, 1),
    writeOffUpTo: cents(800_00),
    source: "§ 36 KomHVO Nordrhein-Westfalen; bitte prüfen",
    certainty: "from memory",
  },
  {
    jurisdiction: "NI",
    validFrom: knownDay(2017, 1, 1),
    writeOffUpTo: cents(1000_00),
    source: "KomHKVO Niedersachsen; bitte prüfen",
    certainty: "from memory",
  },
  {
    jurisdiction: "BB",
    validFrom: knownDay(2008, 1, 1),
    expenseUpTo: cents(150_00),
    writeOffUpTo: cents(150_00),
    poolUpTo: cents(1000_00),
    source: "§ 50 KomHKV Brandenburg; bitte prüfen",
    certainty: "from memory",
  },
  {
    jurisdiction: "SH",
    validFrom: knownDay(2008, 1, 1),
    expenseUpTo: cents(150_00),
    writeOffUpTo: cents(150_00),
    poolUpTo: cents(1000_00),
    source: "GemHVO-Doppik Schleswig-Holstein; bitte prüfen",
    certainty: "from memory",
  },
  {
    jurisdiction: "EStG",
    validFrom: knownDay(2018, 1, 1),
    expenseUpTo: cents(250_00),
    writeOffUpTo: cents(800_00),
    poolUpTo: cents(1000_00),
    source:
      "§ 6 Abs. 2 und 2a EStG (Sammelposten nur einheitlich für alle Zugänge eines Jahres); bitte prüfen",
    certainty: "from memory",
  },
];

/**
 * Class of an asset of low value by the rule that was in force on the day of acquisition: the
 * latest one not after it.
 *
 * @param netValue acquisition cost without VAT [cents]; the test is by the net value even where the
 *   asset is booked gross
 * @returns a refusal if the value is negative (`netValue`) or there was no rule yet (`day`)
 */
export function lowValueClass(
  netValue: Cents,
  day: Day,
  jurisdiction: Jurisdiction,
): Result<LowValueDecision> {
  if (netValue < 0) {
    return refuse({ kind: "must-not-be-negative", argument: "netValue", value: toEur(netValue) });
  }
  const rules = LOW_VALUE_RULES.filter((rule) => rule.jurisdiction === jurisdiction);
  const rule = rules.filter(({ validFrom }) => validFrom <= day).at(-1);
  if (rule !== undefined) return ok({ class: classByRule(netValue, rule), rule });
  const firstDay = Math.min(...rules.map(({ validFrom }) => validFrom)) as Day;
  return refuse({
    kind: "no-rule-in-force",
    argument: "day",
    value: civilDate(day),
    allowed: civilDate(firstDay),
  });
}

function classByRule(netValue: Cents, rule: LowValueRule): LowValueClass {
  if (isUpTo(netValue, rule.expenseUpTo)) return "expense";
  if (isUpTo(netValue, rule.writeOffUpTo)) return "immediate-write-off";
  if (isUpTo(netValue, rule.poolUpTo)) return "pool";
  return "capitalised-asset";
}

function isUpTo(netValue: Cents, limit: Cents | undefined): boolean {
  return limit !== undefined && netValue <= limit;
}
