import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuilt } from "../../../src/workbench/cli/build";
import { evaluateFormulas } from "../../../src/workbench/cli/evaluate-formulas";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";
import workedExamples from "../../golden/worked-examples/cases.json";

interface WorkedExample {
  readonly formula: string;
  readonly value?: unknown;
}

const root = path.resolve(__dirname, "../../..");
const depreciation = (workedExamples as readonly WorkedExample[]).filter(({ formula }) =>
  /^=AMT\.(AFA|RESTBUCHWERT)\(/.test(formula),
);

/** Runs the command as a person would, and returns its lines. */
function evaluate(args: readonly string[], input = "") {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const script = path.join(root, "src/workbench/cli/evaluate.ts");
  const run = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: "utf8",
    input,
  });
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  return {
    status: run.status,
    message: run.stderr.trim(),
    results: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const containing = (text: string): unknown => expect.stringContaining(text);

beforeAll(() => {
  ensureBuilt("add-in");
}, 120_000);

describe("worked examples of AFA and RESTBUCHWERT", () => {
  let headless: Headless;
  let results: Map<string, unknown>;

  beforeAll(async () => {
    headless = await openHeadless({ dist: path.join(root, "dist") });
    const formulas = depreciation.map(({ formula }) => formula);
    const evaluations = await evaluateFormulas(headless.workbench, formulas, "de-DE");
    results = new Map(evaluations.map((evaluation) => [evaluation.formula, evaluation]));
  }, 60_000);

  afterAll(() => {
    headless.close();
  });

  it("are there", () => {
    expect(depreciation.length).toBeGreaterThan(10);
  });

  it.each(depreciation)("$formula", (example) => {
    expect(results.get(example.formula)).toEqual(example);
  });
});

describe("npm run evaluate", () => {
  it("prints one line per formula in the order given", () => {
    const first = "=AMT.AFA(12000;DATUM(2026;4;15);5;2026)";
    const { results, status } = evaluate([first, "=WENN(WAHR;SUMME({1.2;3,5.4});0)"]);
    expect(results).toEqual([
      { formula: first, value: 1800 },
      { formula: "=WENN(WAHR;SUMME({1.2;3,5.4});0)", value: 10.5 },
    ]);
    expect(status).toBe(0);
  }, 60_000);

  it("takes all worked examples from standard input in one call", () => {
    const input = depreciation.map(({ formula }) => formula).join("\n");
    expect(evaluate(["-"], input).results).toEqual(depreciation);
  }, 60_000);

  it("understands English formulas and answers with English errors", () => {
    const { results } = evaluate(["--locale", "en-US", "=IF(TRUE,1.5,0)", '=AMT.AFA("x",1,2,3)']);
    expect(results[0]).toEqual({ formula: "=IF(TRUE,1.5,0)", value: 1.5 });
    expect(results[1]).toMatchObject({
      error: "#VALUE!",
      message: containing('Cost: "x" is not a number.'),
    });
  }, 60_000);

  it("reads tables from CSV files", () => {
    const args = ["--table", "Anlagen=assets/demo/anlagen.csv"];
    const { results } = evaluate([
      ...args,
      "=ANZAHL2(Anlagen[Nr])",
      "=AMT.AFASUMME(Anlagen[#Alle];2026;2)",
    ]);
    expect(results[0]).toMatchObject({ value: 107 });
    const { values } = results[1] as { values: unknown[][] };
    expect(values[0]).toEqual(["Klasse", 2026, 2027]);
    expect(values.at(-1)?.[0]).toBe("Summe");
  }, 60_000);

  it("explains an error value and a formula that Excel would not accept", () => {
    const { results, status } = evaluate(["=AMT.AFA(-1;1;1;1)", "=SUMME(1.5)", "=NICHTDA(1)"]);
    expect(results).toEqual([
      { formula: "=AMT.AFA(-1;1;1;1)", error: "#WERT!", message: containing("-1") },
      { formula: "=SUMME(1.5)", error: "#FORMEL!", message: containing("Punkt") },
      { formula: "=NICHTDA(1)", error: "#NAME?", message: containing("Namen") },
    ]);
    expect(status).toBe(1);
  }, 60_000);

  it.each([
    ["no formula", [], /Aufruf:/],
    ["an unknown option", ["--nope"], /Aufruf:/],
    ["an unknown locale", ["--locale", "fr-FR", "=1"], /erlaubt sind de-DE und en-US/],
    ["a table without a file", ["--table", "Anlagen", "=1"], /erwartet wird Name=datei.csv/],
    ["a missing file", ["--table", "A=gone.csv", "=1"], /gone.csv ist nicht lesbar/],
  ])("refuses %s with a sentence", (_, args, message) => {
    const run = evaluate(args);
    expect([run.status, run.results]).toEqual([1, []]);
    expect(run.message).toMatch(message);
  });

  it("names the line of a CSV file that does not fit its header", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "evaluate-"));
    const file = path.join(folder, "a.csv");
    writeFileSync(file, "a;b\n1;2\n3\n");
    const run = evaluate(["--table", `T=${file}`, "=1"]);
    rmSync(folder, { recursive: true });
    expect(run.message).toContain("die 2. Datenzeile hat 1 Felder, die Kopfzeile 2");
  }, 60_000);
});
