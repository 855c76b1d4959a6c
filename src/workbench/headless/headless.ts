import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DOMWindow, JSDOM, requestInterceptor, VirtualConsole } from "jsdom";
import type { FunctionsFile } from "../grid/custom-functions";
import type { GridLocale } from "../grid/engine";
import type { Host } from "../host/host";
import { frameName, hostInfo, type Protocol } from "../host/protocol";
import type { Profile } from "../host/requirements";
import { readAddIn } from "../manifest";
import { readRibbon } from "../page/ribbon";
import { Workbench } from "../workbench";
import { fillGaps } from "./fill-gaps";

export interface HeadlessOptions {
  /** Folder with the built add-in: manifest.xml, functions.json, its page and scripts. */
  readonly dist: string;
  readonly locale?: GridLocale;
  readonly profile?: Profile;
  readonly emptyCell?: 0 | null;
}

/** A workbook without browser: the built add-in with genuine office.js in a jsdom window. */
export interface Headless {
  readonly workbench: Workbench;
  /** The add-in's window, with its pane. */
  readonly window: DOMWindow;
  /** The add-in's buttons on the ribbon. */
  readonly ribbon: readonly RibbonPress[];
  close(): void;
}

/** A button on the ribbon that can be pressed. */
export interface RibbonPress {
  readonly label: string;
  readonly press: () => void;
}

/** How long the page may take to come up [ms]. */
const patience = 10_000;

/**
 * Boots the built add-in against a new workbook.
 *
 * @returns when office.js is ready and the functions can be asked
 * @throws Error if the page does not come up, with what it complained of
 */
export async function openHeadless(options: HeadlessOptions): Promise<Headless> {
  const { dist, locale = "de-DE", profile = "M365", emptyCell = null } = options;
  const file = (address: string) => join(dist, new URL(address).pathname);
  const manifest = new JSDOM(readFileSync(join(dist, "manifest.xml"), "utf8"), {
    contentType: "text/xml",
  }).window.document;
  const addIn = readAddIn(manifest, locale);
  const functions = JSON.parse(
    readFileSync(file(addIn.functionsMetadata), "utf8"),
  ) as FunctionsFile;
  const workbench = new Workbench({
    locale,
    profile,
    namespace: addIn.namespace,
    functions,
    emptyCell,
  });
  const complaints: string[] = [];
  const { page } = addIn;
  const html = readFileSync(file(page), "utf8");
  const { window, protocol } = boot(workbench, page, html, file, complaints);
  await untilReady(workbench, complaints);
  const buttons = readRibbon(manifest, locale).groups.flatMap((group) => group.buttons);
  return {
    workbench,
    window,
    ribbon: buttons.map(({ id, label, action }) => ({
      label,
      press: () => {
        if (action.kind === "show-pane") workbench.host.isPaneVisible = true;
        else protocol.invokeCommand(id, action.name);
      },
    })),
    close: () => {
      window.close();
    },
  };
}

/** Opens the page as if in a frame whose parent is Excel. */
function boot(
  workbench: Workbench,
  address: string,
  html: string,
  file: (address: string) => string,
  complaints: string[],
): { window: DOMWindow; protocol: Protocol } {
  const { origin } = new URL(address);
  const url = `${address}?_host_Info=${encodeURIComponent(hostInfo(workbench.protocolOptions.locale))}`;
  let toAddIn: (message: string) => void = () => undefined;
  const protocol = workbench.connect({
    origin,
    post: (message) => {
      toAddIn(message);
    },
  });
  const dom = new JSDOM(html, {
    url,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: { interceptors: [fromFolder(file)] },
    virtualConsole: listen(complaints),
    beforeParse(window) {
      fillGaps(window, whenPaneIsShown(workbench.host));
      window.name = frameName(workbench.protocolOptions, origin);
      toAddIn = (data) => {
        const message = new window.MessageEvent("message", { data, origin });
        setTimeout(() => window.dispatchEvent(message), 0);
      };
      const parent = {
        postMessage: (data: unknown) => {
          protocol.receive(data);
        },
      };
      Object.defineProperty(window, "parent", { value: parent });
      // office.js compares the hosts of page and parent by it; jsdom has none.
      Object.defineProperty(window.document, "domain", { value: new URL(address).hostname });
    },
  });
  return { window: dom.window, protocol };
}

/**
 * Node has no idle time to give away: what a page puts off, such as making its pane ready, is done
 * when the pane is shown. Tests without a pane do not pay for it.
 */
function whenPaneIsShown(host: Host): (task: () => void) => void {
  const tasks: (() => void)[] = [];
  host.onPaneVisibility = (isVisible) => {
    if (isVisible) for (const task of tasks.splice(0)) task();
  };
  return (task) => {
    if (host.isPaneVisible) task();
    else tasks.push(task);
  };
}

/** Answers every request from the add-in's folder; nothing leaves the process. */
function fromFolder(file: (address: string) => string) {
  return requestInterceptor((request) => {
    try {
      return new Response(readFileSync(file(request.url)));
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function listen(complaints: string[]): VirtualConsole {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    // What jsdom does not draw (styles, canvas) is nobody's fault.
    if ("type" in error && error.type === "unhandled-exception")
      complaints.push(error.cause instanceof Error ? error.cause.message : error.message);
  });
  virtualConsole.on("error", (...parts: unknown[]) => {
    complaints.push(parts.map(String).join(" "));
  });
  return virtualConsole;
}

async function untilReady(workbench: Workbench, complaints: readonly string[]): Promise<void> {
  const start = Date.now();
  while (!workbench.host.isReady) {
    if (Date.now() - start > patience)
      throw new Error(`The add-in did not come up. ${complaints.join("\n")}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
