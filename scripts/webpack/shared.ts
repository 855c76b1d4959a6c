import { readdirSync } from "node:fs";
import path from "node:path";
import type { Configuration } from "webpack";

/** What both builds are told. */
export interface Build {
  /** The project's folder. */
  readonly root: string;
  /** Minimised and without source maps. */
  readonly production: boolean;
}

/**
 * What both builds have in common: TypeScript through swc, a disk cache, and no eval in the output, because
 * the add-in's page forbids it.
 *
 * @param name of the configuration, for `--config-name`
 */
export function sharedConfiguration({ root, production }: Build, name: string): Configuration {
  const settings = readdirSync(__dirname).map((file) => path.join(__dirname, file));
  return {
    name,
    context: root,
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2022"],
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
      buildDependencies: { config: [path.join(root, "webpack.config.js"), ...settings] },
    },
    performance: false,
    stats: { preset: "errors-warnings", assets: false, timings: true, errorStack: false },
  };
}

const swcOptions = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};
