import { FileError } from "../file/file-error";
import { HostError, type HostErrorCode } from "../host/errors";
import type { Locale } from "../locale/vocabulary";

/** What a person reads when the workbook refuses a step; the codes are Excel's. */
const sentences: Partial<Record<HostErrorCode, Readonly<Record<Locale, string>>>> = {
  AccessDenied: {
    "de-DE": "Das Blatt ist geschützt; bitte heben Sie erst den Blattschutz auf.",
    "en-US": "The sheet is protected; please take off the protection first.",
  },
  InvalidArgument: {
    "de-DE": "Diese Angabe ist hier nicht zulässig.",
    "en-US": "This is not allowed here.",
  },
  InvalidReference: {
    "de-DE": "Der Bezug zeigt auf Zellen, die es nicht gibt.",
    "en-US": "The reference points at cells that do not exist.",
  },
  InvalidOperation: {
    "de-DE": "Das ist an dieser Stelle nicht möglich.",
    "en-US": "This is not possible here.",
  },
  ItemAlreadyExists: {
    "de-DE": "Diesen Namen gibt es schon.",
    "en-US": "This name is already taken.",
  },
  ItemNotFound: {
    "de-DE": "Ein genanntes Blatt, eine Tabelle oder eine Spalte gibt es nicht.",
    "en-US": "A sheet, table or column that is named does not exist.",
  },
  NotImplemented: {
    "de-DE": "Das kann nur Excel selbst, nicht diese Vorschau.",
    "en-US": "Only Excel itself can do this, not this preview.",
  },
  UnsupportedOperation: {
    "de-DE": "Das kann nur Excel selbst, nicht diese Vorschau.",
    "en-US": "Only Excel itself can do this, not this preview.",
  },
};

/** A refusal in the language of the user; errors that are worded already stay as they are. */
export function refusalSentence(error: unknown, locale: Locale): string {
  if (error instanceof HostError) {
    return sentences[error.code]?.[locale] ?? `${error.code}: ${error.message}`;
  }
  if (error instanceof FileError) return locale === "de-DE" ? error.german : error.english;
  return error instanceof Error ? error.message : String(error);
}
