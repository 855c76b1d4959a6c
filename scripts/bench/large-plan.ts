import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { TableRow } from "../../src/workbook/blueprint/table-rows";
import type { WorkbookPlan } from "../../src/workbook/blueprint/plan";
import { EXAMPLE } from "../../tests/workbook/example-plan";

/** Rows of the tables in an office several times as large as that of the example. */
const SIZE = { Anlagen: 1000, Vertraege: 100, Positionen: 50, Personal: 12 } as const;

/** The scenario with most positions, whose editor has most to do. */
export const LARGEST_SCENARIO = "KSM";

/** The same numbers at every run, so that the figures compare. */
const SEED = 2027;

const random = xoroshiro128plus(SEED);

/**
 * The example made large: its rows again and again until each table has its size, with other
 * amounts and days, as records that are all alike would be calculated once. What is added to the
 * positions belongs to one scenario.
 */
export const LARGE: WorkbookPlan = {
  ...EXAMPLE,
  tables: {
    ...EXAMPLE.tables,
    Anlagen: repeated("Anlagen", (row, index) => ({
      ...row,
      number: `IT-${String(index + 1).padStart(4, "0")}`,
      acquiredOn: Number(row["acquiredOn"]) + uniformInt(random, 0, 300),
      cost: varied(row["cost"]),
    })),
    Vertraege: repeated("Vertraege", (row, index) => ({
      ...row,
      number: `V-${index + 1}`,
      amountEur: varied(row["amountEur"]),
    })),
    Personal: repeated("Personal", (row, index) => ({ ...row, position: `Stelle ${index + 1}` })),
    Positionen: repeated("Positionen", (row, index) => ({
      ...row,
      scenario: LARGEST_SCENARIO,
      name: `${row["name"] ?? ""} ${index + 1}`,
      unitPriceEur: varied(row["unitPriceEur"]),
    })),
  },
};

/** The rows of the example as they are, then those that make up the size. */
function repeated(
  table: keyof typeof SIZE,
  another: (row: TableRow, index: number) => TableRow,
): readonly TableRow[] {
  const rows = EXAMPLE.tables[table];
  return Array.from({ length: SIZE[table] }, (_, index) => {
    const row = rows[index % rows.length] ?? {};
    return index < rows.length ? row : another(row, index);
  });
}

/** An amount up to a fifth larger [EUR]. */
function varied(amount: unknown): number {
  return Math.round(Number(amount) * (100 + uniformInt(random, 0, 20))) / 100;
}
