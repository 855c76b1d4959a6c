import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../../src/core/calendar";
import { readOwnTable } from "../../src/import/own-table";
import { ANLAGEN } from "../../src/tables/anlagen";
import { ANNAHMEN } from "../../src/tables/annahmen";
import type { WorkbookPlan } from "../../src/workbook/blueprint/plan";

const demo = (name: string) =>
  readFileSync(join(__dirname, "../../assets/demo", `${name}.csv`), "utf8");

const asOf = dayOf({ year: 2026, month: 11, day: 22 });
if (asOf === undefined) throw new RangeError("no such day");

/** The example that ships with the add-in. */
export const EXAMPLE: WorkbookPlan = {
  amt: "Beispielamt",
  year: 2027,
  years: 6,
  asOf,
  example: true,
  assumptions: readOwnTable(ANNAHMEN, demo("annahmen")),
  assets: readOwnTable(ANLAGEN, demo("anlagen")),
};

/** A workbook without content. */
export const EMPTY: WorkbookPlan = { ...EXAMPLE, amt: "Amt Süd", example: false, assets: [] };
