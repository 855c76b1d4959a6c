// The configuration is strict TypeScript like everything else; tsx lets Node read it.
require("tsx/cjs");
const { addInConfiguration } = require("./scripts/webpack/add-in.ts");
const { workbenchConfiguration } = require("./scripts/webpack/workbench.ts");

/**
 * Two builds: the add-in (`dist/`, what an office installs) and the page of the workbench
 * (`dist-workbench/`, never shipped). `--config-name add-in` or `--config-name workbench` builds one.
 */
module.exports = (env, argv) => {
  const build = { root: __dirname, production: argv.mode !== "development" };
  return [addInConfiguration({ ...build, env }), workbenchConfiguration(build)];
};
