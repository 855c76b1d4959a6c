const plain: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * Name of a picture, in letters that every system takes, e.g. `blatt-planbruecke.png`.
 *
 * @param parts what it shows, the general first
 */
export function pictureName(...parts: readonly string[]): string {
  const letters = parts
    .join(" ")
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => plain[letter] ?? letter);
  return `${(letters.match(/[a-z0-9]+/gu) ?? []).join("-")}.png`;
}
