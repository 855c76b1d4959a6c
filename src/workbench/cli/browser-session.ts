import { chromium, type Frame, type Page } from "playwright-core";
import type { Profile } from "../host/requirements";
import { offerFile } from "../server/offered-file";
import type { Printer } from "../server/print-route";
import { startServer } from "../server/server";
import { requireBrowser } from "./browser";
import { browserOptions } from "./browser-options";
import { ensureBuilt } from "./build";
import { delayEverything } from "./delay";
import { mediaOf, type Theme } from "./theme";

/** The built workbench in a browser without a window, driven by a program. */
export interface BrowserSession {
  readonly page: Page;
  /** The add-in's own page in its frame. */
  readonly addIn: Frame;
  readonly origin: string;
  /** Addresses outside the server that anything asked for; must stay empty. */
  readonly foreignRequests: readonly string[];
  /** Errors that page or add-in reported. */
  readonly complaints: readonly string[];
  /** Resolves when no function is calculating any more. */
  readonly settled: () => Promise<void>;
  /** Changes the theme while everything is open, as a person does in Office or in Windows. */
  readonly changeTheme: (theme: Theme) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A workbook file to open with the page. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the page is opened; without a word as a German user of Microsoft 365 would see it. */
export interface SessionOptions {
  readonly locale?: "de-DE" | "en-US";
  readonly profile?: Profile;
  readonly printer?: Printer;
  readonly theme?: Theme;
  /** Folder of another build of the add-in than the project's own. */
  readonly addIn?: string;
  /** Size of the window in CSS pixels; 1600 × 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of the screen to a CSS pixel, as Windows sets it in percent; 1. */
  readonly pixelRatio?: number;
  /** Whether parts move when they open; a press on one that still moves may miss it. Without. */
  readonly motion?: "full" | "reduced";
  /** Time up to which files and answers of Excel come late [ms]; `BROWSER_DELAY`, else 0. */
  readonly delay?: number;
}

/**
 * Builds where needed, serves on a free port, and opens the workbench in a fresh browser context.
 *
 * @throws {BrowserError} where there is no browser
 */
export async function openBrowserSession(
  file?: OfferedFile,
  options: SessionOptions = {},
): Promise<BrowserSession> {
  const { locale = "de-DE", profile = "M365", printer, theme = "light" } = options;
  const { viewport = { width: 1600, height: 900 }, pixelRatio = 1, motion = "reduced" } = options;
  const { delay = Number(process.env["BROWSER_DELAY"] ?? 0) } = options;
  const executablePath = requireBrowser();
  const addIn = options.addIn ?? ensureBuilt("add-in");
  const workbench = ensureBuilt("workbench");
  const documents = file ? offerFile(file.bytes) : undefined;
  const contents = { addIn, workbench, printer, ...(documents && { documents }) };
  const server = await startServer({ ...contents, port: 0 });
  const args = [...browserOptions(server.publicKeyHash), "--disable-gpu"];
  const browser = await chromium.launch({ executablePath, args });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: pixelRatio,
      locale,
      reducedMotion: motion === "reduced" ? "reduce" : "no-preference",
      ...mediaOf(theme),
    });
    if (delay > 0) await delayEverything(context, delay);
    const page = await context.newPage();
    const foreignRequests: string[] = [];
    const complaints: string[] = [];
    context.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      const isLocal = protocol === "data:" || protocol === "blob:" || origin === server.origin;
      if (!isLocal) foreignRequests.push(request.url());
    });
    page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    const query = new URLSearchParams({ locale, profile });
    if (file) query.set("file", file.name);
    await page.goto(`${server.pageUrl}?${query.toString()}`);
    await page.waitForFunction(() => window.workbench?.host.isReady === true);
    const frame = await (
      await page.waitForSelector("#pane iframe", { state: "attached" })
    ).contentFrame();
    if (!frame) throw new Error("The add-in's frame has no page.");
    const settled = async () => {
      await page.evaluate(() => window.workbench?.settled());
    };
    const changeTheme = (wanted: Theme) => page.emulateMedia(mediaOf(wanted));
    const { origin } = server;
    const watched = { foreignRequests, complaints, settled };
    return { page, addIn: frame, origin, ...watched, changeTheme, close };
  } catch (error) {
    await close();
    throw error;
  }
}
