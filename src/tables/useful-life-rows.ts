import { ok, refuse, type Refusal, type Result } from "../core/result";
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
 * A row that cannot be read does not hide the others; but a class that is not among the good rows
 * is refused then, as it may stand in the bad one. So is a class with two different lives.
 */
export const readUsefulLives: (cells: TableCells) => UsefulLifeLookup = rememberByContent(
  REMEMBERED,
  (cells) => {
    const { rows, refusals } = readTable(NUTZUNGSDAUERN, cells);
    const found = new Map<string, Result<number>>();
    for (const { row, values } of rows) {
      const key = usefulLifeClass(values.assetClass);
      const before = found.get(key);
      if (before === undefined) found.set(key, ok(values.years));
      else if (before.ok && before.value !== values.years) {
        found.set(key, refuse(contradiction(values.assetClass, row)));
      }
    }
    const [refusal] = refusals;
    return (assetClass) =>
      found.get(usefulLifeClass(assetClass)) ??
      (refusal === undefined ? ok(undefined) : refuse(refusal));
  },
);

function contradiction(assetClass: string, row: number): Refusal {
  const argument = "Klasse";
  const place = { table: NUTZUNGSDAUERN.title, row, column: argument };
  return { kind: "duplicate-key", argument, value: assetClass, place };
}
