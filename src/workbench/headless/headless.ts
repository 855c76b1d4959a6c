import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DOMWindow, JSDOM, type ResourceLoader } from "jsdom";
import { frameName, hostInfo } from "../host/protocol";
import type { Profile } from "../host/requirements";
import { readAddIn } from "../manifest";
import { Workbench } from "../workbench";

export interface HeadlessOptions {
  /** Folder with the built add-in: manifest.xml, functions.json, its page and scripts. */
  readonly dist: string;
  readonly locale?: "de-DE" | "en-US";
  readonly profile?: Profile;
  readonly emptyCell?: 0 | null;
}

/** A workbench without browser: the built add-in with genuine office.js in a jsdom window. */
export interface Headless {
  readonly workbench: Workbench;
  readonly window: DOMWindow;
  close(): void;
}

const workbenchOrigin = "https://localhost:3000";

/**
 * Boots the built add-in against a new workbook.
 *
 * @returns when office.js is ready and the functions are registered
 * @throws Error if the page does not come up within ten seconds, with what it complained of
 */
export async function openHeadless(options: HeadlessOptions): Promise<Headless> {
  const addIn = readAddIn(
    readFileSync(join(options.dist, "manifest.xml"), "utf8"),
    (file) => readFileSync(join(options.dist, file), "utf8"),
    options.locale ?? "de-DE",
  );
  const workbench = new Workbench({
    locale: options.locale ?? "de-DE",
    profile: options.profile ?? "M365",
    namespace: addIn.namespace,
    functions: addIn.functions,
    emptyCell: options.emptyCell ?? null,
  });
  const complaints: string[] = [];
  const window = boot(workbench, addIn.page, options, complaints);
  await ready(window, complaints);
  return {
    workbench,
    window,
    close: () => {
      window.close();
    },
  };
}
