import { ok, refuse, type Refusal, type Result } from "../core/result";
import { ruleKey } from "../core/rules/rule-key";
import { usefulLifeClass } from "../core/rules/useful-lives";
import { NUTZUNGSDAUERN } from "./nutzungsdauern";
import { readTable, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";

/**
 * Looks up a class in an office's own table.
 *
 * @returns years, or `undefined` if the table does not have the class
 */
export type UsefulLifeLookup = (assetClass: string) => Result<number | undefined>;

/** Tables that are remembered: each row of an inventory asks the same one. */
const REMEMBERED = 2;

/**
 * Reads an office's own table of useful lives (DE: Nutzungsdauern) with its header row.
 *
 * A row is found by its own word first, then by the built-in class that both words mean; so a table
 * may give the class `NETZ` 5 years and a `Firewall`, which belongs to it, 7.
 *
 * A row that cannot be read does not hide the others; but a class that is not among the good rows
 * is refused then, as it may stand in the bad one. So is a word or class with two different lives.
 */
export const readUsefulLives: (cells: TableCells) => UsefulLifeLookup = rememberByContent(
  REMEMBERED,
  (cells) => {
    const { rows, refusals } = readTable(NUTZUNGSDAUERN, cells);
    const byWord = new Map<string, Result<number>>();
    const byClass = new Map<string, Result<number>>();
    for (const { row, values } of rows) {
      const { assetClass, years } = values;
      enter(byWord, ruleKey(assetClass), years, contradiction(assetClass, row));
      enter(byClass, usefulLifeClass(assetClass), years, contradiction(assetClass, row));
    }
    const [refusal] = refusals;
    return (assetClass) =>
      byWord.get(ruleKey(assetClass)) ??
      byWord.get(usefulLifeClass(assetClass)) ??
      byClass.get(usefulLifeClass(assetClass)) ??
      (refusal === undefined ? ok(undefined) : refuse(refusal));
  },
);

function enter(
  lives: Map<string, Result<number>>,
  key: string,
  years: number,
  otherwise: Refusal,
): void {
  const before = lives.get(key);
  if (before === undefined) lives.set(key, ok(years));
  else if (before.ok && before.value !== years) lives.set(key, refuse(otherwise));
}

function contradiction(assetClass: string, row: number): Refusal {
  const argument = "Klasse";
  const place = { table: NUTZUNGSDAUERN.title, row, column: argument };
  return { kind: "duplicate-key", argument, value: assetClass, place };
}
