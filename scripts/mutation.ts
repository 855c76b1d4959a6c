import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Mutation testing of the finance: changes src/core in small ways and looks whether a test notices.
 * `npm run mutation` runs every part, `npm run mutation -- staff budget` some of them.
 *
 * The score is the share of changes that are noticed. A change that no test runs counts as one that
 * is not noticed; one that does not compile or is a constant of a module does not count.
 */

const LOWEST_SCORE = 85;

const root = path.resolve(__dirname, "..");

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

interface Counts {
  noticed: number;
  all: number;
}

async function main(): Promise<void> {
  const config = (await import(pathToFileURL(path.join(root, "stryker.config.mjs")).href)) as {
    readonly parts: Readonly<Record<string, unknown>>;
  };
  const asked = process.argv.slice(2);
  const total: Counts = { noticed: 0, all: 0 };
  for (const part of asked.length > 0 ? asked : Object.keys(config.parts)) {
    const counts = mutate(part);
    total.noticed += counts.noticed;
    total.all += counts.all;
    console.log(`${part.padEnd(14)} ${shown(counts)}`);
  }
  console.log(`${"src/core".padEnd(14)} ${shown(total)}`);
  if (scoreOf(total) < LOWEST_SCORE) {
    console.error(`The score is below ${LOWEST_SCORE} %. See build/mutation/*.html.`);
    process.exitCode = 1;
  }
}

function mutate(part: string): Counts {
  const file = path.join(root, "build/mutation", `${part}.json`);
  rmSync(file, { force: true });
  const { stdout } = spawnSync("npx", ["stryker", "run"], {
    cwd: root,
    env: { ...process.env, MUTATED_PART: part },
    encoding: "utf8",
  });
  if (!existsSync(file)) throw new Error(`Stryker did not finish ${part}:\n${stdout}`);
  const { files } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((m) => m.status));
  const count = (...wanted: readonly string[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  return { noticed, all: noticed + count("Survived", "NoCoverage") };
}

function scoreOf({ all, noticed }: Counts): number {
  return all === 0 ? 100 : (100 * noticed) / all;
}

function shown(counts: Counts): string {
  return `${counts.noticed} of ${counts.all} noticed, ${scoreOf(counts).toFixed(1)} %`;
}

void main();
