import type { FunctionHelp } from "./function-help";

/**
 * The functions that a person looks for: all words occur in name, purpose or arguments.
 *
 * @param wanted words in any case of letters; nothing gives all
 */
export function matchingFunctions(
  functions: readonly FunctionHelp[],
  wanted: string,
): readonly FunctionHelp[] {
  const words = wanted.toLowerCase().split(/\s+/u);
  return functions.filter(({ name, purpose, arguments: given }) => {
    const all = [name, purpose, ...given.flatMap((one) => [one.name, one.text])]
      .join(" ")
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
