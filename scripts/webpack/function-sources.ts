import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The files whose JSDoc describes custom functions. They are found by their tag, so that a new file needs no
 * entry anywhere.
 *
 * @param folder absolute path
 * @returns absolute paths, sorted
 */
export function sourcesOfCustomFunctions(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file))
    .filter((file) => /^\s*\*\s*@customfunction\b/im.test(readFileSync(file, "utf8")))
    .sort();
}
