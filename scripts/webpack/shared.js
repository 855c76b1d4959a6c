// @ts-check
const path = require("node:path");

/**
 * What both builds have in common: TypeScript through swc, a disk cache, no eval (the pages forbid it).
 *
 * @param {{ root: string, production: boolean, name: string }} build
 * @returns {import("webpack").Configuration}
 */
function sharedConfiguration({ root, production, name }) {
  return {
    name,
    context: root,
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2020"],
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(root, "src"),
          use: { loader: "swc-loader", options: swcOptions },
        },
        { test: /\.csv$/, type: "asset/source" },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, "node_modules/.cache/webpack"),
      name: `${name}-${production ? "production" : "development"}`,
      buildDependencies: { config: [path.join(root, "webpack.config.js")] },
    },
    performance: false,
    stats: { preset: "errors-warnings", assets: false, timings: true, errorStack: false },
  };
}

const swcOptions = {
  jsc: {
    target: "es2020",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

module.exports = { sharedConfiguration };
