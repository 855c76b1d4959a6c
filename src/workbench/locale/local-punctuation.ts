import { rewriteTableSpecifier } from "./table-specifier";
import { german } from "./vocabulary";

/** A formula that German Excel would not accept; the message says in German what is wrong. */
export class LocalFormulaError extends Error {
  override readonly name = "LocalFormulaError";
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const text = /"(?:[^"]|"")*"/y;
const quotedSheet = /'(?:[^']|'')*'/y;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const number = /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y;
const error = new RegExp(german.errors.localWords().map(escapeForRegExp).join("|"), "iy");

const match = (pattern: RegExp, formula: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
};

/**
 * Gives a German formula the punctuation of en-US and leaves its words alone: `;` -> `,` between
 * arguments, decimal comma -> point, `.` -> `,` between the columns of an array constant, error
 * literals and the items of structured references translated. What is left are names, which
 * @borgar/fx can then tell apart.
 *
 * @throws {LocalFormulaError} where a decimal point, a comma between arguments or an open quote
 *   or bracket would otherwise change the meaning without a word
 */
export function withEnglishPunctuation(formula: string): string {
  let out = "";
  let at = 0;
  let inArray = false;
  const take = (length: number, written: string): void => {
    at += length;
    out += written;
  };

  while (at < formula.length) {
    const char = formula.charAt(at);
    const unchanged = unchangedPart(formula, at, char);
    if (unchanged !== undefined) {
      take(unchanged.length, unchanged);
      continue;
    }
    if (char === "[") {
      const specifier = bracketed(formula, at);
      take(specifier.length, englishSpecifier(specifier));
      continue;
    }
    const literal = char === "#" ? match(error, formula, at) : undefined;
    if (literal !== undefined) {
      take(literal.length, german.errors.fromLocal(literal) ?? literal);
      continue;
    }
    const digits = match(number, formula, at);
    if (digits !== undefined && !(char === "," && /[\p{L}\p{N}_)\]}"']$/u.test(out))) {
      if (!inArray && formula.charAt(at + digits.length) === ".") refusePoint(formula, at);
      take(digits.length, digits.replace(",", "."));
      continue;
    }
    if (char === ",") refuseComma(formula, at);
    if (char === "{" || char === "}") inArray = char === "{";
    take(1, separator(char, inArray));
  }
  return out;
}

function unchangedPart(formula: string, at: number, char: string): string | undefined {
  if (char === '"') {
    return match(text, formula, at) ?? refuseOpen(formula, at, "das schließende Anführungszeichen");
  }
  if (char === "'") {
    return match(quotedSheet, formula, at) ?? refuseOpen(formula, at, "der schließende Apostroph");
  }
  return match(word, formula, at);
}

function separator(char: string, inArray: boolean): string {
  if (inArray) return char === "." ? "," : char;
  return char === ";" ? "," : char;
}

function englishSpecifier(specifier: string): string {
  return rewriteTableSpecifier(specifier, {
    item: (name) => german.tableItems.fromLocal(name),
    separator: [";", ","],
  });
}

function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return refuseOpen(formula, start, "die schließende eckige Klammer");
}

function refuseOpen(formula: string, at: number, missing: string): never {
  throw new LocalFormulaError(
    `In der Formel fehlt ${missing} zu Zeichen ${at + 1}: ${formula.slice(at, at + 20)}`,
  );
}

function refusePoint(formula: string, at: number): never {
  const written = /^[\d.,]*/.exec(formula.slice(at))?.[0] ?? "";
  throw new LocalFormulaError(
    `Die Zahl "${written}" in der Formel enthält einen Punkt; erlaubt ist das Dezimalkomma, ` +
      `ohne Tausenderpunkte.`,
  );
}

function refuseComma(formula: string, at: number): never {
  throw new LocalFormulaError(
    `Das Komma an Zeichen ${at + 1} der Formel (${formula.slice(Math.max(0, at - 10), at + 10)}) ` +
      `gehört zu keiner Zahl; Argumente werden mit Semikolon getrennt.`,
  );
}
