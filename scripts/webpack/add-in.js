// @ts-check
const path = require("node:path");
const { readFileSync, readdirSync } = require("node:fs");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { EnglishFunctionMetadataPlugin } = require("./english-function-metadata.js");
const { contentSecurityPolicy } = require("./content-security-policy.js");
const { sharedConfiguration } = require("./shared.js");

const developmentAddress = "https://localhost:3000";
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What office.js asks for in Excel on the web, on Windows (since version 16.01) and on the Mac, and, opened
 * outside Office, the table of older hosts. Its telemetry stays out: the page may not send anything anyway.
 */
const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "de-de/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * The add-in: one page for functions, ribbon commands and pane (shared runtime). `functions.js` is small and
 * comes first; whatever `src/index.ts` imports lazily becomes a chunk beside it.
 *
 * @param {{ root: string, production: boolean, env: Record<string, string | undefined> }} build
 * @returns {import("webpack").Configuration}
 */
function addInConfiguration({ root, production, env }) {
  const fromCdn = officeSource(env["officejs"]) === "cdn";
  const address = hostAddress(env["baseUrl"]);
  const shared = sharedConfiguration({ root, production, name: "add-in" });
  const officeFolder = path.join(root, "node_modules/@microsoft/office-js");
  const functionSources = sourcesOfCustomFunctions(path.join(root, "src/functions"));

  return {
    ...shared,
    entry: { functions: "./src/index.ts" },
    output: {
      path: path.join(root, "dist"),
      clean: true,
      // The manifest names this file, so its name stays; the page adds a hash against stale caches.
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
    },
    optimization: { chunkIds: "named" },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/index.html",
        filename: "taskpane.html",
        hash: true,
        templateParameters: {
          contentSecurityPolicy: contentSecurityPolicy({ fromCdn }),
          officeScript: fromCdn ? officeCdn : "officejs/office.js",
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (content) => String(content).replaceAll(developmentAddress, address),
          },
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "assets/support.html" },
          ...(fromCdn
            ? []
            : officeFiles.map((file) =>
                copyOf(path.join(officeFolder, "dist", file), `officejs/${file}`),
              )),
          ...(fromCdn
            ? []
            : [copyOf(path.join(officeFolder, "LICENSE.md"), "officejs/LICENSE.md")]),
        ],
      }),
      ...(functionSources.length > 0 ? functionMetadata(root, functionSources) : []),
    ],
  };
}

/**
 * functions.json from the JSDoc of the sources, and its English twin.
 *
 * @param {string} root
 * @param {string[]} sources
 */
function functionMetadata(root, sources) {
  return [
    new CustomFunctionsMetadataPlugin({ input: sources, output: "functions.json" }),
    new EnglishFunctionMetadataPlugin({
      german: "functions.json",
      overlay: path.join(root, "src/functions/functions-en.json"),
      output: "functions-en.json",
      sources,
    }),
  ];
}

/**
 * The files whose JSDoc describes custom functions; they are found by their tag, so a new file needs no entry.
 *
 * @param {string} folder
 */
function sourcesOfCustomFunctions(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file))
    .filter((file) => /^\s*\*\s*@customfunction\b/im.test(readFileSync(file, "utf8")))
    .sort();
}

/**
 * Minimised already and signed for by Microsoft: copied byte by byte.
 *
 * @param {string} from
 * @param {string} to
 */
function copyOf(from, to) {
  return { from, to, toType: /** @type {const} */ ("file"), info: { minimized: true } };
}

/** @param {string | undefined} choice */
function officeSource(choice) {
  if (choice === undefined || choice === "local" || choice === "cdn") return choice ?? "local";
  throw new Error(`--env officejs=${choice}: allowed are "local" (default) and "cdn".`);
}

/** @param {string | undefined} baseUrl */
function hostAddress(baseUrl) {
  if (baseUrl === undefined) return developmentAddress;
  const address = baseUrl.replace(/\/+$/, "");
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new Error(
      `--env baseUrl=${baseUrl}: Excel loads add-ins from https addresses only, e.g. https://addins.example.de/it-haushalt.`,
    );
  }
  return address;
}

module.exports = { addInConfiguration };
