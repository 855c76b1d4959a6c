import { serialFromDay, type Day } from "../core/calendar";
import { createContract, type Contract } from "../core/contracts/contract";
import { nextPossibleEnd, type NoticeTerms, type PossibleEnd } from "../core/contracts/notice";
import { contractPayments, type ContractPayments } from "../core/contracts/payments";
import { centsOf, fractionOf } from "../core/fraction";
import { toEur, type Cents } from "../core/money";
import { readChoice, readDate, readInteger, readNumber } from "../tables/cell";
import { MOST_MONTHS } from "../tables/contract-rows";
import { INTERVAL_OF_WORD, INTERVAL_SYNONYMS, INTERVAL_WORDS } from "../tables/interval-words";
import { yearArgument } from "./arguments";
import { calculated, RefusedCall, requiredValue, valueOf } from "./refused-call";

/** What VERTRAGSKOSTEN is calculated from, for its derivation too. */
export interface ContractInYear {
  /** net payment per interval [EUR] */
  readonly perInterval: number;
  readonly contract: Contract;
  readonly payments: ContractPayments;
  /** the payments, rounded once */
  readonly amount: Cents;
}

/** What KUENDIGUNGSTERMIN is calculated from, for its derivation too. */
export interface NoticeOnDay {
  readonly terms: NoticeTerms;
  /** first day on which notice can arrive */
  readonly day: Day;
  readonly next: PossibleEnd;
}

/** Arguments by the property of a contract that core refuses. */
const ARGUMENT_OF_PROPERTY = {
  amount: "betrag",
  end: "ende",
  increase: "steigerung",
  vatRate: "ust",
} as const;

/**
 * Kosten eines Vertrags in einem Kalenderjahr, in Euro, mit Umsatzsteuer und Preissteigerung. Die Monate von Beginn und Ende zählen voll.
 * @customfunction VERTRAGSKOSTEN
 * @param betrag Betrag je Intervall in Euro, ohne Umsatzsteuer
 * @param intervall monatlich, vierteljährlich, halbjährlich, jährlich oder einmalig
 * @param beginn Erster Tag des Vertrags
 * @param ende Letzter Tag des Vertrags; leer, wenn er offen ist
 * @param jahr Kalenderjahr, zum Beispiel 2027
 * @param steigerung Preissteigerung je Kalenderjahr nach dem des Beginns, zum Beispiel 0,02; leer bedeutet 0
 * @param ust Umsatzsteuersatz, zum Beispiel 0,19; leer bedeutet 0
 * @param ustAb Tag, ab dessen Monat Umsatzsteuer anfällt; leer bedeutet immer
 */
export function vertragskosten(
  betrag: unknown,
  intervall: unknown,
  beginn: unknown,
  ende: unknown,
  jahr: unknown,
  steigerung?: unknown,
  ust?: unknown,
  ustAb?: unknown,
): number {
  return toEur(
    contractInYear(betrag, intervall, beginn, ende, jahr, steigerung, ust, ustAb).amount,
  );
}

/** A contract and its payments in a year, from the arguments of VERTRAGSKOSTEN. */
export function contractInYear(
  betrag: unknown,
  intervall: unknown,
  beginn: unknown,
  ende: unknown,
  jahr: unknown,
  steigerung?: unknown,
  ust?: unknown,
  ustAb?: unknown,
): ContractInYear {
  const amount = requiredValue(readNumber(betrag, "betrag", undefined, "EUR"), "betrag");
  const word = readChoice(intervall, "intervall", INTERVAL_WORDS, INTERVAL_SYNONYMS);
  const description = {
    amount: fractionOf(amount),
    interval: INTERVAL_OF_WORD[requiredValue(word, "intervall")],
    begin: requiredValue(readDate(beginn, "beginn"), "beginn"),
    end: valueOf(readDate(ende, "ende")),
    increase: valueOf(readNumber(steigerung, "steigerung")),
    vatRate: valueOf(readNumber(ust, "ust", "notNegative")),
    vatFrom: valueOf(readDate(ustAb, "ustAb")),
  };
  const year = yearArgument(jahr, "jahr");
  const contract = calculated(createContract(description), ARGUMENT_OF_PROPERTY);
  const payments = contractPayments(contract, year);
  return {
    perInterval: amount,
    contract,
    payments,
    amount: valueOf(centsOf(payments.exact, "betrag", amount)),
  };
}

/**
 * Letzter Tag des Vertrags bei der nächsten Kündigung, die vom Stichtag an noch möglich ist.
 * @customfunction KUENDIGUNGSTERMIN
 * @param beginn Erster Tag des Vertrags
 * @param mindestlaufzeit Mindestlaufzeit in Monaten; leer bedeutet 0
 * @param verlaengerung Verlängerung ohne Kündigung in Monaten; 0 bedeutet, dass der Vertrag danach unbefristet läuft
 * @param frist Kündigungsfrist in Monaten; leer bedeutet 0
 * @param stichtag Tag, ab dem gekündigt werden kann; in Formeln nötig, zum Beispiel Stichtag aus den Annahmen
 */
export function kuendigungstermin(
  beginn: unknown,
  mindestlaufzeit: unknown,
  verlaengerung: unknown,
  frist: unknown,
  stichtag?: unknown,
): number {
  return serialFromDay(
    noticeOnDay(beginn, mindestlaufzeit, verlaengerung, frist, stichtag).next.end,
  );
}

/** The next end of a contract, from the arguments of KUENDIGUNGSTERMIN. */
export function noticeOnDay(
  beginn: unknown,
  mindestlaufzeit: unknown,
  verlaengerung: unknown,
  frist: unknown,
  stichtag?: unknown,
): NoticeOnDay {
  const terms = {
    begin: requiredValue(readDate(beginn, "beginn"), "beginn"),
    minimumMonths: monthsArgument(mindestlaufzeit, "mindestlaufzeit"),
    renewalMonths: monthsArgument(verlaengerung, "verlaengerung"),
    noticeMonths: monthsArgument(frist, "frist"),
  };
  const day = requiredValue(readDate(stichtag, "stichtag"), "stichtag");
  const next = calculated(nextPossibleEnd(terms, day), { noticeNotBefore: "stichtag" });
  return { terms, day, next };
}

/** Whole months from 0; an empty cell is 0, as which the desktop passes it anyway. */
function monthsArgument(cell: unknown, argument: string): number {
  const value = valueOf(readInteger(cell, argument, "notNegative")) ?? 0;
  if (value <= MOST_MONTHS) return value;
  const allowed = { min: 0, max: MOST_MONTHS };
  throw new RefusedCall({ kind: "out-of-range", argument, value, allowed });
}
