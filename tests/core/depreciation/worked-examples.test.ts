import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf, type Day } from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import {
  createAsset,
  type Asset,
  type DepreciationMethod,
} from "../../../src/core/depreciation/asset";
import { bookValue } from "../../../src/core/depreciation/book-value";
import { toCents, toEur } from "../../../src/core/money";

interface WorkedExample {
  readonly formula: string;
  readonly value?: unknown;
}

const cases = JSON.parse(
  readFileSync(join(__dirname, "../../golden/worked-examples/cases.json"), "utf8"),
) as WorkedExample[];

const METHODS: Readonly<Record<string, DepreciationMethod>> = {
  "": "straight-line",
  linear: "straight-line",
  degressiv: "declining-balance",
  sofort: "immediate",
  pool: "pool",
};

/** The arguments of a formula, with every DATUM(…) as ISO-like text `2026,4,15`. */
function argumentsOf(formula: string): string[] {
  const inner = /^=AMT\.[A-Z]+\((.*)\)$/.exec(formula)?.[1] ?? "";
  return inner.replace(/DATUM\((\d+);(\d+);(\d+)\)/g, "$1-$2-$3").split(";");
}

function number(text: string): number {
  return Number(text.replace(",", "."));
}

function date(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const found = dayOf({ year, month, day });
  if (found === undefined) throw new Error(`${text} is not a date`);
  return found;
}

function assetFrom(args: readonly string[]): Asset {
  const [cost = "", acquired = "", life = "", , disposed = "", reminder = "", method = ""] = args;
  const asset = createAsset({
    cost: toCents(number(cost)),
    acquired: date(acquired),
    lifeYears: number(life),
    disposed: disposed === "" ? undefined : date(disposed),
    reminderValue: reminder === "" ? undefined : toCents(number(reminder)),
    method: METHODS[method.replaceAll('"', "")] ?? "straight-line",
  });
  if (!asset.ok) throw new Error(`refused: ${asset.refusal.kind}`);
  return asset.value;
}

function casesOf(name: string): [string, unknown][] {
  return cases
    .filter(({ formula }) => formula.startsWith(`=AMT.${name}(`))
    .map(({ formula, value }) => [formula, value]);
}

const depreciationCases = casesOf("AFA");
const bookValueCases = casesOf("RESTBUCHWERT");

it("finds worked examples of depreciation and book value", () => {
  expect(depreciationCases.length).toBeGreaterThanOrEqual(19);
  expect(bookValueCases.length).toBeGreaterThanOrEqual(11);
});

it.each(depreciationCases)("%s is %p", (formula, expected) => {
  const args = argumentsOf(formula);
  const { amount } = annualDepreciation(assetFrom(args), Number(args[3]));
  expect(toEur(amount)).toBe(expected);
});

it.each(bookValueCases)("%s is %p", (formula, expected) => {
  const args = argumentsOf(formula);
  const { value } = bookValue(assetFrom(args), date(args[3] ?? ""));
  expect(toEur(value)).toBe(expected);
});
