import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** What the search for LibreOffice depends on. */
export interface OfficeMachine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

/** Longest conversion [ms]; LibreOffice takes seconds for its first start. */
const PATIENCE_MS = 120_000;

const thisMachine: OfficeMachine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
};

/** Finds LibreOffice where its installers put it; `undefined` where it is not. */
export function findLibreOffice(machine: OfficeMachine = thisMachine): string | undefined {
  const { platform, env, exists } = machine;
  if (platform === "win32") {
    return ["ProgramFiles", "ProgramFiles(x86)"]
      .map((name) => env[name])
      .filter((root) => root !== undefined)
      .map((root) => path.win32.join(root, "LibreOffice", "program", "soffice.exe"))
      .find(exists);
  }
  if (platform === "darwin") {
    return ["/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(exists);
  }
  return [...(env["PATH"] ?? "").split(":"), "/usr/bin", "/snap/bin"]
    .filter((folder) => folder !== "")
    .flatMap((folder) => [
      path.posix.join(folder, "soffice"),
      path.posix.join(folder, "libreoffice"),
    ])
    .find(exists);
}

/** Numbers and dates as the office writes them, whatever the language of the machine. */
const settings = (locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
</oor:items>
`;

/**
 * Prints a workbook to a PDF by the page set-up of its sheets. LibreOffice runs with a profile of
 * its own, so that a window of it that is open does not matter.
 *
 * @throws Error where LibreOffice makes no PDF
 */
export async function printToPdf(
  program: string,
  workbook: Uint8Array,
  locale: "de-DE" | "en-US",
): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "workbench-print-"));
  try {
    const file = path.join(folder, "workbook.xlsx");
    const user = path.join(folder, "profile", "user");
    const profile = pathToFileURL(path.dirname(user)).href;
    await mkdir(user, { recursive: true });
    await writeFile(path.join(user, "registrymodifications.xcu"), settings(locale));
    await writeFile(file, workbook);
    await promisify(execFile)(
      program,
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        file,
      ],
      { timeout: PATIENCE_MS },
    );
    return await readFile(path.join(folder, "workbook.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
