import path from "node:path";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describedFunctions } from "./docs/functions";
import { helpPage, indexPage } from "./docs/page";

/** `npm run docs`: renews the generated parts of docs/functions, and starts pages that are missing. */
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
}

void writeHelp();
