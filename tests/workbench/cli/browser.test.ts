import { BrowserError, findBrowser, requireBrowser } from "../../../src/workbench/cli/browser";

const machine = (
  platform: NodeJS.Platform,
  files: string[],
  env: Record<string, string> = {},
): Parameters<typeof findBrowser>[0] => ({
  platform,
  env,
  home: "/Users/m",
  exists: (file) => files.includes(file),
});

describe("finding a browser", () => {
  it.each([
    [
      "takes Edge before Chrome on Windows",
      machine(
        "win32",
        [
          String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
          String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
        ],
        {
          "ProgramFiles(x86)": String.raw`C:\Program Files (x86)`,
          ProgramFiles: String.raw`C:\Program Files`,
        },
      ),
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    ],
    [
      "finds a user's own Chrome on macOS",
      machine("darwin", ["/Users/m/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]),
      "/Users/m/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "finds Chromium on the path",
      machine("linux", ["/opt/bin/chromium"], { PATH: "/usr/local/bin:/opt/bin" }),
      "/opt/bin/chromium",
    ],
    ["finds a snap", machine("linux", ["/snap/bin/chromium"]), "/snap/bin/chromium"],
    [
      "takes CHROME_PATH first",
      machine("linux", ["/my/chrome", "/usr/bin/chromium"], { CHROME_PATH: "/my/chrome" }),
      "/my/chrome",
    ],
    ["finds nothing where there is nothing", machine("linux", []), undefined],
  ])("%s", (_, there, expected) => {
    expect(findBrowser(there)).toBe(expected);
  });

  it("names a CHROME_PATH that does not exist", () => {
    const there = machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "/gone" });
    expect(() => findBrowser(there)).toThrow(new BrowserError(expectedFor("/gone")));
  });

  it("says what to do when there is none", () => {
    expect(() => requireBrowser(machine("linux", []))).toThrow(/bitte eines davon installieren/);
  });
});

const expectedFor = (file: string): string =>
  `CHROME_PATH nennt "${file}", diese Datei gibt es nicht; bitte den Pfad eines installierten Edge, ` +
  `Chrome oder Chromium angeben oder CHROME_PATH entfernen.\nCHROME_PATH names "${file}", which does ` +
  `not exist; give the path of an installed Edge, Chrome or Chromium, or unset CHROME_PATH.`;
