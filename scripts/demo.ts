import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { benchOf } from "../src/workbench/bench/browser-bench";
import { BrowserError } from "../src/workbench/cli/browser";
import { type BrowserSession, openBrowserSession } from "../src/workbench/cli/browser-session";
import { BuildError } from "../src/workbench/cli/build";
import { printTwin } from "../src/workbench/file/print-twin";
import { writeXlsx } from "../src/workbench/file/write";
import { findLibreOffice, printToPdf } from "../src/workbench/server/libre-office";
import type { BookSnapshot } from "../src/workbench/snapshot";
import { setUpExample } from "./demo/set-up-example";

const folder = path.resolve(__dirname, "../build");
const overview = "Übersicht";

/** Sets up the example as a person would, and keeps workbook, picture, print and key figures. */
async function demo(): Promise<void> {
  const session = await openBrowserSession();
  try {
    await setUpExample(await benchOf(session));
    mkdirSync(folder, { recursive: true });
    const snapshot = await session.page.evaluate(() => window.workbench?.snapshot());
    if (!snapshot) throw new Error("The page has no workbench.");
    const errors = snapshot.sheets.flatMap(({ cells }) => cells.filter(({ error }) => error));
    const files = [
      keep("IT-Haushalt.xlsx", await writeXlsx(snapshot)),
      keep("IT-Haushalt.png", await session.page.screenshot()),
    ];
    const print = await printed(snapshot);
    if (print) files.push(keep("IT-Haushalt.pdf", print));
    report(await figures(session.page), files, session);
    if (errors.length > 0) {
      console.error(`${errors.length} Zellen zeigen einen Fehler. / Cells with errors.`);
      process.exitCode = 1;
    }
  } finally {
    await session.close();
  }
}

/** Writes a file of the demo. @returns its path */
function keep(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** The workbook as it prints; nothing where there is no LibreOffice. */
async function printed(book: BookSnapshot): Promise<Uint8Array | undefined> {
  const program = findLibreOffice();
  if (program === undefined) {
    console.log("LibreOffice fehlt: kein PDF. / LibreOffice is missing: no PDF.");
    return undefined;
  }
  return printToPdf(program, await writeXlsx(printTwin(book)), "de-DE");
}

/** The rows of the overview that have a text or year and a figure beside it, as drawn. */
function figures(page: Page): Promise<[string, string][]> {
  return page.evaluate((name) => {
    const book = window.workbench?.book;
    const sheetId = book?.sheets.find(name);
    if (!book || sheetId === undefined) return [];
    return Array.from({ length: 40 }, (_, row): [string, string] => [
      book.cells.read(sheetId, row, 0).text,
      book.cells.read(sheetId, row, 1).text,
    ]).filter(([label, figure]) => label !== "" && figure !== "");
  }, overview);
}

function report(
  rows: readonly (readonly [string, string])[],
  files: readonly string[],
  session: BrowserSession,
): void {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  const right = Math.max(0, ...rows.map(([, figure]) => figure.length));
  for (const [label, figure] of rows) {
    console.log(`${label.padEnd(width)}  ${figure.padStart(right)}`);
  }
  for (const file of files) console.log(path.relative(process.cwd(), file));
  for (const address of session.foreignRequests) {
    console.error(`Unerlaubter Abruf: / Request to another place: ${address}`);
  }
}

demo().catch((error: unknown) => {
  if (!(error instanceof BrowserError || error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
