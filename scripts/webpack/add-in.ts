import CopyWebpackPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import path from "node:path";
import type { Configuration } from "webpack";
import { contentSecurityPolicy } from "./content-security-policy";
import { EnglishMetadataPlugin } from "./english-metadata-plugin";
import { sourcesOfCustomFunctions } from "./function-sources";
import { hostAddress, manifestFor } from "./host-address";
import { localOfficeFiles, officeCdn } from "./office-files";
import { firstLoadOfPane } from "./first-load";
import { type Build, sharedConfiguration } from "./shared";

/** What `webpack --env` passes. */
interface Environment {
  /** `local` (default): beside the page; `cdn`: from Microsoft. */
  readonly officejs?: string;
  /** Address that the manifest names instead of https://localhost:3000. */
  readonly baseUrl?: string;
}

/**
 * The add-in: one page for functions, ribbon commands and pane (shared runtime). `functions.js` is small and
 * comes first; whatever `src/index.ts` imports lazily becomes a chunk beside it.
 *
 * @throws Error when an `--env` value is not allowed
 */
export function addInConfiguration({ env, ...build }: Build & { env: Environment }): Configuration {
  const { root } = build;
  const fromCdn = isCdn(env.officejs);
  const address = hostAddress(env.baseUrl);
  return {
    ...sharedConfiguration(build, "add-in"),
    entry: { functions: "./src/index.ts" },
    output: {
      path: path.join(root, "dist"),
      clean: true,
      // The manifest names this file, so its name stays; the page adds a hash against stale caches.
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:6].js",
    },
    optimization: { splitChunks: { cacheGroups: { pane: firstLoadOfPane } } },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/index.html",
        filename: "taskpane.html",
        hash: true,
        // The template says where: before office.js.
        inject: false,
        templateParameters: {
          contentSecurityPolicy: contentSecurityPolicy(fromCdn),
          officeScript: fromCdn ? officeCdn : "officejs/office.js",
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(address, String(content)),
          },
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "assets/support.html" },
          ...(fromCdn ? [] : localOfficeFiles(root)),
        ],
      }),
      ...functionMetadata(root),
    ],
  };
}

function functionMetadata(root: string): [CustomFunctionsMetadataPlugin, EnglishMetadataPlugin] {
  const folder = path.join(root, "src/functions");
  const input = sourcesOfCustomFunctions(folder);
  return [
    // @ts-expect-error its types know one input file; its code and README take several
    new CustomFunctionsMetadataPlugin({ input, output: "functions.json" }),
    new EnglishMetadataPlugin({
      german: "functions.json",
      english: "functions-en.json",
      texts: path.join(folder, "functions-en.json"),
    }),
  ];
}

function isCdn(source = "local"): boolean {
  if (source !== "local" && source !== "cdn") {
    throw new Error(`--env officejs=${source}: allowed are local (default) and cdn.`);
  }
  return source === "cdn";
}
