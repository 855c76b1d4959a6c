import path from "node:path";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describedFunctions } from "./docs/functions";
import { helpPage, indexPage } from "./docs/page";
import { paneHelp } from "./docs/pane-help";

const paneFile = "src/taskpane/features/help/functions.json";

/** `npm run docs`: renews the generated parts of docs/functions, starts pages that are missing, and
 * writes the help of the pane. */
async function writeHelp(): Promise<void> {
  const root = path.join(__dirname, "..");
  const folder = path.join(root, "docs/functions");
  mkdirSync(folder, { recursive: true });
  const functions = await describedFunctions(root);
  for (const help of functions) {
    const file = path.join(folder, `${help.german.id}.md`);
    const page = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    writeFileSync(file, helpPage(help, page));
    if (page === undefined) console.log(`New: ${file}; please write its example.`);
  }
  writeFileSync(path.join(folder, "README.md"), indexPage(functions));
  const help = paneHelp(functions, (id) => readFileSync(path.join(folder, `${id}.md`), "utf8"));
  writeFileSync(path.join(root, paneFile), `${JSON.stringify(help, null, 2)}\n`);
}

writeHelp().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
