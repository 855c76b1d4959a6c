import { budgetRows, type BudgetRow } from "../core/budget/budget";
import type { SumName } from "../core/budget/layout";
import { PRIOR_YEAR_COUNT, withPriorYears, type PriorYears } from "../core/budget/prior-years";
import { planBridge, type Change } from "../core/budget/plan-bridge";
import { MAX_AMOUNT_EUR, toCents, toEur, type Cents } from "../core/money";
import { accountName, type Account } from "../core/rules/accounts";
import { accountTotals } from "../core/scenarios/account-totals";
import { yearsOf } from "../core/scenarios/horizon";
import { readCauses, type CauseReading } from "../tables/cause-rows";
import { readNumber } from "../tables/cell";
import { readPriorYears } from "../tables/prior-year-rows";
import { optionalTable } from "./arguments";
import { calculated, RefusedCall, valueOf } from "./refused-call";
import { accountNamesArgument, calculatedScenario, viewArgument } from "./scenario-arguments";

/** What the rows of a budget are called that add up or balance others. */
const WORD_OF_SUM: Readonly<Record<SumName, string>> = {
  income: "Summe Erträge",
  expense: "Summe Aufwendungen",
  result: "Ergebnis",
  "current-receipts": "Summe laufende Einzahlungen",
  "current-payments": "Summe laufende Auszahlungen",
  "current-balance": "Saldo laufend",
  "investment-receipts": "Summe Investitionseinzahlungen",
  "investment-payments": "Summe Investitionsauszahlungen",
  "investment-balance": "Saldo Investition",
  "overall-balance": "Finanzmittelsaldo",
};

/**
 * Ergebnishaushalt oder Finanzhaushalt eines Szenarios je Konto und Jahr, in Euro, mit Summen und Salden.
 * @customfunction HAUSHALT
 * @param haushalt Ergebnis (Erträge und Aufwendungen) oder Finanz (Ein- und Auszahlungen)
 * @param szenario Kürzel des Szenarios, zum Beispiel "KSM"; ohne Übernahmen und Positionen ist es der heutige Zustand
 * @param erstesJahr Erstes Kalenderjahr, zum Beispiel 2027
 * @param anzahlJahre Anzahl der Jahre, 1 bis 100
 * @param anlagen Tabelle der Anlagen mit Überschriften, zum Beispiel Anlagen[#Alle]
 * @param vertraege Tabelle der Verträge mit Überschriften, zum Beispiel Vertraege[#Alle]
 * @param personal Tabelle des Personals mit Überschriften, zum Beispiel Personal[#Alle]
 * @param positionen Tabelle der Positionen mit Überschriften, zum Beispiel Positionen[#Alle]
 * @param uebernahme Tabelle der Übernahmen mit Überschriften, zum Beispiel Uebernahme[#Alle]
 * @param annahmen Tabelle der Annahmen mit Überschriften, zum Beispiel Annahmen[#Alle]
 * @param rundung Betrag in Euro, auf dessen Vielfache so gerundet wird, dass die Summen aufgehen, zum Beispiel 100; leer bedeutet: auf den Cent
 * @param konten Eigener Kontenplan mit Überschriften, zum Beispiel Konten[#Alle]; leer bedeutet: die Vorgaben, bitte prüfen
 * @param vorjahre Tabelle mit Konto, Ergebnis Vorvorjahr und Ansatz Vorjahr, zum Beispiel Vorjahre[#Alle]; sie stehen dann als zwei Spalten vor den Jahren, leer bedeutet: ohne diese Spalten
 */
