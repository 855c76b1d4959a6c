import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findLibreOffice, printToPdf } from "../server/libre-office";
import { offerFile } from "../server/offered-file";
import type { Printer } from "../server/print-route";
import { startServer, type WorkbenchServer } from "../server/server";
import { BrowserError, findBrowser } from "./browser";
import { browserOptions } from "./browser-options";
import { BuildError, ensureBuilt } from "./build";
import {
  CallError,
  readStartCall,
  shellLanguage,
  type StartCall,
  unreadableFile,
} from "./start-call";

const language = shellLanguage(process.env);
const say = (german: string, english: string) => {
  console.log(language === "de" ? german : english);
};

/** Builds where needed, serves, and opens a window; without a display it prints the address. */
async function start(): Promise<void> {
  const { locale, profile, file } = readStartCall(process.argv.slice(2), language);
  const documents = file === undefined ? undefined : offerFile(readFile(file));
  say("Das Add-in wird gebaut, falls nötig …", "Building the add-in where needed …");
  const [addIn, workbench] = [ensureBuilt("add-in"), ensureBuilt("workbench")];
  const printer = findPrinter(locale);
  const server = await startServer({ addIn, workbench, printer, ...(documents && { documents }) });
  const query = new URLSearchParams({ locale, profile });
  if (file !== undefined) query.set("file", path.basename(file));
  const address = `${server.pageUrl}?${query.toString()}`;
  process.once("SIGINT", () => void server.close());
  process.once("SIGTERM", () => void server.close());
  const browser = hasDisplay() ? findBrowser() : undefined;
  if (browser === undefined) {
    say(
      `Die Vorschau läuft unter ${address} (Ende mit Strg+C).\n` +
        "Der Browser wird vor dem Zertifikat warnen: Es gilt nur für diesen Aufruf.",
      `The workbench is served at ${address} (Ctrl+C ends it).\n` +
        "The browser will warn of the certificate: it is valid for this call only.",
    );
    return;
  }
  say(`Die Vorschau öffnet sich (${address}).`, `Opening the workbench (${address}).`);
  openWindow(browser, address, server);
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw unreadableFile(file, language);
  }
}

function findPrinter(locale: StartCall["locale"]): Printer | undefined {
  const program = findLibreOffice();
  return program === undefined ? undefined : (workbook) => printToPdf(program, workbook, locale);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** The window has a profile of its own, which goes with it; closing it ends the server. */
function openWindow(browser: string, address: string, server: WorkbenchServer): void {
  const profile = mkdtempSync(path.join(tmpdir(), "workbench-browser-"));
  const options = [`--app=${address}`, `--user-data-dir=${profile}`, "--window-size=1600,900"];
  const window = spawn(browser, [...options, ...browserOptions(server.publicKeyHash)], {
    stdio: "ignore",
  });
  window.once("error", () => {
    say(`Bitte öffnen Sie ${address} im Browser.`, `Please open ${address} in a browser.`);
  });
  window.once("exit", () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    void server.close();
  });
}

start().catch((error: unknown) => {
  const isExpected = [CallError, BuildError, BrowserError].some((kind) => error instanceof kind);
  if (!isExpected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
});
