import { writeFileSync } from "node:fs";
import path from "node:path";
import { deriveApiVersions } from "./office-members/api-versions";

/**
 * Writes the requirement set of each member that the workbench's host has, from the types of
 * Office.js: by it the host refuses what an older Excel does not know. Run it after adding members.
 */
const file = path.resolve(__dirname, "../src/workbench/host/api-versions.json");

void deriveApiVersions().then((versions) => {
  writeFileSync(file, `${JSON.stringify(versions, null, 2)}\n`);
});
