import type { ShownRefusal } from "./refusal";
import type { FunctionTexts } from "./function-texts";

type Sentences = FunctionTexts["errors"]["sentences"];

/** A kind whose sentence does not say what is allowed. */
type HintedKind = keyof FunctionTexts["errors"]["allowedByKind"];

/** A kind of refusal that there is a sentence for. */
export type SentenceKind = keyof Sentences;

/**
 * A refusal of any kind for which there is a sentence. Whoever passes a refusal of a kind that has
 * none, or whose parts do not fit its sentence, does not compile.
 */
export type WordedRefusal = {
  [K in SentenceKind]: { readonly kind: K } & (Parameters<Sentences[K]> extends [infer R]
    ? R
    : ShownRefusal);
}[SentenceKind];

/**
 * What is wrong and what is allowed, in words (DE: Fehlermeldung).
 *
 * @example refusalSentence(refusal, texts("de-DE"))
 * // Anlagen, Zeile 7, Nutzungsdauer: "drei" ist keine Zahl. Erlaubt sind Jahre über 0, zum Beispiel 5.
 */
export function refusalSentence(
  refusal: WordedRefusal,
  { errors }: Pick<FunctionTexts, "errors">,
): string {
  // each kind has the sentence that takes it, which the type of the table cannot express
  const word = errors.sentences[refusal.kind] as (refusal: WordedRefusal) => string;
  const sentence = `${subject(refusal, errors)}: ${word(refusal)}`;
  if (!isHinted(refusal.kind, errors)) return sentence;
  const { argument, place } = refusal;
  const hint =
    errors.allowed[`${place?.table ?? ""}/${argument}`.toLowerCase()] ??
    errors.allowed[argument.toLowerCase()];
  return `${sentence} ${hint ?? errors.allowedByKind[refusal.kind]}`;
}

function isHinted(
  kind: SentenceKind,
  { allowedByKind }: FunctionTexts["errors"],
): kind is HintedKind {
  return kind in allowedByKind;
}

function subject({ argument, place }: ShownRefusal, errors: FunctionTexts["errors"]): string {
  if (place === undefined) return labelOf(argument, errors);
  const { table, row, column, columnNumber } = place;
  const parts = [
    labelOf(table, errors),
    row === undefined ? undefined : `${errors.rowWord} ${row}`,
    columnNumber === undefined ? column : `${errors.columnWord} ${columnNumber}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** Tables are called as they are; arguments have names that people read more easily. */
function labelOf(name: string, { labels }: FunctionTexts["errors"]): string {
  return labels[name] ?? capitalised(name);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
