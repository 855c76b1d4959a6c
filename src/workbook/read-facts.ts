import { ANLAGEN } from "../tables/anlagen";
import { ANNAHMEN } from "../tables/annahmen";
import { NUTZUNGSDAUERN } from "../tables/nutzungsdauern";
import { readHeader } from "../tables/header";
import { readTable } from "../tables/read-table";
import type { TableSchema } from "../tables/schema";
import { NAME_OF_AMT } from "./blueprint/assumptions";
import { ownTables } from "./own-table";
import type { WorkbookResult } from "./refusal";
import { runExcel } from "./run-excel";

/** What the pane tells of the workbook at hand. */
export interface WorkbookFacts {
  /** true where all tables are there */
  readonly isSetUp: boolean;
  readonly amt: string | undefined;
  readonly year: number | undefined;
  readonly years: number | undefined;
  /** numbers of the assets that the table Anlagen has (DE: Inventarnummern) */
  readonly assetNumbers: readonly string[];
  /** number of rows of the table Anlagen that are not empty */
  readonly assets: number;
  /** useful lives of the Amt's own table [years] by class as written there */
  readonly usefulLives: ReadonlyMap<string, number>;
}

const TABLES: readonly TableSchema[] = [ANNAHMEN, ANLAGEN, NUTZUNGSDAUERN];

/** Reads what the pane has to know of the workbook, in three round trips. */
export async function readFacts(): Promise<WorkbookResult<WorkbookFacts>> {
  return runExcel(async (context) => {
    const tables = await ownTables(context, TABLES);
    for (const table of tables) table.load("name");
    await context.sync();
    const ranges = tables.map((table) => (table.isNullObject ? undefined : table.getRange()));
    for (const range of ranges) range?.load("values");
    await context.sync();
    const [assumptions = [], assets = [], lives = []] = ranges.map(
      (range): unknown[][] => range?.values ?? [],
    );
    const known = assumptionValues(assumptions);
    return {
      isSetUp: ranges.every((range) => range !== undefined),
      amt: textOf(known.get(NAME_OF_AMT)),
      year: numberOf(known.get("Haushaltsjahr")),
      years: numberOf(known.get("Planungsjahre")),
      ...assetFacts(assets),
      usefulLives: lifeByClass(lives),
    };
  });
}

function assumptionValues(cells: readonly (readonly unknown[])[]): ReadonlyMap<string, unknown> {
  const { rows } = readTable(ANNAHMEN, cells);
  return new Map(rows.map(({ values }) => [values.key, values.value]));
}

/** Rows are counted as they stand: one that cannot be read is there all the same. */
function assetFacts(
  cells: readonly (readonly unknown[])[],
): Pick<WorkbookFacts, "assetNumbers" | "assets"> {
  const [header = [], ...body] = cells;
  const { positions } = readHeader(ANLAGEN, header);
  const typed = ANLAGEN.columns.flatMap((column) => {
    const position = "formula" in column ? undefined : positions.get(column.key);
    return position === undefined ? [] : [position];
  });
  const isFilled = (row: readonly unknown[]) => typed.some((position) => hasContent(row[position]));
  const numberAt = positions.get("number");
  const numbers = body.map((row) => (numberAt === undefined ? "" : shown(row[numberAt])));
  return {
    assets: body.filter(isFilled).length,
    assetNumbers: numbers.filter((number) => number !== ""),
  };
}

function lifeByClass(cells: readonly (readonly unknown[])[]): ReadonlyMap<string, number> {
  const { rows } = readTable(NUTZUNGSDAUERN, cells);
  return new Map(rows.map(({ values }) => [values.assetClass, values.years]));
}

function hasContent(cell: unknown): boolean {
  return shown(cell) !== "";
}

function shown(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell).trim()
    : "";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
