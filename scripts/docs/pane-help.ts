import type { FunctionHelp as PaneHelp } from "../../src/taskpane/features/help/function-help";
import { fromLocalFormula } from "../../src/workbench/locale/formula";
import type { DescribedFunction, FunctionHelp } from "./functions";
import { readPage } from "./page-examples";

/** What the pane's help needs, as JSON. */
export interface PaneHelpFile {
  readonly de: readonly PaneHelp[];
  readonly en: readonly PaneHelp[];
}

/**
 * The functions for the pane: description and arguments from the functions themselves, the example
 * from the help page of each.
 *
 * @param pageOf text of a function's help page
 * @throws Error for a page without an example of its function
 */
export function paneHelp(
  functions: readonly FunctionHelp[],
  pageOf: (id: string) => string,
): PaneHelpFile {
  const entries = functions.map(({ german, english }) => {
    const { examples } = readPage(pageOf(german.id));
    const example = examples.find(({ formula }) => formula.includes(`AMT.${german.id}(`));
    if (!example) throw new Error(`The help page of ${german.id} has no example of it.`);
    const { formula, shown } = example;
    const [row = []] = shown;
    const isOneCell = shown.length === 1 && row.length === 1;
    const result = isOneCell ? { result: row[0] ?? "" } : {};
    return {
      de: { ...described(german), example: formula, ...result },
      en: { ...described(english), example: fromLocalFormula(formula, "de-DE"), ...result },
    };
  });
  return { de: entries.map(({ de }) => de), en: entries.map(({ en }) => en) };
}

function described({ id, description, parameters }: DescribedFunction) {
  return {
    name: `AMT.${id}`,
    purpose: description,
    arguments: parameters.map(({ name, description: text, optional = false }) => ({
      name,
      text,
      optional,
    })),
  };
}
