import { allowed } from "./allowed";
import { errors, sentencesWith } from "./errors";
import { germanPaneFormat } from "./pane-format";

/** What is allowed in columns that only lists have and no function names, in German. */
const allowedInLists: Readonly<Record<string, string>> = {
  einwohner: "Erlaubt ist die Zahl der Einwohner, zum Beispiel 756.",
  steuerkraftmesszahl: "Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 512345,67.",
  schlüsselzuweisung: "Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 98765,43.",
  finanzausgleichsumlage: "Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 0.",
  nutzen: "Erlaubt ist eine Zahl ab 0, zum Beispiel 12.",
};

/** Sentences about arguments and cells that cannot be used, in German, as the pane shows them. */
export const paneErrors: typeof errors = {
  ...errors,
  sentences: sentencesWith(germanPaneFormat),
  allowed: { ...allowed, ...allowedInLists },
};
