import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What the test reads of dependency-cruiser's report. */
interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment?: string }[];
    };
  };
}

const project = path.join(__dirname, "../..");

/** A small project in which every wall is broken once: rule, file that breaks it, its text. */
const breaches: [string, string, string][] = [
  ["core-only-core", "src/core/money.ts", 'import "../tables/schema";'],
  ["core-without-packages", "src/core/result.ts", 'import "zustand";'],
  ["core-topics-apart", "src/core/depreciation/linear.ts", 'import "../contracts/cost";'],
  ["tables-only-tables-core", "src/tables/schema.ts", 'import "../i18n/de";'],
  ["tables-without-packages", "src/tables/assets.ts", 'import "papaparse";'],
  [
    "functions-only-functions-core-tables-i18n",
    "src/functions/afa.ts",
    'import "../workbook/set-up";',
  ],
  ["functions-without-packages", "src/functions/register.ts", 'import "react";'],
  [
    "workbook-only-workbook-core-tables-i18n",
    "src/workbook/set-up.ts",
    'import type {} from "../taskpane/store";',
  ],
  ["import-only-import-core-tables-i18n", "src/import/csv.ts", 'import "../workbook/write";'],
  ["pane-not-functions", "src/commands/help.ts", 'import "../functions/leaf";'],
  ["i18n-only-i18n", "src/i18n/de.ts", 'import "../core/calendar";'],
  ["i18n-without-packages", "src/i18n/en.ts", 'import "react";'],
  ["product-not-workbench", "src/taskpane/store.ts", 'import("../workbench/page");'],
  ["workbench-only-workbench", "src/workbench/page.ts", 'import "../core/calendar";'],
  ["src-not-tests-or-scripts", "src/workbook/write.ts", 'import "../../tests/law";'],
  ["product-without-node", "src/import/file.ts", 'import "node:fs";'],
  ["product-without-dev-packages", "src/taskpane/view.ts", 'import "jsdom";'],
  ["no-cycles", "src/tables/left.ts", 'import "./right";'],
  ["no-orphans", "src/core/unused.ts", "export {};"],
  ["not-unresolvable", "src/core/lost.ts", 'import "./nowhere";'],
];
const bystanders: [string, string][] = [
  ["src/tables/right.ts", 'import "./left";'],
  ["src/functions/leaf.ts", "export {};"],
  ["src/core/contracts/cost.ts", "export {};"],
  ["src/core/calendar.ts", "export {};"],
  ["tests/law.ts", "export {};"],
];

let report: Report;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "walls-"));
  for (const [file, text] of [...breaches.map(([, ...rest]) => rest), ...bystanders]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  }
  for (const shared of ["node_modules", "package.json"]) {
    symlinkSync(path.join(project, shared), path.join(folder, shared));
  }
  report = cruise(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function cruise(cwd: string): Report {
  const tool = path.join(project, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = path.join(project, ".dependency-cruiser.mjs");
  const options = ["--config", rules, "--output-type", "json", "src"];
  const json = execFileSync(process.execPath, [tool, ...options], { cwd, encoding: "utf8" });
  return JSON.parse(json) as Report;
}

it.each(breaches)("%s stops %s", (rule, file) => {
  const found = report.summary.violations.filter(({ from }) => from === file);
  expect(found.map((violation) => violation.rule.name)).toContain(rule);
});

it("no wall is left untested", () => {
  const rules = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
  expect(rules.sort()).toEqual(breaches.map(([rule]) => rule).sort());
});

it("every wall says why and what to do instead", () => {
  for (const { comment } of report.summary.ruleSetUsed.forbidden) {
    expect(comment?.match(/[.:]/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  }
});
