import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "../../src/workbench/cli/build";
import { addCsvTable } from "../../src/workbench/cli/csv-table";
import { type Evaluation, evaluateFormulas } from "../../src/workbench/cli/evaluate-formulas";
import { openHeadless } from "../../src/workbench/headless/headless";
import {
  type PageExample,
  type PageTable,
  readPage,
  shownValue,
} from "../../scripts/docs/page-examples";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "docs/functions");

const pages = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => ({ file, ...readPage(readFileSync(path.join(folder, file), "utf8")) }))
  .filter(({ examples }) => examples.length > 0);

/** The tables of the demo, for pages that bring none of their own. */
const demoTables: readonly PageTable[] = readdirSync(path.join(root, "assets/demo")).map(
  (file) => ({
    name: file.charAt(0).toUpperCase() + file.slice(1, -".csv".length),
    csv: readFileSync(path.join(root, "assets/demo", file), "utf8"),
  }),
);

const evaluations = new Map<PageExample, Evaluation>();

async function evaluate(
  tables: readonly PageTable[],
  examples: readonly PageExample[],
): Promise<void> {
  const headless = await openHeadless({ dist: path.join(root, "dist") });
  for (const { name, csv } of tables) addCsvTable(headless.workbench.book, name, csv, name);
  const formulas = examples.map(({ formula }) => formula);
  const results = await evaluateFormulas(headless.workbench, formulas, "de-DE");
  headless.close();
  examples.forEach((example, index) => {
    const result = results[index];
    if (result) evaluations.set(example, result);
  });
}

beforeAll(async () => {
  ensureBuilt("add-in");
  const ownTables = pages.filter(({ tables }) => tables.length > 0);
  const others = pages.filter(({ tables }) => tables.length === 0);
  for (const { tables, examples } of ownTables) await evaluate(tables, examples);
  await evaluate(
    demoTables,
    others.flatMap(({ examples }) => examples),
  );
}, 180_000);

describe.each(pages)("the examples of $file", ({ examples }) => {
  it.each(examples)("$formula", (example) => {
    const rows = cellsOf(evaluations.get(example));
    const shown = example.shown.map((row, index) =>
      row.map((text, column) => shownValue(text, rows[index]?.[column])),
    );
    expect(rows).toEqual(shown);
  });
});

function cellsOf(evaluation: Evaluation | undefined): unknown[][] {
  if (evaluation === undefined) return [];
  if ("error" in evaluation) return [[`${evaluation.error} ${evaluation.message}`]];
  return "values" in evaluation ? evaluation.values.map((row) => [...row]) : [[evaluation.value]];
}
