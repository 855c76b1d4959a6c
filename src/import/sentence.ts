import { refusalSentence } from "../i18n/refusal-sentence";
import type { Texts } from "../i18n/texts";
import type { FileReason, FileRowRefusal, RejectionReason, RowNote } from "./reason";

type ReasonTexts = Texts["import"]["reasons"];

/**
 * Why a line of a file is rejected, in words: place, value and what is allowed.
 *
 * @param line physical line in the file
 * @example rejectionSentence(reason, 71, texts("de-DE"))
 * // Zeile 71, Anschaffungsdatum: "05/2014" nennt keinen Tag. Erlaubt ist ein Datum mit Tag, …
 */
export function rejectionSentence(reason: RejectionReason, line: number, texts: Texts): string {
  const place = texts.import.line(line);
  if (!isFileRowRefusal(reason, texts.import.reasons)) {
    return refusalSentence({ ...reason, place: { table: place, column: reason.argument } }, texts);
  }
  const subject = "argument" in reason ? `${place}, ${reason.argument}` : place;
  return `${subject}: ${worded(reason, texts.import.reasons)}`;
}

/** Why a whole file cannot be read, and what to do, in words. */
export function fileSentence(reason: FileReason, { import: { file } }: Texts): string {
  switch (reason.kind) {
    case "empty-file":
      return file["empty-file"]();
    case "not-opened":
      return file["not-opened"]();
    case "reader-failed":
      return file["reader-failed"](reason);
    case "not-readable":
      return file["not-readable"](reason);
    case "no-header":
      return file["no-header"](reason);
  }
}

/** What was decided for an accepted row, in words; the column stands before it. */
export function noteSentence(note: RowNote, { import: { notes } }: Texts): string {
  const text =
    note.kind === "derived-class" ? notes["derived-class"](note) : notes[note.kind](note);
  return note.argument === "" ? text : `${note.argument}: ${text}`;
}

function isFileRowRefusal(reason: RejectionReason, texts: ReasonTexts): reason is FileRowRefusal {
  return reason.kind in texts;
}

function worded(reason: FileRowRefusal, texts: ReasonTexts): string {
  // each kind has the sentence that takes it, which the type of the table cannot express
  const word = texts[reason.kind] as (reason: FileRowRefusal) => string;
  return word(reason);
}
