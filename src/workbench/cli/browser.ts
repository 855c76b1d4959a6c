import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** What the search for a browser depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (file: string) => boolean;
}

/** No usable browser; the message says in German and English what to do. */
export class BrowserError extends Error {
  override readonly name = "BrowserError";
}

/** The machine that this process runs on. */
const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
};

/**
 * Finds Edge, Chrome or Chromium: the program that `CHROME_PATH` names, else the first one that
 * stands where its installer puts it.
 *
 * @returns absolute path, or `undefined` where there is none
 * @throws {BrowserError} where `CHROME_PATH` names a file that does not exist
 */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const wanted = machine.env["CHROME_PATH"];
  if (wanted !== undefined && wanted !== "") {
    if (machine.exists(wanted)) return wanted;
    throw new BrowserError(
      `CHROME_PATH nennt "${wanted}", diese Datei gibt es nicht; bitte den Pfad eines installierten ` +
        `Edge, Chrome oder Chromium angeben oder CHROME_PATH entfernen.\n` +
        `CHROME_PATH names "${wanted}", which does not exist; give the path of an installed Edge, ` +
        `Chrome or Chromium, or unset CHROME_PATH.`,
    );
  }
  return candidates(machine).find(machine.exists);
}

/**
 * Like {@link findBrowser}, but a missing browser is an error.
 *
 * @throws {BrowserError} where there is none
 */
export function requireBrowser(machine: Machine = thisMachine): string {
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  throw new BrowserError(
    "Es wurde kein Edge, Chrome oder Chromium gefunden; bitte eines davon installieren oder mit " +
      "CHROME_PATH den Pfad angeben.\n" +
      "No Edge, Chrome or Chromium was found; install one of them or give its path in CHROME_PATH.",
  );
}

function candidates({ platform, env, home }: Machine): string[] {
  if (platform === "win32") {
    const programs = [
      path.win32.join("Microsoft", "Edge", "Application", "msedge.exe"),
      path.win32.join("Google", "Chrome", "Application", "chrome.exe"),
      path.win32.join("Chromium", "Application", "chrome.exe"),
    ];
    const roots = [env["ProgramFiles(x86)"], env["ProgramFiles"], env["LOCALAPPDATA"]];
    return programs.flatMap((program) =>
      roots.flatMap((root) => (root === undefined ? [] : [path.win32.join(root, program)])),
    );
  }
  if (platform === "darwin") {
    return ["Microsoft Edge", "Google Chrome", "Chromium"].flatMap((name) =>
      ["/Applications", path.posix.join(home, "Applications")].map((root) =>
        path.posix.join(root, `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  }
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  return [
    "microsoft-edge-stable",
    "microsoft-edge",
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
  ].flatMap((name) =>
    [...folders, "/usr/bin", "/snap/bin"].map((folder) => path.posix.join(folder, name)),
  );
}
