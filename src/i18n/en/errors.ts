import type { errors as german } from "../de/errors";
import { englishFormat, type DateParts } from "../format";
import type { DateWindow, Limits, ShownRefusal, ShownRefusalWith, Size } from "../refusal";

const { date, number, oneOf, value } = englishFormat;

/** Most words that a sentence lists. */
const LISTED = 8;

const sentences: (typeof german)["sentences"] = {
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

const amountFrom0 = (example: string) =>
  `Allowed is an amount in euros from 0, for example ${example}.`;

const allowed: (typeof german)["allowed"] = {
  anlagen: "Allowed is the whole table with its headers, for example Anlagen[#All].",
  bewegungen: "Allowed is the whole table with its headers, for example Bewegungen[#All].",
  "bewegungen/betrag": "Allowed is an amount in euros above 0, for example 1200.",
  "bewegungen/nutzungsdauer": "Allowed is the new remaining life in whole months, for example 24.",
  preissteigerung: "Allowed is an increase a year, for example 0.02 or 2 %.",
  verschiebung: "Allowed is a whole number from 0 to 100, for example 1.",
  tabelle: "Allowed is the whole table with its headers, for example Nutzungsdauern[#All].",
  anschaffungswert: amountFrom0("1181.47"),
  erinnerungswert: amountFrom0("1"),
  zuwendung: amountFrom0("15000"),
  wiederbeschaffungswert: amountFrom0("1250"),
  netto: amountFrom0("840"),
  anschaffungsdatum: "Allowed is a date, for example 15.04.2026.",
  abgangsdatum: "Allowed is a date from the acquisition on, for example 30.09.2028, or nothing.",
  stichtag: "Allowed is a date, for example 31.12.2026.",
  datum: "Allowed is a date, for example 15.04.2026.",
  stand: "Allowed is a date, for example 01.11.2026.",
  nutzungsdauer: "Allowed are years above 0, for example 5.",
  jahre: "Allowed are years above 0, for example 5.",
  jahr: "Allowed is a year from 1900 to 9999, for example 2026.",
  erstesjahr: "Allowed is a year from 1900 to 9999, for example 2026.",
  anzahljahre: "Allowed is a whole number from 1 to 100, for example 5.",
  verfahren: "Allowed is linear, degressiv, sofort or pool.",
  gruppe: "Allowed is the header of a column, for example Klasse.",
  klasse: "Allowed is a class of assets, for example PC.",
  rechtsrahmen: "Allowed is an abbreviation such as MV.",
  ersetzen: "Allowed is ja (yes) or nein (no).",
  geprüft: "Allowed is ja (yes) or nein (no).",
  zins: "Allowed is a rate of interest, for example 0.015 or 1.5 %.",
  ersteabzinsen: "Allowed is TRUE or FALSE.",
  unsicherheiten: "Allowed are two factors per position, min and max, for example 0.9 and 1.2.",
  startwert: "Allowed is a whole number from 1, for example 1.",
  laeufe: "Allowed is a whole number, for example 10000.",
  gewichte: "Allowed are weights from 0, for example 15.",
  punkte: "Allowed are points from 0 to 10.",
  genauigkeit: "Allowed is a number above 0, for example 100.",
  grundlagen: "Allowed are numbers from 0, for example 1026049.37.",
  bedarf: "Allowed is an amount in euros, for example 1200000.",
  stellen: "Allowed is a whole number from 0 to 10, for example 4.",
  szenario: "Allowed is the abbreviation of a scenario, for example KSM.",
  sicht: "Allowed is Ergebnis (income and expense) or Finanz (payments).",
  haushalt: "Allowed is Ergebnis (income and expense) or Finanz (payments).",
  vertraege: "Allowed is the whole table with its headers, for example Vertraege[#All].",
  personal: "Allowed is the whole table with its headers, for example Personal[#All].",
  positionen: "Allowed is the whole table with its headers, for example Positionen[#All].",
  uebernahme: "Allowed is the whole table with its headers, for example Uebernahme[#All].",
  annahmen: "Allowed is the whole table with its headers, for example Annahmen[#All].",
  rundung: "Allowed is an amount in euros above 0, for example 100.",
  vorjahr: "Allowed is a table with the columns Ursache and Betrag.",
  "jahr/jahr": "Allowed is a table with the columns Ursache and Betrag.",
  "annahmen/beschlussdatum":
    "Allowed is a date, for example 15.12.2026; without the day of the decision nobody can tell when notice can be given.",
  "uebernahme/ab": "Allowed is a date, for example 01.10.2027.",
  "uebernahme/bereich": "Allowed is an area, for example Server.",
  konto: "Allowed is the number of an account, for example 5624.",
  "positionen/art": "Allowed is laufend, einmalig, Investition or Erlös.",
  "positionen/menge": "Allowed is a number from 0, for example 45.",
  "positionen/einzelpreis": "Allowed is an amount in euros, for example 68.00.",
  "positionen/intervall":
    "Allowed is monatlich, vierteljährlich, halbjährlich, jährlich or einmalig.",
  projekte: "Allowed is the whole table with its headers, for example Projekte[#All].",
  betrag: "Allowed is an amount in euros, for example 1180.",
  intervall: "Allowed is monatlich, vierteljährlich, halbjährlich, jährlich or einmalig.",
  beginn: "Allowed is a date, for example 01.04.2026.",
  ende: "Allowed is a date from the beginning on, for example 31.03.2029, or nothing.",
  "projekte/ende": "Allowed is a date from the beginning on, for example 30.06.2027.",
  steigerung: "Allowed is an increase per year, for example 0.02 or 2%.",
  ust: "Allowed is a tax rate, for example 0.19 or 19%.",
  ustab: "Allowed is a date, for example 01.01.2027, or nothing.",
  "ust ab": "Allowed is a date, for example 01.01.2027, or nothing.",
  mindestlaufzeit: "Allowed are whole months from 0 to 1200, for example 24.",
  verlaengerung: "Allowed are whole months from 0 to 1200, for example 12.",
  verlängerung: "Allowed are whole months from 0 to 1200, for example 12.",
  frist: "Allowed are whole months from 0 to 1200, for example 3.",
  kündigungsfrist: "Allowed are whole months from 0 to 1200, for example 3.",
  rate: "Allowed is an amount in euros from 0, for example 1034.",
  kaufpreis: "Allowed is an amount in euros from 0, for example 45000.",
  restwert: "Allowed is an amount in euros from 0, for example 2500.",
  wartungkauf: "Allowed is an amount in euros from 0, for example 1200.",
  entgeltgruppe: "Allowed is a pay group from E5 to E12, for example E9b.",
  stufe: "Allowed is a step from 1 to 6.",
  anteil: "Allowed is a share from 0, for example 0.1 or 10%.",
  zuschlag: "Allowed is a surcharge from 0, for example 0.28 or 28%.",
  vzä: "Allowed are full-time equivalents from 0, for example 0.77.",
  "it-anteil": "Allowed is a share from 0 to 1, for example 0.05 or 5%.",
  "it-fähig": "Allowed is a share from 0 to 1, for example 0.15 or 15%.",
  stunden: "Allowed are hours from 0, for example 380.",
  stundenjestelle: "Allowed are hours above 0, for example 1600.",
  raster: "Allowed is Quartal (quarter) or Jahr (year).",
};

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
};

/** Sentences about arguments and cells that cannot be used, in English. */
export const errors: typeof german = {
  sentences,
  allowed,
  allowedByKind,
  labels,
  rowWord: "row",
  columnWord: "column",
  notStarted:
    "The task pane could not be loaded. Please close it and open it again; " +
    "if that does not help, please turn to your IT.",
  bug: (functionName, detail) =>
    `AMT.${functionName} could not calculate because of a fault in the add-in (${detail}). ` +
    "Your input is unchanged; please report this fault.",
};

function shown(r: ShownRefusal): string {
  return r.value === undefined ? "The value" : value(r.value);
}

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
