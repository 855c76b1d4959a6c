import { execFileSync } from "node:child_process";
import path from "node:path";

const project = path.join(__dirname, "../..");
const fenced = ["Excel", "Office", "CustomFunctions", "document", "fetch", "localStorage", "Date"];

/** Which fenced globals a file of each folder may use. */
const allowed: [string, string[]][] = [
  ["src/core/new.ts", []],
  ["src/tables/new.ts", []],
  ["src/functions/new.ts", []],
  ["src/functions/register.ts", ["CustomFunctions"]],
  ["src/i18n/new.ts", ["Date"]],
  ["src/import/new.ts", ["Date"]],
  ["src/workbook/new.ts", ["Excel", "Office", "Date"]],
  ["src/commands/new.ts", ["Office", "document", "Date"]],
  ["src/taskpane/features/start/new.tsx", ["Office", "document", "Date"]],
  ["src/index.ts", ["Office", "document", "Date"]],
  ["src/workbench/host/new.ts", fenced],
];

/** What ESLint's configuration says of a file: a rule's level and its options. */
type Rules = Record<string, [level: number, ...options: { name: string; message: string }[]]>;

let rulesOf: Record<string, Rules>;

beforeAll(() => {
  const files = allowed.map(([file]) => file);
  const script = `
    import { ESLint } from "eslint";
    const eslint = new ESLint();
    const files = ${JSON.stringify(files)};
    const rules = files.map(async (file) => [file, (await eslint.calculateConfigForFile(file)).rules]);
    console.log(JSON.stringify(Object.fromEntries(await Promise.all(rules))));`;
  const node = ["--input-type=module", "--eval", script];
  const json = execFileSync(process.execPath, node, { cwd: project, encoding: "utf8" });
  rulesOf = JSON.parse(json) as Record<string, Rules>;
});

it.each(allowed)("%s may use %j of the fenced globals", (file, names) => {
  const [, ...forbidden] = rulesOf[file]?.["no-restricted-globals"] ?? [0];
  const refused = forbidden.map(({ name }) => name);
  expect(fenced.filter((name) => !refused.includes(name))).toEqual(names);
});

it("every fence says what to do instead", () => {
  const messages = Object.values(rulesOf)
    .map((rules): Rules[string] => rules["no-restricted-globals"] ?? [0])
    .flatMap(([, ...forbidden]) => forbidden.map(({ message }) => message));
  expect(messages.filter((message) => !/: \w+/.test(message))).toEqual([]);
});

it("calculations may not draw random numbers", () => {
  for (const file of ["src/core/new.ts", "src/tables/new.ts", "src/functions/new.ts"]) {
    expect(rulesOf[file]?.["no-restricted-properties"]?.[0]).toBe(2);
  }
});
