import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describedFunctions, type FunctionHelp } from "../../scripts/docs/functions";
import { helpPage, indexPage } from "../../scripts/docs/page";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { readPage } from "../../scripts/docs/page-examples";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "docs/functions");
const ids = Object.keys(CUSTOM_FUNCTIONS);

const read = (id: string): string | undefined => {
  const file = path.join(folder, `${id}.md`);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

let functions: readonly FunctionHelp[];

beforeAll(async () => {
  functions = await describedFunctions(root);
});

describe.each(ids)("the help page of %s", (id) => {
  it("says what the function's description says (npm run docs renews it)", () => {
    const help = functions.find(({ german }) => german.id === id);
    expect(read(id)).toBe(help && helpPage(help, read(id)));
  });

  it("has an example of the function and says how it calculates", () => {
    const page = read(id) ?? "";
    const { examples } = readPage(page);
    expect(examples.filter(({ formula }) => formula.includes(`AMT.${id}(`))).not.toEqual([]);
    expect(examples.filter(({ shown }) => shown.length === 0)).toEqual([]);
    expect(page).toMatch(/^## Beispiele?\n/m);
    expect(page).toMatch(/^## So rechnet sie\n\n\S/m);
  });
});

it("is listed, and no page is left of a function that is gone", () => {
  expect(readdirSync(folder).sort()).toEqual([...ids.map((id) => `${id}.md`), "README.md"].sort());
  expect(read("README")).toBe(indexPage(functions));
});
