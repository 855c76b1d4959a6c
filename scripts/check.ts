import { spawnSync } from "node:child_process";

/** What `npm run check` runs, in this order; the size is measured on what the tests have built. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ["types", "tsc -p tsconfig.json"],
  ["types of the pure folders", "tsc -p tsconfig.pure.json"],
  ["lint", "eslint --max-warnings 0 ."],
  ["format", "prettier --check --log-level warn ."],
  ["walls between folders", "depcruise --config .dependency-cruiser.mjs src scripts tests"],
  ["unused code and packages", "knip"],
  ["manifest", "tsx scripts/validate-manifest.ts"],
  ["tests", "npm test"],
  ["size", "size-limit"],
];

/** Runs every step, shows what failing ones said, and ends with 1 when there was one. */
function check(): void {
  const failed = steps.filter(([name, command]) => {
    const start = Date.now();
    const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: "utf8" });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (status !== 0) console.log(`> ${command}\n${stdout}${stderr}`);
    return status !== 0;
  });
  if (failed.length === 0) return;
  console.log(`Failed: ${failed.map(([name]) => name).join(", ")}.`);
  process.exitCode = 1;
}

check();
