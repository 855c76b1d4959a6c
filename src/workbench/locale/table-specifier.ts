/** How the two languages write the inside of a structured reference. */
export interface SpecifierRewrite {
  /** Translates an item such as `All` (without `#`); `undefined` leaves it as it is. */
  readonly item: (word: string) => string | undefined;
  /** Separator between items, as found and as written. */
  readonly separator: readonly [found: string, written: string];
}

/**
 * Rewrites the bracketed part of a structured reference (DE: strukturierter Verweis) from one
 * language to another: `[[#Headers],[AfA]]` -> `[[#Kopfzeilen];[AfA]]`. Column names stay as
 * they are, whatever they contain; `'` takes the next character literally, as in Excel.
 */
export function rewriteTableSpecifier(text: string, rewrite: SpecifierRewrite): string {
  const item = /\[#([^\]']+)\]/y;
  let out = "";
  let depth = 0;
  let afterInnerBracket = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    item.lastIndex = at;
    const found = char === "[" ? item.exec(text) : null;
    if (found) {
      const word = found[1] ?? "";
      out += `[#${rewrite.item(word) ?? word}]`;
      at += found[0].length - 1;
      afterInnerBracket = true;
      continue;
    }
    if (char === "'") {
      out += text.slice(at, at + 2);
      at++;
      continue;
    }
    if (char === "[") depth++;
    if (char === "]") depth--;
    const separates = depth === 1 && afterInnerBracket && char === rewrite.separator[0];
    out += separates ? rewrite.separator[1] : char;
    if (char !== " ") afterInnerBracket = char === "]";
  }
  return out;
}
