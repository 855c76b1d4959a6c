import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import path from "node:path";
import { checkManifest } from "./manifest/check";
import { readProject } from "./manifest/project";

/** `npm run validate`: checks manifest.xml without the network and ends with 1 when something is wrong. */
async function validate(): Promise<void> {
  const root = path.join(__dirname, "..");
  const file = path.join(root, "manifest.xml");
  // Microsoft's reader first: what it cannot read, Excel cannot either.
  const {
    displayName = "",
    version = "",
    id = "",
  } = await OfficeAddinManifest.readManifestFile(file);
  const problems = checkManifest(readFileSync(file, "utf8"), await readProject(root));
  for (const problem of problems) console.error(`manifest.xml: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`manifest.xml: ${displayName} ${version} (${id}) is valid.`);
}

void validate();
