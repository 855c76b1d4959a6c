import { readFileSync } from "node:fs";
import path from "node:path";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { ensureBuilt } from "../../src/workbench/cli/build";
import { type Evaluation, evaluateFormulas } from "../../src/workbench/cli/evaluate-formulas";
import { openHeadless } from "../../src/workbench/headless/headless";

type Cell = string | number | boolean;

interface WorkedExample {
  readonly formula: string;
  readonly value?: Cell;
  readonly values?: readonly (readonly Cell[])[];
  readonly error?: string;
}

const examplesOf = (file: string): readonly WorkedExample[] =>
  JSON.parse(
    readFileSync(path.join(__dirname, "worked-examples", file), "utf8"),
  ) as readonly WorkedExample[];

const cases = [
  ...examplesOf("cases.json"),
  // calculated in exact fractions by a second program, written from the definitions alone
  ...examplesOf("independent.json"),
];

const idOf = ({ formula }: WorkedExample): string => /AMT\.([A-Z]+)\(/.exec(formula)?.[1] ?? "";
const ids = [...new Set(cases.map(idOf))];
const results = new Map<string, Evaluation>();

beforeAll(async () => {
  const headless = await openHeadless({ dist: ensureBuilt("add-in") });
  const formulas = cases.map(({ formula }) => formula);
  for (const result of await evaluateFormulas(headless.workbench, formulas, "de-DE")) {
    results.set(result.formula, result);
  }
  headless.close();
}, 180_000);

it("has every function of the worked examples", () => {
  expect(ids.filter((id) => !(id in CUSTOM_FUNCTIONS))).toEqual([]);
});

describe.each(ids)("the worked examples of %s, as the built add-in answers them in cells", (id) => {
  it.each(cases.filter((example) => idOf(example) === id))("$formula", (example) => {
    const actual = cellsOf(results.get(example.formula));
    const expected = example.values ?? [[example.value ?? ""]];
    expect(actual).toEqual(
      example.error === undefined
        ? expected.map((row) => row.map(nearly))
        : expect.objectContaining({ error: example.error }),
    );
  });
});

function cellsOf(result: Evaluation | undefined): unknown {
  if (result === undefined || "error" in result) return result;
  return "values" in result ? result.values : [[result.value]];
}

/** Amounts and dates must be exactly so; ratios have more places than an example can show. */
function nearly(cell: Cell): unknown {
  if (typeof cell !== "number" || Number.isInteger(Number((cell * 100).toPrecision(15)))) {
    return cell;
  }
  const places = Math.floor(9 - Math.log10(Math.abs(cell)));
  return expect.closeTo(cell, places);
}
