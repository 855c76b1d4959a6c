import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Looks for examples that break a law: runs the tests with properties with seeds that no run had yet,
 * where `npm test` always takes the same. `npm run fuzz -- 10` does so ten times. A round that fails
 * says with which seed it fails again; its smallest example belongs into the test as an example.
 */

const root = path.resolve(__dirname, "..");

function testsWithProperties(): readonly string[] {
  return readdirSync(path.join(root, "tests"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/u.test(file))
    .map((file) => path.posix.join("tests", ...file.split(path.sep)))
    .filter((file) => readFileSync(path.join(root, file), "utf8").includes('"fast-check"'));
}

function main(): void {
  const rounds = Number(process.argv[2] ?? 1);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError(`"${process.argv[2]}" is no number of rounds: a whole number from 1 on.`);
  }
  const tests = testsWithProperties();
  for (let round = 1; round <= rounds; round++) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const { status } = spawnSync("npx", ["jest", ...tests, "--selectProjects", "unit"], {
      cwd: root,
      env: { ...process.env, PROPERTY_SEED: String(seed) },
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    const verdict = status === 0 ? "every law holds" : `fails: PROPERTY_SEED=${seed} npm test`;
    console.log(`Round ${round} of ${rounds}, seed ${seed}: ${verdict}`);
    if (status !== 0) process.exitCode = 1;
  }
}

main();
