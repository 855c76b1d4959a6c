// @ts-check
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { sharedConfiguration } = require("./shared.js");

/** Copied beside the page, unmodified and with their licences; the LGPL asks for that of the Odoo parts. */
const vendorFiles = [
  ["@odoo/owl/dist/owl.iife.js", "owl/owl.iife.js"],
  ["@odoo/owl/LICENSE", "owl/LICENSE"],
  ["chart.js/dist/chart.umd.min.js", "chart.js/chart.umd.min.js"],
  ["chart.js/LICENSE.md", "chart.js/LICENSE.md"],
  ["@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js", "o-spreadsheet/o_spreadsheet.iife.js"],
  ["@odoo/o-spreadsheet/dist/o_spreadsheet.xml", "o-spreadsheet/o_spreadsheet.xml"],
  ["@odoo/o-spreadsheet/dist/o_spreadsheet.css", "o-spreadsheet/o_spreadsheet.css"],
  ["@odoo/o-spreadsheet/LICENSE", "o-spreadsheet/LICENSE"],
  ["bootstrap/dist/css/bootstrap.min.css", "bootstrap/bootstrap.min.css"],
  ["bootstrap/LICENSE", "bootstrap/LICENSE"],
];

/**
 * The page of the workbench: the grid on the left, the built add-in in a frame on the right. The grid's
 * packages are not bundled: the page loads them as they came, and imports resolve to their globals.
 *
 * @param {{ root: string, production: boolean }} build
 * @returns {import("webpack").Configuration}
 */
function workbenchConfiguration({ root, production }) {
  const modules = path.join(root, "node_modules");
  return {
    ...sharedConfiguration({ root, production, name: "workbench" }),
    entry: { workbench: "./src/workbench/page/index.ts" },
    output: {
      path: path.join(root, "dist-workbench"),
      clean: true,
      filename: "[name].js",
      chunkFilename: "[name].js",
    },
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl", "chart.js": "Chart" },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/workbench/page/index.html",
        filename: "index.html",
        hash: true,
      }),
      new CopyWebpackPlugin({
        patterns: vendorFiles.map(([from, to]) => ({
          from: path.join(modules, from),
          to: `vendor/${to}`,
          toType: /** @type {const} */ ("file"),
          info: { minimized: true },
        })),
      }),
    ],
  };
}

module.exports = { workbenchConfiguration };
