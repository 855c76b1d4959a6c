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
  const words = spelled(wanted).split(/\s+/u);
  return functions.filter(({ name, purpose, arguments: given }) => {
    const all = [name, purpose, ...given.flatMap((one) => [one.name, one.text])];
    const text = spelled(all.join(" "));
    return words.every((word) => text.includes(word));
  });
}

const SPELLED = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" } as const;

/** Names of functions have no umlauts: `Kündigung` and `KUENDIGUNG` are the same word. */
function spelled(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => SPELLED[letter as keyof typeof SPELLED]);
}
