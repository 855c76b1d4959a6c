import type { Locale } from "./vocabulary";

const colours: Readonly<Record<string, string>> = {
  Schwarz: "Black",
  Blau: "Blue",
  Zyan: "Cyan",
  Grün: "Green",
  Magenta: "Magenta",
  Rot: "Red",
  Weiß: "White",
  Gelb: "Yellow",
};

/** Texts, escaped characters, fillers, brackets, and everything else by the character. */
const parts = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|Standard|General|[^]/giu;

/**
 * Reads a number format in the language of the user (DE: Zahlenformat), as the function TEXT takes
 * it: `TT.MM.JJJJ` -> `dd.mm.yyyy`, `#.##0,00` -> `#,##0.00`, `[Rot]Standard` -> `[Red]General`.
 * The en-US letters of days and years stand for themselves, as in German Excel.
 */
export function fromLocalFormat(code: string, locale: Locale): string {
  if (locale === "en-US") return code;
  return sections(code)
    .map((section) => {
      const isDate = section.some((part) => /^[tmjhs]$/iu.test(part) || /^\[[hms]+\]$/i.test(part));
      return section.map((part) => fromLocalPart(part, isDate)).join("");
    })
    .join(";");
}

/** Writes an en-US number format in the language of the user, as `Range.numberFormatLocal` has it. */
export function toLocalFormat(code: string, locale: Locale): string {
  if (locale === "en-US") return code;
  return sections(code === "m/d/yyyy" ? "dd.mm.yyyy" : code)
    .map((section) => {
      const isDate = section.some((part) => /^[dmyhs]$/i.test(part) || /^\[[hms]+\]$/i.test(part));
      return section.map((part) => toLocalPart(part, isDate)).join("");
    })
    .join(";");
}

function sections(code: string): string[][] {
  const found: string[][] = [[]];
  for (const [part] of code.matchAll(parts))
    if (part === ";") found.push([]);
    else found.at(-1)?.push(part);
  return found;
}

function fromLocalPart(part: string, isDate: boolean): string {
  if (/^standard$/i.test(part)) return "General";
  if (part.startsWith("[")) return `[${englishBracket(part.slice(1, -1))}]`;
  if (/^t$/i.test(part)) return "d";
  if (/^j$/i.test(part)) return "y";
  if (/^[dy]$/i.test(part)) return `\\${part}`;
  if (/^m$/i.test(part)) return "m";
  if (part === ",") return ".";
  return part === "." && !isDate ? "," : part;
}

function toLocalPart(part: string, isDate: boolean): string {
  if (/^general$/i.test(part)) return "Standard";
  if (part.startsWith("[")) return `[${germanBracket(part.slice(1, -1))}]`;
  if (/^d$/i.test(part)) return "T";
  if (/^y$/i.test(part)) return "J";
  if (/^m$/i.test(part)) return isDate ? "M" : part;
  if (part === "," && !isDate) return ".";
  return part === "." && !isDate ? "," : part;
}

function englishBracket(inside: string): string {
  const colour = Object.entries(colours).find(([german]) => isSame(german, inside));
  if (colour) return colour[1];
  return /^[<>=]/.test(inside) ? inside.replace(",", ".") : inside;
}

function germanBracket(inside: string): string {
  const colour = Object.entries(colours).find(([, english]) => isSame(english, inside));
  if (colour) return colour[0];
  return /^[<>=]/.test(inside) ? inside.replace(".", ",") : inside;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
