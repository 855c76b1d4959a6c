import { allowed } from "./allowed";
import { errors, sentencesWith } from "./errors";
import { englishPaneFormat } from "./pane-format";

/** What is allowed in columns that only lists have and no function names, in English. */
const allowedInLists: Readonly<Record<string, string>> = {
  einwohner: "Allowed is the number of inhabitants, for example 756.",
  steuerkraftmesszahl: "Allowed is an amount in euros from 0, for example 512345.67.",
  schlüsselzuweisung: "Allowed is an amount in euros from 0, for example 98765.43.",
  finanzausgleichsumlage: "Allowed is an amount in euros from 0, for example 0.",
  nutzen: "Allowed is a number from 0, for example 12.",
};

/** Sentences about arguments and cells that cannot be used, in English, as the pane shows them. */
export const paneErrors: typeof errors = {
  ...errors,
  sentences: sentencesWith(englishPaneFormat),
  allowed: { ...allowed, ...allowedInLists },
};
