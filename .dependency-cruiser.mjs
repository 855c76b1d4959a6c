/**
 * The walls between the folders. Each rule says why it is there and what to do instead of breaking it.
 * The walls that imports cannot see (globals such as Excel) stand in eslint.config.mjs and tsconfig.pure.json.
 */
const packages = "(^|/)node_modules/";

/** Only these folders of src may be imported by that folder. */
function onlyFrom(folder, allowed, comment) {
  return {
    name: `${folder}-only-${allowed.join("-")}`,
    comment,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { path: "^src/", pathNot: allowed.map((name) => `^src/${name}/`) },
  };
}

function withoutPackages(folder, comment, except = []) {
  return {
    name: `${folder}-without-packages`,
    comment,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { path: packages, pathNot: except.map((name) => `${packages}${name}/`) },
  };
}

export default {
  forbidden: [
    onlyFrom(
      "core",
      ["core"],
      "The finance is pure, so that it can be read, tested and trusted by itself. Pass in what it needs as an argument.",
    ),
    withoutPackages(
      "core",
      "A calculation may not change because a package does. Write the few lines in core; only pure-rand (seeded random numbers) is let in.",
      ["pure-rand"],
    ),
    {
      name: "core-topics-apart",
      comment:
        "A topic of core uses money, calendar, result, rules and allocation, not another topic, so that each can be checked alone. Only budget and scenarios compose topics: move what composes there.",
      severity: "error",
      from: { path: "^src/core/([^/]+)/", pathNot: "^src/core/(budget|scenarios)/" },
      to: { path: "^src/core/[^/]+/", pathNot: "^src/core/($1|rules|allocation)/" },
    },
    onlyFrom(
      "tables",
      ["tables", "core"],
      "A schema says what a table is, for cells, pane, import and checks alike. Move what needs more to the folder that needs it.",
    ),
    withoutPackages(
      "tables",
      "Schemas load with the functions, before anything else: keep them plain.",
    ),
    onlyFrom(
      "functions",
      ["functions", "core", "tables", "i18n"],
      "Functions calculate from their arguments only: no workbook, no pane. Put the calculation into core and call it from both.",
    ),
    withoutPackages(
      "functions",
      "Functions load before React and must stay small, or cells wait. Put the calculation into core.",
    ),
    onlyFrom(
      "workbook",
      ["workbook", "core", "tables", "i18n"],
      "src/workbook is the only place that knows Excel; it does not know the pane or the importer. Let the pane pass rows and callbacks in.",
    ),
    onlyFrom(
      "import",
      ["import", "core", "tables", "i18n"],
      "Reading a foreign file needs no Excel and no pane. Return rows and reasons; let the pane write them through src/workbook.",
    ),
    {
      name: "pane-not-functions",
      comment:
        "The pane shows what the core calculates and never calls a custom function: that would be a second path to the same number. Import from src/core.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/functions/" },
    },
    onlyFrom(
      "i18n",
      ["i18n"],
      "Texts are a leaf that everyone may use. Pass values into the text functions as arguments.",
    ),
    withoutPackages("i18n", "Texts load with the functions. Intl does the formatting."),
    {
      name: "product-not-workbench",
      comment:
        "The workbench stands in for Excel and is never shipped. The product may not know it: whatever it needs of Excel goes through Office.js.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    onlyFrom(
      "workbench",
      ["workbench"],
      "The workbench loads the built add-in through the manifest, as Excel does. An import would let it see more than Excel sees.",
    ),
    {
      name: "src-not-tests-or-scripts",
      comment: "What ships does not depend on tests or build scripts. Move shared code to src.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "product-without-node",
      comment:
        "The add-in runs in a web page. Node's modules are for the workbench and for scripts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "product-without-dev-packages",
      comment:
        "What ships must be in dependencies of package.json, where licences and updates are looked after.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment:
        "Files in a circle can only be understood together. Move what both need to a third file. " +
        "Types may refer to each other: Excel's object model does.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "Nobody imports this file and it is no entry. Remove it, or use it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "not-unresolvable",
      comment: "The import leads nowhere. Correct the path, or add the package to package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: packages },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
