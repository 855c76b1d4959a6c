import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

const excelOnlyInWorkbook = {
  name: "Excel",
  message: "Excel is reached only through src/workbook: add a function there and call it.",
};
const officeGlobals = [
  { name: "Office", message: "Office is reached only at the edges: src/workbook, src/taskpane, src/commands." },
  { name: "CustomFunctions", message: "Only src/functions/register.ts registers functions." },
];
const noNetwork = [
  { name: "fetch", message: "The add-in sends nothing anywhere; bundle the data instead." },
  { name: "XMLHttpRequest", message: "The add-in sends nothing anywhere; bundle the data instead." },
];

export default tseslint.config(
  { ignores: ["build/", "dist/", "node_modules/", "coverage/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
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
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    rules: { "no-restricted-globals": ["error", excelOnlyInWorkbook, ...officeGlobals, ...noNetwork] },
  },
  {
    files: ["src/workbook/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...noNetwork] },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    rules: { "no-restricted-globals": ["error", excelOnlyInWorkbook, ...noNetwork] },
  },
  {
    files: ["src/functions/register.ts"],
    rules: { "no-restricted-globals": ["error", excelOnlyInWorkbook, ...noNetwork] },
  },
  { files: ["src/taskpane/**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
);
