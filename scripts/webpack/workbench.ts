import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import path from "node:path";
import type { Configuration } from "webpack";
import { checklistPages } from "./checklist";
import { unmodified } from "./office-files";
import { type Build, sharedConfiguration } from "./shared";

/** The page loads these as they came, licences beside them; the LGPL asks for that of the Odoo parts. */
const vendorFiles = {
  "@odoo/owl/dist/owl.iife.js": "owl/owl.iife.js",
  "@odoo/owl/LICENSE": "owl/LICENSE",
  "chart.js/dist/chart.umd.min.js": "chart.js/chart.umd.min.js",
  "chart.js/LICENSE.md": "chart.js/LICENSE.md",
  "@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js": "o-spreadsheet/o_spreadsheet.iife.js",
  "@odoo/o-spreadsheet/dist/o_spreadsheet.xml": "o-spreadsheet/o_spreadsheet.xml",
  "@odoo/o-spreadsheet/dist/o_spreadsheet.css": "o-spreadsheet/o_spreadsheet.css",
  "@odoo/o-spreadsheet/LICENSE": "o-spreadsheet/LICENSE",
  "bootstrap/dist/css/bootstrap.min.css": "bootstrap/bootstrap.min.css",
  "bootstrap/LICENSE": "bootstrap/LICENSE",
  "font-awesome/css/font-awesome.min.css": "font-awesome/css/font-awesome.min.css",
  "font-awesome/README.md": "font-awesome/README.md",
  "font-awesome/fonts/fontawesome-webfont.woff2": "font-awesome/fonts/fontawesome-webfont.woff2",
};

/**
 * The page of the workbench: the grid on the left, the built add-in in a frame on the right. The grid's
 * packages are not bundled: imports of them resolve to the globals that their scripts set.
 */
export function workbenchConfiguration(build: Build): Configuration {
  const { root } = build;
  return {
    ...sharedConfiguration(build, "workbench"),
    entry: { workbench: "./src/workbench/page/index.ts" },
    output: {
      path: path.join(root, "dist-workbench"),
      clean: true,
      filename: "[name].js",
      chunkFilename: "[name].js",
    },
    // Served on this machine only: readable is worth more than small, and the build is quicker.
    optimization: { minimize: false },
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl", "chart.js": "Chart" },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/workbench/page/index.html",
        filename: "index.html",
        hash: true,
      }),
      new CopyWebpackPlugin({
        patterns: [
          ...Object.entries(vendorFiles).map(([from, to]) =>
            unmodified(path.join(root, "node_modules", from), `vendor/${to}`),
          ),
          ...checklistPages(root),
        ],
      }),
    ],
  };
}
