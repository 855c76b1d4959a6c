import type { errors as german } from "../de/errors";
import type { DateParts, Format } from "../format";
import type { DateWindow, Limits, ShownRefusal, ShownRefusalWith, Size } from "../refusal";
import { allowed } from "./allowed";
import { englishFormat } from "./format";

const { date, number, oneOf } = englishFormat;

/** Most words that a sentence lists. */
const LISTED = 8;

/** What is wrong, one sentence a kind of refusal. @param format how values are written */
export function sentencesWith({ value }: Format): (typeof german)["sentences"] {
  const shown = (r: ShownRefusal) => (r.value === undefined ? "The value" : value(r.value));
  return {
    missing: () => "A value is missing.",
    "not-a-number": (r) => `${shown(r)} is not a number.`,
    "not-a-date": (r) => `${shown(r)} is not a date.`,
    "not-a-text": (r) => `${shown(r)} is not a text.`,
    "not-a-whole-number": (r) => `${shown(r)} is not a whole number.`,
    "not-yes-or-no": (r) => `${shown(r)} is neither ja (yes) nor nein (no).`,
    "must-be-positive": (r) => `${shown(r)} is not greater than 0.`,
    "must-not-be-negative": (r) => `${shown(r)} is less than 0.`,
    "cell-error": (r) =>
      `The cell holds the error ${typeof r.value === "string" ? r.value : ""}. ` +
      "Please put that error right first.",
    "not-a-table": () =>
      "This is not a table with a header row. Please give the whole table with its headers, " +
      "for example Anlagen[#All].",
    "duplicate-column": () => "This header occurs more than once. Each header is allowed once.",
    "duplicate-key": (r) => `${shown(r)} occurs more than once. Each entry is allowed once.`,
    "out-of-range": (r: ShownRefusalWith<Limits<number>>) =>
      `${shown(r)} is not possible. ` +
      `Allowed are values from ${number(r.allowed.min)} to ${number(r.allowed.max)}.`,
    "date-out-of-range": (r: ShownRefusalWith<Limits<DateParts>>) =>
      `${shown(r)} is not a date that Excel knows. ` +
      `Allowed are days from ${date(r.allowed.min)} to ${date(r.allowed.max)}.`,
    "not-one-of": (r: ShownRefusalWith<readonly string[]>) =>
      `${shown(r)} is not known. Allowed is ${oneOf(r.allowed)}.`,
    "before-acquisition": (r: ShownRefusalWith<DateParts>) =>
      `${shown(r)} is before the acquisition. ` +
      `Allowed is a day from the acquisition on ${date(r.allowed)} onwards.`,
    "not-before-disposal": (r: ShownRefusalWith<DateParts>) =>
      `On ${shown(r)} the asset is gone, or goes in that month. ` +
      `Allowed is a day before the month of the disposal on ${date(r.allowed)}.`,
    "write-down-too-large": (r: ShownRefusalWith<number>) =>
      `With ${shown(r)} the book value would fall below the reminder value. ` +
      `Allowed here is an amount up to ${number(r.allowed)}.`,
    "write-up-too-large": (r: ShownRefusalWith<number>) =>
      `With ${shown(r)} the book value would rise above the continued original cost. ` +
      `Allowed here is an amount up to ${number(r.allowed)}.`,
    "no-movements-of-method": () =>
      "With the methods sofort and pool no movements are possible. " +
      "They are allowed with linear and degressiv.",
    "no-life-left": () =>
      "After this there is still something to write off, but no useful life left. " +
      "Allowed here is a new remaining life in months, for example 24.",
    "no-amount-of-kind": (r) =>
      `${shown(r)} does not fit the kind Nutzungsdauer (remaining life), which has no amount. ` +
      "Allowed is an empty field or another kind.",
    "several-assets": (r) =>
      `${shown(r)} is another asset than in the rows before. ` +
      "Allowed are the movements of a single asset.",
    "before-start": (r: ShownRefusalWith<DateParts>) =>
      `${shown(r)} is before the beginning. Allowed is a day from ${date(r.allowed)} onwards.`,
    "no-pay-table": (r: ShownRefusalWith<number>) =>
      `There is no complete pay table for ${shown(r)}. ` +
      `Allowed are years from ${number(r.allowed)} onwards.`,
    "result-too-late": (r) =>
      `With ${shown(r)} the result is too late. Allowed are results up to 31 December 9999.`,
    "outside-declining-balance-windows": (r: ShownRefusalWith<readonly DateWindow[]>) =>
      `For an acquisition on ${shown(r)}, declining-balance depreciation is not permitted. ` +
      `It is allowed for acquisitions ${oneOf(r.allowed.map(windowText))}.`,
    "no-rule-in-force": (r: ShownRefusalWith<DateParts>) =>
      `There is no rule for ${shown(r)}. Allowed are days from ${date(r.allowed)} onwards.`,
    "unknown-key": (r: ShownRefusalWith<readonly string[]>) =>
      r.allowed.length === 0
        ? `${shown(r)} is not in the table.`
        : `${shown(r)} is not in the table. It has ${listed(r.allowed)}.`,
    "account-outside-budget": (r: ShownRefusalWith<readonly string[]>) =>
      `The account ${shown(r)} does not belong in this budget. ` +
      `Allowed are accounts that begin with ${oneOf(r.allowed)}.`,
    "too-many-rows": (r: ShownRefusalWith<number>) =>
      `${shown(r)} rows are too many. Allowed are ${number(r.allowed)}; please give only the table, ` +
      "for example Anlagen[#All], not whole columns.",
    "too-many-arguments": (r: ShownRefusalWith<number>) =>
      `${shown(r)} are too many. Allowed with this function are at most ${number(r.allowed)}.`,
    "missing-column": (r: ShownRefusalWith<readonly string[]>) =>
      `This column is missing. Allowed is, for example, the header ${oneOf(r.allowed.slice(0, 3))}.`,
    "not-one-line": () =>
      "This range has several rows and several columns. Allowed is a single row or a single column.",
    "wrong-count": (r: ShownRefusalWith<number>) =>
      `The number of values does not fit: ${shown(r)}. ` +
      `Allowed here is ${number(r.allowed)}, as many as in the other series.`,
    "wrong-size": (r: ShownRefusalWith<{ readonly given: Size; readonly needed: Size }>) =>
      `This range has ${size(r.allowed.given)}. Allowed here are ${size(r.allowed.needed)}.`,
    "not-whole-cents": (r) =>
      `${shown(r)} is not an amount in whole cents. Allowed are whole cents, for example 0.01 or 100.`,
    "sum-not-positive": () => "The sum is 0. Allowed is a sum above 0.",
    "no-present-value": () =>
      "The present value of these quantities is 0. " +
      "Allowed are quantities whose present value is not 0.",
    "not-within-horizon": () =>
      "The cumulated savings are still negative at the end. " +
      "Allowed is a series in which the expense pays off.",
    "result-too-large": (r: ShownRefusalWith<number>) =>
      `The result is too large. Allowed are results up to ${number(r.allowed)} EUR.`,
  };
}

