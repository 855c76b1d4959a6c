/** What a function of the add-in gives: cells, or the sentence that says why not. */
export type CalculatedFunction =
  | { readonly ok: true; readonly cells: unknown }
  | { readonly ok: false; readonly sentence: string };

/**
 * Calculates a function of the add-in as a cell does; handed in by the page that the functions and
 * the pane share, so that an explained number is the cell's own and never a second calculation.
 *
 * @param name behind `AMT.`
 * @returns undefined where there is no such function
 */
export type CalculateFunction = (
  name: string,
  cells: readonly unknown[],
) => CalculatedFunction | undefined;
