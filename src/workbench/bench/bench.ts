import type { CellFacts } from "../cell-facts";
import type { BookSnapshot } from "../snapshot";

/**
 * A workbook with its add-in, used as a person uses it: in Node or in a browser, with the same
 * words. Places are written as in the name box (`Anlagen!G5`, `'Daten 1'!A1`); without a sheet they
 * mean the one that is shown. Names of buttons and fields are those that a person reads.
 */
export interface Bench {
  /**
   * Selects the cell, types and presses Enter; a number is typed with the decimal separator of the
   * language.
   *
   * @throws Error with the reason where the cell does not take the input
   */
  type(place: string, input: string | number): Promise<void>;
  select(place: string): Promise<void>;
  /** What a cell shows and holds. */
  cell(place: string): Promise<CellFacts>;
  /** Names of the sheets in the order of the tabs, hidden ones included. */
  sheetNames(): Promise<readonly string[]>;
  /** Names of the tables, oldest first. */
  tables(): Promise<readonly string[]>;
  /**
   * Presses the button, tab or link of that name as soon as it is there and can be pressed: in the
   * pane if it is shown, else on the ribbon.
   *
   * @throws Error after a while, with what the pane shows instead
   */
  press(name: string): Promise<void>;
  /** Fills the pane's field of that label. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses an entry of the pane's list of that label. */
  choose(label: string, option: string): Promise<void>;
  /**
   * Waits until the pane shows the text.
   *
   * @throws Error after a while, with what the pane shows instead
   */
  see(text: string): Promise<void>;
  /** All that the pane shows, as text. */
  pane(): Promise<string>;
  /** Resolves when no function is calculating any more. */
  waitUntilSettled(): Promise<void>;
  /** The whole workbook as plain data. */
  snapshot(): Promise<BookSnapshot>;
  close(): Promise<void>;
}

/** How long a person would wait for the pane to show something [ms]. */
export const patience = 60_000;

/** What is pressed by its name, by its role for assistive technology. */
export const pressable = ["button", "tab", "link", "menuitem", "radio", "checkbox"] as const;

/** Finds a field's label: a star after it only says that the field is required. */
export function isLabelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*\\*?$`);
}
