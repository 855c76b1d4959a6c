import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describedFunctions } from "../../scripts/docs/functions";
import { paneHelp } from "../../scripts/docs/pane-help";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { matchingFunctions } from "../../src/taskpane/features/help/matching-functions";
import { FUNCTION_HELP } from "../../src/taskpane/features/help/function-help";

const root = join(__dirname, "../..");

it("the pane's help says what functions and help pages say (npm run docs renews it)", async () => {
  const pageOf = (id: string) => readFileSync(join(root, `docs/functions/${id}.md`), "utf8");
  expect(FUNCTION_HELP).toEqual(paneHelp(await describedFunctions(root), pageOf));
});

it.each(["de", "en"] as const)("the pane's help in %s names every function", (language) => {
  const told = FUNCTION_HELP[language].map(({ name }) => name).sort();
  expect(told).toEqual(
    Object.keys(CUSTOM_FUNCTIONS)
      .map((id) => `AMT.${id}`)
      .sort(),
  );
});

it("English examples are written as English Excel takes them", () => {
  const example = FUNCTION_HELP.en.find(({ name }) => name === "AMT.AFA")?.example;
  expect(example).toMatch(/^=AMT\.AFA\([^;]*,DATE\(/);
});

it("a search finds a function by words in any spelling of their umlauts", () => {
  const names = (wanted: string) =>
    matchingFunctions(FUNCTION_HELP.de, wanted).map(({ name }) => name);
  expect(names("Kündigungstermin")).toContain("AMT.KUENDIGUNGSTERMIN");
  expect(names("kuendigungstermin")).toEqual(names("Kündigungstermin"));
  expect(names("Kaffeemaschine")).toEqual([]);
});
