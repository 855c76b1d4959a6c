import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { offerFile } from "../server/offered-file";
import { startServer, type WorkbenchServer } from "../server/server";
import { BrowserError, findBrowser } from "./browser";
import { browserOptions } from "./browser-options";
import { BuildError, ensureBuilt } from "./build";

const usage = `Aufruf: npm start [-- --file mappe.xlsx] [--locale de-DE|en-US]
Öffnet das Add-in in der Vorschau, einer Nachbildung von Excel im Browser.
Usage: the same; opens the add-in in the workbench, a stand-in for Excel in the browser.`;

/** A call that cannot be carried out; the message says why. */
class CallError extends Error {}

interface Call {
  readonly locale: string;
  readonly file: string | undefined;
}

function readCall(): Call {
  try {
    const options = { locale: { type: "string" }, file: { type: "string" } } as const;
    const { values } = parseArgs({ options });
    const locale = values.locale ?? "de-DE";
    if (locale === "de-DE" || locale === "en-US") return { locale, file: values.file };
  } catch {
    // An unknown option is answered like an unknown language.
  }
  throw new CallError(usage);
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new CallError(`--file: Die Datei ${file} ist nicht lesbar. / It cannot be read.`);
  }
}

/** Builds where needed, serves, and opens a window; without a display it prints the address. */
async function start(): Promise<void> {
  const { locale, file } = readCall();
  const documents = file === undefined ? undefined : offerFile(readFile(file));
  console.log("Das Add-in wird gebaut, falls nötig … / Building the add-in where needed …");
  const [addIn, workbench] = [ensureBuilt("add-in"), ensureBuilt("workbench")];
  const server = await startServer({ addIn, workbench, ...(documents && { documents }) });
  const name = file === undefined ? "" : `&file=${encodeURIComponent(path.basename(file))}`;
  const address = `${server.pageUrl}?locale=${locale}${name}`;
  process.once("SIGINT", () => void server.close());
  process.once("SIGTERM", () => void server.close());
  const browser = hasDisplay() ? findBrowser() : undefined;
  if (browser === undefined) {
    console.log(`Die Vorschau läuft unter ${address} (Ende mit Strg+C).`);
    console.log("Der Browser wird vor dem Zertifikat warnen: Es gilt nur für diesen Aufruf.");
    console.log(`The workbench is served at ${address} (Ctrl+C ends it).`);
    return;
  }
  console.log(`Die Vorschau öffnet sich (${address}). / Opening the workbench.`);
  openWindow(browser, address, server);
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
    console.log(`Bitte öffnen Sie ${address} im Browser. / Please open ${address} in a browser.`);
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
