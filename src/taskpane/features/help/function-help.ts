import type { Language } from "../../../i18n/language";
import help from "./functions.json";

/** What the pane tells of a custom function. */
export interface FunctionHelp {
  readonly name: string;
  readonly purpose: string;
  readonly arguments: readonly {
    readonly name: string;
    readonly text: string;
    readonly optional: boolean;
  }[];
  /** A formula as people type it in that language. */
  readonly example: string;
  /** What it shows; absent where it spills. */
  readonly result?: string;
}

/** The custom functions by name; `npm run docs` writes them from the functions and their help pages. */
export const FUNCTION_HELP: Readonly<Record<Language, readonly FunctionHelp[]>> = help;