export function haushalt(
  haushalt: unknown,
  szenario: unknown,
  erstesJahr: unknown,
  anzahlJahre: unknown,
  anlagen: unknown[][],
  vertraege: unknown[][],
  personal: unknown[][],
  positionen: unknown[][],
  uebernahme: unknown[][],
  annahmen: unknown[][],
  rundung?: unknown,
  konten?: unknown[][],
  vorjahre?: unknown[][],
): unknown[][] {
  const view = viewArgument(haushalt, "haushalt");
  const { horizon, lines } = calculatedScenario({
    szenario,
    erstesJahr,
    anzahlJahre,
    anlagen,
    vertraege,
    personal,
    positionen,
    uebernahme,
    annahmen,
  });
  const unit = unitArgument(rundung, "rundung");
  const names = accountNamesArgument(konten, "konten");
  const priorYears = priorYearsArgument(vorjahre, "vorjahre");
  const { firstYear, yearCount } = horizon;
  const totals = calculated(accountTotals(lines, view), { account: "konto" });
  const rows =
    priorYears === undefined
      ? budgetRows(totals, view, yearCount, unit)
      : budgetRows(
          withPriorYears(totals, priorYears, view, yearCount),
          view,
          PRIOR_YEAR_COUNT + yearCount,
          unit,
        );
  const priorHeaders =
    priorYears === undefined ? [] : [`Ergebnis ${firstYear - 2}`, `Ansatz ${firstYear - 1}`];
  return [
    ["Konto", "Bezeichnung", ...priorHeaders, ...yearsOf(horizon)],
    ...calculated(rows, { account: "konto" }).map((row) => [...budgetLine(row, names)]),
  ];
}

/**
 * Planbrücke: der Plan des Vorjahres gegen den neuen, je Ursache, in Euro, mit Summe.
 * @customfunction PLANBRUECKE
 * @param vorjahr Tabelle mit den Spalten Ursache und Betrag aus dem Plan des Vorjahres
 * @param jahr Tabelle mit den Spalten Ursache und Betrag aus dem neuen Plan
 */
export function planbruecke(vorjahr: unknown[][], jahr: unknown[][]): unknown[][] {
  const before = causesArgument(vorjahr, "vorjahr");
  const after = causesArgument(jahr, "jahr");
  const bridge = calculated(planBridge(before, after), { before: "vorjahr", after: "jahr" });
  return [
    ["Ursache", "Vorjahr", "Jahr", "Veränderung"],
    ...bridge.steps.map((step) => [step.cause, ...changeCells(step)]),
    ["Summe", ...changeCells(bridge.total)],
  ];
}

function budgetLine(
  { amounts, title }: BudgetRow,
  names: ReadonlyMap<Account, string>,
): readonly unknown[] {
  const [label, name] =
    title.kind === "account"
      ? [title.account, accountName(title.account, names) ?? ""]
      : [WORD_OF_SUM[title.name], ""];
  return [label, name, ...amounts.map(toEur)];
}

/** Figures of the two years before; without the table the budget has no columns for them. */
function priorYearsArgument(cells: unknown, argument: string): readonly PriorYears[] | undefined {
  const table = optionalTable(cells, argument);
  if (table === undefined) return undefined;
  const { priorYears, refusals } = readPriorYears(table);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new RefusedCall(refusal);
  return priorYears;
}

/** A rounding unit above 0 in whole cents; nothing and 0 mean none. */
function unitArgument(cell: unknown, argument: string): Cents | undefined {
  const eur = valueOf(readNumber(cell, argument, "positive"));
  if (eur === undefined) return undefined;
  if (eur > MAX_AMOUNT_EUR) {
    const allowed = { min: 0.01, max: MAX_AMOUNT_EUR };
    throw new RefusedCall({ kind: "out-of-range", argument, value: eur, allowed });
  }
  const unit = toCents(eur);
  if (toEur(unit) === eur) return unit;
  throw new RefusedCall({ kind: "not-whole-cents", argument, value: eur });
}

/** The causes of a plan; refusals name the plan, as both tables have the same columns. */
function causesArgument(cells: unknown, argument: string): CauseReading["causes"] {
  const table = optionalTable(cells, argument);
  // the place tells the sentence that a table is meant: elsewhere `jahr` is a number
  if (table === undefined) {
    throw new RefusedCall({ kind: "missing", argument, place: { table: argument } });
  }
  const { causes, refusals } = readCauses(table);
  const [refusal] = refusals;
  if (refusal === undefined) return causes;
  const { place } = refusal;
  throw new RefusedCall(
    place === undefined ? refusal : { ...refusal, place: { ...place, table: argument } },
  );
}

function changeCells({ after, before, change }: Change): readonly number[] {
  return [toEur(before), toEur(after), toEur(change)];
}
