import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { englishMetadata, type EnglishTexts } from "../webpack/english-metadata";
import { sourcesOfCustomFunctions } from "../webpack/function-sources";

/** A custom function as its help page shows it, in one language. */
export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** A custom function in both languages. */
export interface FunctionHelp {
  readonly german: DescribedFunction;
  readonly english: DescribedFunction;
}

/**
 * The custom functions as their JSDoc and the English texts describe them, by name.
 *
 * @param root folder of the project
 * @throws Error where the JSDoc cannot be read or an English text is missing
 */
export async function describedFunctions(root: string): Promise<FunctionHelp[]> {
  const folder = path.join(root, "src/functions");
  const sources = sourcesOfCustomFunctions(folder);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources, true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const german = JSON.parse(metadataJson) as { functions: DescribedFunction[] };

  const texts = readFileSync(path.join(folder, "functions-en.json"), "utf8");
  const { metadata: english, problems } = englishMetadata(
    { functions: german.functions.map((entry) => ({ ...entry, name: entry.id })) },
    JSON.parse(texts) as EnglishTexts,
  );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return german.functions
    .map((entry, index) => ({ german: entry, english: english.functions[index] ?? entry }))
    .sort((a, b) => a.german.id.localeCompare(b.german.id));
}
