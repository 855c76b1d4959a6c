const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, "ae"],
  [/ö/g, "oe"],
  [/ü/g, "ue"],
  [/ß/g, "ss"],
  [/[\s\-_./]/g, ""],
];

/**
 * The form in which keys that people type are compared: case, blanks, hyphens, underscores, dots,
 * slashes and the spelling of umlauts make no difference, so that `Büro-Möbel` is `BUEROMOEBEL`.
 */
export function ruleKey(text: string): string {
  return SPELLINGS.reduce(
    (key, [pattern, replacement]) => key.replace(pattern, replacement),
    text.normalize("NFC").toLowerCase(),
  );
}
