import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { BrowserError, findBrowser, requireBrowser } from "./browser";

/**
 * Makes sure that a browser is there before tests or pictures need one. Where there is none, it is
 * installed only on Debian and Ubuntu and only for root, as in a fresh container; anywhere else
 * one sentence says what to do.
 */
function ensureBrowser(): void {
  if (findBrowser() === undefined && process.getuid?.() === 0 && isDebian()) installChromium();
  requireBrowser();
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function installChromium(): void {
  console.log("Kein Browser gefunden: Chromium wird mit apt-get installiert.");
  console.log("No browser found: installing Chromium with apt-get.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { status } = spawnSync("apt-get", args, { env, stdio: "inherit" });
    if (status !== 0) {
      throw new BrowserError(
        `apt-get ${args.join(" ")} ist gescheitert; bitte Chromium von Hand installieren.\n` +
          `apt-get ${args.join(" ")} failed; please install Chromium by hand.`,
      );
    }
  }
}

try {
  ensureBrowser();
} catch (error) {
  if (!(error instanceof BrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
