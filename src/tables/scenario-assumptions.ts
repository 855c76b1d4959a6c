import { ok, refuse, type Result } from "../core/result";
import { DEFAULT_ACCOUNTS, type AccountRole } from "../core/rules/accounts";
import type { ScenarioAssumptions } from "../core/scenarios/assumptions";
import { readAssumptions, type AssumptionLookup } from "./assumption-rows";
import { readDate, readNumber, readText, type CellReading } from "./cell";
import type { TableCells } from "./read-table";

/** Keys of the assumptions that name an account. */
const KEY_OF_ROLE: Readonly<Record<AccountRole, string>> = {
  depreciation: "Konto_AfA",
  investment: "Konto_Investition",
  "low-value": "Konto_GWG",
  staff: "Konto_Personal",
  disposal: "Konto_Abgang",
  proceeds: "Konto_Erloes",
  grant: "Konto_Zuwendung",
  "grant-release": "Konto_Sonderposten",
};

/** What holds where the table has no such key or no value, as AMT.PERSONALKOSTEN has it too. */
const DEFAULTS = { priceIncrease: 0, employerSurcharge: 0.28, payIncrease: 0.025 };

/**
 * What the scenarios assume (DE: Annahmen), from the table of assumptions. Where a key is missing:
 * no increase of prices, an employer's surcharge of 28 %, pay rises of 2.5 %, and the accounts of
 * `DEFAULT_ACCOUNTS`. The Beschlussdatum has no default; who needs it refuses its absence.
 */
export function readScenarioAssumptions(cells: TableCells): Result<ScenarioAssumptions> {
  const lookup = readAssumptions(cells);
  const priceIncrease = lookup("Preissteigerung", readRate);
  if (!priceIncrease.ok) return priceIncrease;
  const decidedOn = lookup("Beschlussdatum", readDate);
  if (!decidedOn.ok) return decidedOn;
  const employerSurcharge = lookup("Arbeitgeberzuschlag", readSurcharge);
  if (!employerSurcharge.ok) return employerSurcharge;
  const payIncrease = lookup("Tarifsteigerung", readRate);
  if (!payIncrease.ok) return payIncrease;
  const accounts = readAccounts(lookup);
  if (!accounts.ok) return accounts;
  return ok({
    priceIncrease: priceIncrease.value ?? DEFAULTS.priceIncrease,
    decidedOn: decidedOn.value,
    employerSurcharge: employerSurcharge.value ?? DEFAULTS.employerSurcharge,
    payIncrease: payIncrease.value ?? DEFAULTS.payIncrease,
    accounts: accounts.value,
  });
}

/** Rates outside are slips, such as 2 for 2 %; the workbook lets nobody type them either. */
const RATES = { min: -0.5, max: 1 };

const SURCHARGES = { min: 0, max: 1 };

function readRate(cell: unknown, argument: string): CellReading<number> {
  return readWithin(cell, argument, RATES);
}

function readSurcharge(cell: unknown, argument: string): CellReading<number> {
  return readWithin(cell, argument, SURCHARGES);
}

function readWithin(cell: unknown, argument: string, allowed: typeof RATES): CellReading<number> {
  const reading = readNumber(cell, argument);
  if (!reading.ok || reading.value === undefined) return reading;
  const { value } = reading;
  return value >= allowed.min && value <= allowed.max
    ? reading
    : refuse({ kind: "out-of-range", argument, value, allowed });
}

function readAccounts(lookup: AssumptionLookup): Result<ScenarioAssumptions["accounts"]> {
  const accounts = { ...DEFAULT_ACCOUNTS };
  for (const role of Object.keys(KEY_OF_ROLE) as AccountRole[]) {
    const account = lookup(KEY_OF_ROLE[role], readText);
    if (!account.ok) return account;
    accounts[role] = account.value ?? DEFAULT_ACCOUNTS[role];
  }
  return ok(accounts);
}
