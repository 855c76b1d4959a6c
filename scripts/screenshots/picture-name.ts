const plain: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Name of the picture of a sheet, in letters that every system takes, e.g. `blatt-planbruecke.png`. */
export function pictureName(sheet: string): string {
  const letters = sheet.toLowerCase().replace(/[äöüß]/gu, (letter) => plain[letter] ?? letter);
  const words = letters.match(/[a-z0-9]+/gu) ?? [];
  return `${["blatt", ...words].join("-")}.png`;
}
