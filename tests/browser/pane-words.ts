import { readFileSync } from "node:fs";
import path from "node:path";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import type { BrowserSession } from "../../src/workbench/cli/browser-session";

/** Every text that the pane shows or has read aloud just now, each once. */
export async function wordsIn({ addIn }: BrowserSession): Promise<readonly string[]> {
  return addIn.evaluate(() => {
    const spoken = ["aria-label", "aria-valuetext", "aria-description", "aria-roledescription"];
    const attributes = [...spoken, "placeholder", "title", "alt"];
    const found = new Set<string>([document.title]);
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of attributes) found.add(node.getAttribute(name) ?? "");
        // The browser's own sentences come up where a form leaves checking to it.
        if (node instanceof HTMLInputElement && node.form?.noValidate === false)
          found.add(node.validationMessage);
      } else if (node.parentElement?.closest("script, style, textarea") === null) {
        found.add(node.textContent ?? "");
      }
    }
    return [...found].map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** Content of a workbook and of a list, which is the same in every language of the product. */
export class Data {
  /** longest first: a shorter one may be part of it */
  readonly #texts: readonly string[];

  constructor(book: BookSnapshot, listFile: string) {
    const cells = book.sheets.flatMap(({ cells: all, name, tables }) => [
      name,
      ...all.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
      ...tables.flatMap((table) => [table.name, ...table.columns.map((column) => column.name)]),
    ]);
    const list = readFileSync(listFile, "latin1").split(/[;"\r\n]+/u);
    const known = new Set([...cells, ...list, path.basename(listFile)].map(onOneLine));
    this.#texts = [...known].filter(isWord).sort((a, b) => b.length - a.length);
  }

  /** What is left of a text without data, functions and cells. */
  without(text: string): string {
    let left = onOneLine(text);
    for (const known of this.#texts) {
      if (left.includes(known)) left = left.replace(wholly(known), " ");
    }
    return left.replace(FORMULAS_AND_CELLS, " ");
  }
}

/** Names of functions and cells, and units: the same in every language. */
const FORMULAS_AND_CELLS = /=AMT\.\S*|AMT\.[A-Z]*|\b[A-Z]{1,3}\d+\b|\bGB\b/gu;

/** Whether a text has anything to translate; a single letter has not. */
export function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A text that is no part of a longer word. */
function wholly(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, "gu");
}

/** What is left of a text without everything that stands in brackets, however deep. */
export function outside(text: string, [open, close]: readonly [string, string]): string {
  let depth = 0;
  let left = "";
  for (const sign of text) {
    if (sign === open) depth += 1;
    if (depth === 0) left += sign;
    if (sign === close) depth -= 1;
  }
  return left;
}
