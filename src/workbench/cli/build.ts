import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { alone } from "./build-lock";

const root = path.resolve(__dirname, "../../..");
const cache = path.join(root, "node_modules", ".cache", "workbench");

/** The two builds: webpack's name, the output, and what it is made from. */
const builds = {
  "add-in": {
    folder: path.join(root, "dist"),
    sources: ["src", "assets", "manifest.xml"],
    ignored: path.join(root, "src", "workbench"),
  },
  workbench: {
    folder: path.join(root, "dist-workbench"),
    sources: ["src/workbench", "docs/excel-checklist.md", "docs/excel-checklist.en.md"],
    ignored: path.join(root, "src", "workbench", "cli"),
  },
};
const settings = ["scripts/webpack", "webpack.config.js", "package-lock.json"];

/** A build that failed; the message is what webpack said. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}

/**
 * Builds what is missing or older than its sources, without a word.
 *
 * @returns the folder of the built files
 * @throws {BuildError} with webpack's output
 */
export function ensureBuilt(name: keyof typeof builds): string {
  const { folder } = builds[name];
  if (isCurrent(name)) return folder;
  mkdirSync(cache, { recursive: true });
  alone(path.join(cache, "building"), () => {
    if (!isCurrent(name)) build(name);
  });
  return folder;
}

function isCurrent(name: keyof typeof builds): boolean {
  const { folder, sources, ignored } = builds[name];
  const built = Math.max(newest(folder), newest(stampOf(name)));
  const changed = [...sources, ...settings].map((entry) => newest(path.join(root, entry), ignored));
  return existsSync(folder) && built > Math.max(...changed);
}

function build(name: keyof typeof builds): void {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", name],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new BuildError(`${stdout}${stderr}`.trim());
  // webpack leaves a file alone that came out the same, so its age says nothing.
  writeFileSync(stampOf(name), "");
}

function stampOf(name: keyof typeof builds): string {
  return path.join(cache, `${name}.built`);
}

/** When the youngest file in a folder was written [ms]; 0 where there is none. */
function newest(entry: string, ignored?: string): number {
  if (entry === ignored || !existsSync(entry)) return 0;
  const facts = statSync(entry);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(entry).map((name) => newest(path.join(entry, name), ignored)));
}
