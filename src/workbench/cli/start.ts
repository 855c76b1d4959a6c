import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { startServer, type WorkbenchServer } from "../server/server";
import { BrowserError, findBrowser } from "./browser";
import { browserOptions } from "./browser-options";
import { BuildError, ensureBuilt } from "./build";

const usage = `Aufruf: npm start [-- --locale de-DE|en-US]
Öffnet das Add-in in der Vorschau: einer Nachbildung von Excel im Browser.
Usage: the same; opens the add-in in the workbench, a stand-in for Excel in the browser.`;

/** A call that cannot be carried out; the message says why. */
class CallError extends Error {}

function readLocale(): string {
  try {
    const { values } = parseArgs({ options: { locale: { type: "string" } } });
    const locale = values.locale ?? "de-DE";
    if (locale === "de-DE" || locale === "en-US") return locale;
  } catch {
    // An unknown option is answered like an unknown language.
  }
  throw new CallError(usage);
}

/** Builds where needed, serves, and opens a window; without a display it prints the address. */
async function start(): Promise<void> {
  const locale = readLocale();
  console.log("Das Add-in wird gebaut, falls nötig … / Building the add-in where needed …");
  const [addIn, workbench] = [ensureBuilt("add-in"), ensureBuilt("workbench")];
  const server = await startServer({ addIn, workbench });
  const address = `${server.pageUrl}?locale=${locale}`;
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
