// @ts-check
const path = require("node:path");
const { existsSync } = require("node:fs");
const { addInConfiguration } = require("./scripts/webpack/add-in.js");
const { workbenchConfiguration } = require("./scripts/webpack/workbench.js");

/**
 * Two builds: the add-in (`dist/`, what an office installs) and the page of the workbench
 * (`dist-workbench/`, never shipped). `--config-name add-in` or `--config-name workbench` builds one.
 *
 * @param {Record<string, string | undefined>} env `officejs=cdn` takes office.js from Microsoft's CDN,
 *   `baseUrl=https://…` is the address that manifest.xml names instead of https://localhost:3000
 * @param {{ mode?: string }} argv
 */
module.exports = (env, argv) => {
  const root = __dirname;
  const production = argv.mode !== "development";
  const configurations = [addInConfiguration({ root, production, env })];
  if (existsSync(path.join(root, "src/workbench/page/index.ts"))) {
    configurations.push(workbenchConfiguration({ root, production }));
  }
  return configurations;
};
