import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../../src/core/calendar";
import { readOwnTable } from "../../src/import/own-table";
import { ANLAGEN } from "../../src/tables/anlagen";
import { ANNAHMEN } from "../../src/tables/annahmen";
import { BEWEGUNGEN } from "../../src/tables/bewegungen";
import { GEMEINDEN } from "../../src/tables/gemeinden";
import { criteriaWithPoints } from "../../src/tables/kriterien";
import { PERSONAL } from "../../src/tables/personal";
import { POSITIONEN } from "../../src/tables/positionen";
import { PROJEKTE } from "../../src/tables/projekte";
import type { TableSchema } from "../../src/tables/schema";
import { SZENARIEN } from "../../src/tables/szenarien";
import { UEBERNAHME } from "../../src/tables/uebernahme";
import { VERTRAEGE } from "../../src/tables/vertraege";
import { VORJAHRE } from "../../src/tables/vorjahre";
import type { WorkbookPlan } from "../../src/workbook/blueprint/plan";
import { prefilledTables } from "../../src/workbook/blueprint/prefilled";

const demo = (schema: TableSchema) => {
  const path = join(__dirname, "../../assets/demo", `${schema.name.toLowerCase()}.csv`);
  return readOwnTable(schema, readFileSync(path, "utf8"));
};

const asOf = dayOf({ year: 2026, month: 11, day: 22 });
if (asOf === undefined) throw new RangeError("no such day");

const SCENARIOS = demo(SZENARIEN);

/** The example that ships with the add-in. */
export const EXAMPLE: WorkbookPlan = {
  amt: "Beispielamt",
  year: 2027,
  years: 6,
  asOf,
  example: true,
  tables: {
    ...prefilledTables(demo(ANNAHMEN)),
    Anlagen: demo(ANLAGEN),
    Bewegungen: demo(BEWEGUNGEN),
    Vertraege: demo(VERTRAEGE),
    Personal: demo(PERSONAL),
    Projekte: demo(PROJEKTE),
    Szenarien: SCENARIOS,
    Uebernahme: demo(UEBERNAHME),
    Positionen: demo(POSITIONEN),
    Vorjahre: demo(VORJAHRE),
    Gemeinden: demo(GEMEINDEN),
    Kriterien: demo(criteriaWithPoints(SCENARIOS.map((row) => String(row["code"])))),
  },
};

/** A workbook without content. */
export const EMPTY: WorkbookPlan = {
  ...EXAMPLE,
  amt: "Amt Süd",
  example: false,
  tables: prefilledTables(demo(ANNAHMEN)),
};
