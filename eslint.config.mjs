import { defineConfig, globalIgnores } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Globals that only some folders may use. Imports cannot see them, so they are fenced here. */
const fence = {
  excel: {
    name: "Excel",
    message: "Excel is reached only through src/workbook: add a function there and call it.",
  },
  office: {
    name: "Office",
    message: "Office is reached only at the edges: src/workbook, src/taskpane, src/commands.",
  },
  customFunctions: {
    name: "CustomFunctions",
    message: "Only src/functions/register.ts registers functions: add yours there.",
  },
};
const page = ["document", "window"].map((name) => ({
  name,
  message: "Only the pane knows the page: pass in what is needed.",
}));
const outside = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "The add-in sends nothing anywhere: bundle the data instead.",
}));
const memory = ["localStorage", "sessionStorage", "indexedDB"].map((name) => ({
  name,
  message:
    "State lives in the workbook's tables, nowhere else: write it there through src/workbook.",
}));
const clock = {
  name: "Date",
  message: "Calculations know no clock and no Date: take months and days of src/core/calendar.",
};
const chance = {
  object: "Math",
  property: "random",
  message: "The same input gives the same number: use a seeded generator.",
};

const never = [...outside, ...memory];
const { excel, office, customFunctions } = fence;

/** Which globals are forbidden where; the last matching entry counts. */
function forbid(files, ...globals) {
  return { files, rules: { "no-restricted-globals": ["error", ...never, ...globals] } };
}

export default defineConfig(
  globalIgnores(["build/", "dist/", "dist-workbench/", "coverage/"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    ...forbid(["src/**/*.{ts,tsx}"], excel, office, customFunctions, ...page),
    ignores: ["src/workbench/**"],
  },
  forbid(["src/workbook/**/*.ts"], customFunctions, ...page),
  forbid(["src/{taskpane,commands}/**/*.{ts,tsx}", "src/index.ts"], excel, customFunctions),
  {
    ...forbid(
      ["src/{core,tables,functions}/**/*.ts"],
      excel,
      office,
      customFunctions,
      ...page,
      clock,
    ),
    ignores: ["src/functions/register.ts"],
  },
  forbid(["src/functions/register.ts"], excel, office, ...page, clock),
  {
    files: ["src/{core,tables,functions}/**/*.ts"],
    rules: { "no-restricted-properties": ["error", chance] },
  },
  {
    // Office.js decides what a member takes and gives: null for a mixed block, texts that never
    // change; and the host finds members as accessors.
    files: ["src/workbench/host/objects/**/*.ts"],
    rules: {
      "@typescript-eslint/class-literal-property-style": "off",
      "@typescript-eslint/related-getter-setter-pairs": "off",
    },
  },
  { ...reactHooks.configs.flat.recommended, files: ["src/taskpane/**/*.{ts,tsx}"] },
);
