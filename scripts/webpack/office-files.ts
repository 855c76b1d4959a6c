import path from "node:path";

/** Microsoft's address of office.js; the Office store demands it. */
export const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What office.js asks for in Excel on the web, on Windows (since version 16.01) and on the Mac, and, opened
 * outside Office, the table of older hosts. All German locales map to de-de, all others fall back to en-us.
 * Its telemetry stays out: the page may not send anything anyway.
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

/** One file to copy as it is. */
interface Copy {
  readonly from: string;
  readonly to: string;
  readonly toType: "file";
  readonly info: { readonly minimized: true };
}

/**
 * A file that is passed on byte by byte, as its licence wants.
 *
 * @param from absolute path
 * @param to path in the output
 */
export function unmodified(from: string, to: string): Copy {
  return { from, to, toType: "file", info: { minimized: true } };
}

/** office.js beside the page, so that the add-in works without the internet. */
export function localOfficeFiles(root: string): Copy[] {
  const folder = path.join(root, "node_modules/@microsoft/office-js");
  return [
    ...officeFiles.map((file) => unmodified(path.join(folder, "dist", file), `officejs/${file}`)),
    unmodified(path.join(folder, "LICENSE.md"), "officejs/LICENSE.md"),
  ];
}
