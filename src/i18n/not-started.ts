import { type Language, languageOf } from "./language";

const SENTENCES: Readonly<Record<Language, string>> = {
  de:
    "Der Aufgabenbereich konnte nicht geladen werden. Bitte schließen Sie ihn und öffnen Sie ihn " +
    "erneut; hilft das nicht, wenden Sie sich bitte an Ihre IT.",
  en:
    "The task pane could not be loaded. Please close it and open it again; " +
    "if that does not help, please turn to your IT.",
};

/**
 * What stands in place of the pane when it could not be loaded. Every language is at hand at once:
 * where the pane does not load, a file with texts would not either.
 */
export function notStarted(locale: string | undefined): string {
  return SENTENCES[languageOf(locale)];
}
