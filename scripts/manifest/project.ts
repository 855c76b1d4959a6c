import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionMetadata } from "../webpack/english-metadata";
import { sourcesOfCustomFunctions } from "../webpack/function-sources";
import type { ProjectFacts } from "./facts";

/** What webpack makes beside the copied files of assets/. */
const builtFiles = ["taskpane.html", "functions.js", "functions.json", "functions-en.json"];

/**
 * The facts of the project in a folder, read from its sources: no build is needed.
 *
 * @throws Error when the JSDoc of a custom function cannot be understood
 */
export async function readProject(root: string): Promise<ProjectFacts> {
  const assets = path.join(root, "assets");
  const icons = readdirSync(path.join(assets, "icons")).filter((file) => file.endsWith(".png"));
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const commands = sourceOf(path.join(root, "src/commands"));
  return {
    version,
    files: [...builtFiles, "support.html", ...icons.map((file) => `icons/${file}`)],
    icon: (file) => {
      const place = path.join(assets, file);
      return existsSync(place) ? readFileSync(place) : undefined;
    },
    functionIds: await functionIds(path.join(root, "src/functions")),
    hasCommand: (name) => commands.includes(`"${name}"`),
  };
}

async function functionIds(folder: string): Promise<string[]> {
  const sources = sourcesOfCustomFunctions(folder);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  if (metadataJson === "") return [];
  return (JSON.parse(metadataJson) as FunctionMetadata).functions.map(({ id }) => id);
}

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}