const allowedByKind: (typeof german)["allowedByKind"] = {
  missing: "Please fill it in.",
  "not-a-number": "Allowed is a number, for example 5 or 4.5.",
  "not-a-date": "Allowed is a date, for example 15.04.2026.",
  "not-a-text": "Allowed is a text.",
  "not-a-whole-number": "Allowed is a whole number, for example 5.",
  "not-yes-or-no": "Allowed is ja (yes) or nein (no).",
  "must-be-positive": "Allowed is a number above 0.",
  "must-not-be-negative": "Allowed is a number from 0.",
};

const labels: (typeof german)["labels"] = {
  anlagen: "Assets",
  tabelle: "Table",
  anschaffungswert: "Cost",
  anschaffungsdatum: "Acquisition date",
  nutzungsdauer: "Useful life",
  jahr: "Year",
  stichtag: "Reporting date",
  abgangsdatum: "Disposal date",
  erinnerungswert: "Reminder value",
  verfahren: "Method",
  erstesJahr: "First year",
  anzahlJahre: "Number of years",
  gruppe: "Group",
  klasse: "Class",
  rechtsrahmen: "Jurisdiction",
  zuwendung: "Grant",
  bewegungen: "Movements",
  preissteigerung: "Price increase",
  verschiebung: "Postponement",
  netto: "Net value",
  datum: "Date",
  zahlungen: "Payments",
  zins: "Interest rate",
  ersteAbzinsen: "Discount first",
  kostenA: "Cost A",
  kostenB: "Cost B",
  ersparnis: "Savings",
  zahlungenA: "Payments A",
  zahlungenBOhne: "Payments B without the position",
  mengen: "Quantities",
  unsicherheiten: "Uncertainties",
  namen: "Names",
  laeufe: "Runs",
  startwert: "Seed",
  vergleich: "Comparison",
  gewichte: "Weights",
  punkte: "Points",
  werte: "Values",
  genauigkeit: "Precision",
  steuerkraftmesszahl: "Tax capacity",
  schluesselzuweisung: "Formula grant",
  finanzausgleichsumlage: "Equalisation levy",
  bedarf: "Requirement",
  grundlagen: "Bases",
  stellen: "Decimal places",
  betrag: "Amount",
  szenario: "Scenario",
  sicht: "View",
  haushalt: "Budget",
  vertraege: "Contracts",
  personal: "Staff",
  positionen: "Positions",
  uebernahme: "Takeovers",
  annahmen: "Assumptions",
  konten: "Accounts",
  konto: "Account",
  rundung: "Rounding",
  vorjahr: "Last year",
  vorjahre: "Prior years",
  summe: "Total",
  projekte: "Projects",
  intervall: "Interval",
  beginn: "Begin",
  ende: "End",
  steigerung: "Increase",
  ust: "VAT",
  ustAb: "VAT from",
  mindestlaufzeit: "Minimum term",
  verlaengerung: "Renewal",
  frist: "Notice period",
  rate: "Rate",
  kaufpreis: "Price",
  restwert: "Resale",
  wartungKauf: "Maintenance",
  entgeltgruppe: "Pay group",
  stufe: "Step",
  anteil: "Share",
  zuschlag: "Surcharge",
  stundenJeStelle: "Hours per post",
  raster: "Period",
  funktion: "Function",
  argumente: "Arguments",
};

/** Sentences about arguments and cells that cannot be used, in English, as cells show them. */
export const errors: typeof german = {
  sentences: sentencesWith(englishFormat),
  allowed,
  allowedByKind,
  labels,
  rowWord: "row",
  columnWord: "column",
  bug: (functionName, detail) =>
    `AMT.${functionName} could not calculate because of a fault in the add-in (${detail}). ` +
    "Your input is unchanged; please report this fault.",
};

function size({ rows, columns }: Size): string {
  const rowText = rows === 1 ? "1 row" : `${number(rows)} rows`;
  return `${rowText} and ${columns === 1 ? "1 column" : `${number(columns)} columns`}`;
}

function windowText({ from, to }: DateWindow): string {
  return `from ${date(from)} to ${date(to)}`;
}

function listed(words: readonly string[]): string {
  const first = words.slice(0, LISTED).join(", ");
  return words.length > LISTED ? `${first} and ${words.length - LISTED} more` : first;
}
