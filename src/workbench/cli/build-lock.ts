import { readFileSync, rmSync, writeFileSync } from "node:fs";

const pollMs = 100;

/**
 * Runs a step that only one process may be in at a time, as two builds would delete each other's
 * files. Others wait; a lock whose process is gone is taken over.
 *
 * @param file that holds the number of the process at work
 */
export function alone<Result>(file: string, step: () => Result): Result {
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
  try {
    return step();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    // Between its creation and its content the file is empty: then it is held.
    return owner === 0 || process.kill(owner, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
