/** A formula on a help page and what the page says it shows. */
export interface PageExample {
  readonly formula: string;
  /** Rows of cells as written on the page, or the error with its sentence. */
  readonly shown: readonly (readonly string[])[];
}

/** A table that a page gives as CSV, for its formulas. */
export interface PageTable {
  readonly name: string;
  readonly csv: string;
}

const blocks = /^```(excel|csv (\S+))\n([\s\S]*?)^```$/gm;

/**
 * The tables and examples of a help page. Blocks ` ```csv Name ` are tables; blocks ` ```excel ` hold
 * formulas, each followed by the rows of its result after an arrow, cells parted by bars.
 *
 * @throws Error for a line in an example that is neither
 */
export function readPage(page: string): { tables: PageTable[]; examples: PageExample[] } {
  const tables: PageTable[] = [];
  const examples: PageExample[] = [];
  for (const [, kind, name = "", content = ""] of page.matchAll(blocks)) {
    if (kind === "excel") examples.push(...readExamples(content));
    else tables.push({ name, csv: content });
  }
  return { tables, examples };
}

function readExamples(content: string): PageExample[] {
  const examples: { formula: string; shown: string[][] }[] = [];
  for (const line of content.split("\n").filter((text) => text.trim() !== "")) {
    const example = examples.at(-1);
    if (line.startsWith("=")) examples.push({ formula: line, shown: [] });
    else if (line.startsWith("→") && example !== undefined)
      example.shown.push(cells(line.slice(1)));
    else throw new Error(`Neither a formula nor a result: ${line}`);
  }
  return examples;
}

function cells(line: string): string[] {
  const text = line.trim();
  return text.startsWith("#") ? [text] : text.split("|").map((cell) => cell.trim());
}

/**
 * The value that a page shows in German: a number, a date as Excel's serial, or a text where the
 * cell holds a text.
 */
export function shownValue(text: string, actual: unknown): unknown {
  if (typeof actual === "string") return text;
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) {
    return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  }
  const isNumber = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text);
  return isNumber ? Number(text.replaceAll(".", "").replace(",", ".")) : text;
}
