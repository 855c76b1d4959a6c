import { parseArgs } from "node:util";
import type { Profile } from "../host/requirements";

/** What `npm start` was asked for. */
export interface StartCall {
  readonly locale: "de-DE" | "en-US";
  readonly profile: Profile;
  /** Path of the workbook to open. */
  readonly file: string | undefined;
}

/** The language of messages on the command line. */
export type ShellLanguage = "de" | "en";

/** A call that cannot be carried out; the message says why, in the language of the shell. */
export class CallError extends Error {
  override readonly name = "CallError";
}

const locales: readonly StartCall["locale"][] = ["de-DE", "en-US"];
const profileNames: readonly Profile[] = ["M365", "LTSC2024", "LTSC2021"];

const usage = {
  de: `Aufruf: npm start [-- --file mappe.xlsx] [--profile ${profileNames.join("|")}] [--locale ${locales.join("|")}]
Öffnet das Add-in in der Vorschau, einer Nachbildung von Excel im Browser.`,
  en: `Usage: npm start [-- --file book.xlsx] [--profile ${profileNames.join("|")}] [--locale ${locales.join("|")}]
Opens the add-in in the workbench, a stand-in for Excel in the browser.`,
};

/** English where the shell says so (LC_ALL, LC_MESSAGES, LANG), else German. */
export function shellLanguage(env: Readonly<Record<string, string | undefined>>): ShellLanguage {
  // An empty variable counts as none, as for the shell itself.
  const said = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value) ?? "";
  return /^en([_.@-]|$)/i.test(said) ? "en" : "de";
}

/**
 * Reads the arguments after `npm start --`.
 *
 * @throws {CallError} for an option or value that there is not, with what is allowed
 */
export function readStartCall(args: readonly string[], language: ShellLanguage): StartCall {
  const { locale, profile, file } = parse(args, language);
  return {
    locale: choose("--locale", locale, locales, language),
    profile: choose("--profile", profile, profileNames, language),
    file,
  };
}

interface Options {
  readonly locale?: string | undefined;
  readonly profile?: string | undefined;
  readonly file?: string | undefined;
}

function parse(args: readonly string[], language: ShellLanguage): Options {
  const one = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { locale: one, profile: one, file: one } }).values;
  } catch {
    // Node words it in English and by its own terms; the usage says all there is to know.
    throw new CallError(usage[language]);
  }
}

function choose<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]] | readonly T[],
  language: ShellLanguage,
): T {
  const [usual] = allowed;
  const found = allowed.find((one) => one === value) ?? (value === undefined ? usual : undefined);
  if (found !== undefined) return found;
  const list = allowed.join(", ");
  throw new CallError(
    language === "de"
      ? `${option}: "${value ?? ""}" gibt es nicht; erlaubt sind ${list}.`
      : `${option}: there is no "${value ?? ""}"; allowed are ${list}.`,
  );
}

/** The sentence for a file that cannot be read. */
export function unreadableFile(file: string, language: ShellLanguage): CallError {
  return new CallError(
    language === "de"
      ? `--file: Die Datei ${file} ist nicht lesbar; bitte geben Sie den Pfad einer .xlsx-Datei an.`
      : `--file: ${file} cannot be read; please give the path of an .xlsx file.`,
  );
}
