import { type Token, tokenize } from "@borgar/fx";

/** A formula in pieces that can be compared with those of another. */
export interface FormulaPieces {
  readonly pieces: readonly Piece[];
  /** true where something that it refers to is gone */
  readonly isBroken: boolean;
  /** the same for formulas that differ in nothing but which cells they refer to */
  readonly shape: string;
}

interface Piece {
  readonly kind: "gone" | "cells" | "reference" | "other";
  /** as it is written */
  readonly text: string;
  /** blanks and `@` before it, which Excel sets in its own way */
  readonly before: string;
  /** what has to be equal for two pieces to say the same, whatever cells they name */
  readonly word: string;
  /** sheet that it names, in lower case and without quotation marks; "" for the own one */
  readonly sheet: string;
}

/**
 * Whether cells may be written in the place of some that are gone, by the sheet that they name in the
 * form of {@link sheetWord}; "" for the own one.
 */
export type MayFill = (sheet: string) => boolean;

/** Takes a formula apart; anything else, like a number, has no pieces. */
export function piecesOf(formula: unknown): FormulaPieces {
  const tokens =
    typeof formula === "string" && formula.startsWith("=")
      ? withLostColumns(tokenize(formula))
      : [];
  const pieces: Piece[] = [];
  let before = "";
  for (const token of tokens) {
    const last = pieces.at(-1);
    if (token.type === "whitespace" || (token.type === "operator" && token.value === "@")) {
      before += token.value;
    } else if (last?.kind === "gone" && before === "" && token.type.startsWith("range")) {
      // Where a sheet is gone, its cells are still told.
      pieces[pieces.length - 1] = { ...last, text: last.text + token.value };
    } else {
      pieces.push({ ...pieceOf(token), before });
      before = "";
    }
  }
  return {
    pieces,
    isBroken: pieces.some(({ kind }) => kind === "gone"),
    shape: pieces.map(({ kind, word }) => `${kind} ${word}`).join("\n"),
  };
}

/**
 * A formula that has lost tables, columns or sheets, with what it has to say again in their place.
 * What else it says stays as it is, also where cells that it refers to have moved.
 *
 * @param wanted the formula as we write it
 * @returns undefined where it is not that formula but for what is gone, or where that must not be
 *   filled in
 */
export function healed(
  found: FormulaPieces,
  wanted: FormulaPieces,
  mayFill: MayFill = () => true,
): string | undefined {
  if (!found.isBroken || found.pieces.length !== wanted.pieces.length) return undefined;
  let text = "";
  for (const [index, piece] of found.pieces.entries()) {
    const other = wanted.pieces[index];
    if (other === undefined) return undefined;
    const isFilled =
      piece.kind === "gone" && isReference(other) && other.word.startsWith(piece.word);
    if (isFilled && other.kind === "cells" && !mayFill(other.sheet)) return undefined;
    if (!isFilled && (piece.kind !== other.kind || piece.word !== other.word)) return undefined;
    text += piece.before + (isFilled ? other.text : piece.text);
  }
  return text;
}

/** Excel does not know `#REF!` in the brackets of a table as one thing. */
function withLostColumns(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const [previous, next] = [tokens[index - 1], tokens[index + 1]];
    const isOpen = token.type === "unknown" && token.value.endsWith("[");
    if (isOpen && next?.type === "error") return [];
    if (token.type === "unknown" && token.value === "]" && previous?.type === "error") return [];
    const isLost = previous?.type === "unknown" && previous.value.endsWith("[");
    return [
      isLost && token.type === "error" ? { ...token, value: `${previous.value}#REF!]` } : token,
    ];
  });
}

/** What Excel leaves where a reference was. */
const GONE = /^(?<table>[^[]*\[)?#REF!\]?$/iu;

function pieceOf({ type, value }: Token): Omit<Piece, "before"> {
  const plain = { text: value, sheet: "" };
  const gone = type === "error" ? GONE.exec(value) : null;
  if (gone !== null) return { ...plain, kind: "gone", word: wordOf(gone.groups?.["table"] ?? "") };
  if (type === "range" || type === "range_beam" || type === "range_ternary") {
    const at = value.lastIndexOf("!") + 1;
    const sheet = sheetWord(value.slice(0, Math.max(0, at - 1)));
    const form = value
      .slice(at)
      .replaceAll(/[A-Z]+/giu, "a")
      .replaceAll(/\d+/gu, "1");
    return { ...plain, kind: "cells", word: `${sheet}!${form}`, sheet };
  }
  const isNamed = type === "structured" || type === "range_named";
  if (isNamed) return { ...plain, kind: "reference", word: wordOf(value) };
  return { ...plain, kind: "other", word: type === "string" ? value : wordOf(value) };
}

function isReference({ kind }: Piece): boolean {
  return kind === "cells" || kind === "reference";
}

/** A sheet's name as pieces have it: Excel quotes it only where it must. */
export function sheetWord(name: string): string {
  return wordOf(name);
}

function wordOf(text: string): string {
  return text.replaceAll(/['\s]/gu, "").toLowerCase();
}
