import { BEFUNDE } from "../../tables/befunde";
import { readHeader } from "../../tables/header";
import type { CellInput } from "../blueprint/blueprint";
import type { CheckedTable } from "./checked-workbook";
import type { MergedRow, NotedRow } from "./merge-findings";

type ColumnKey = (typeof BEFUNDE)["columns"][number]["key"];

/** A row of the table as formulas; a person may have added columns. */
export type TableLine = readonly unknown[];

/** The columns that the checks cannot do without, by the headers that are missing. */
export function missingColumns({ cells: [header = []] }: CheckedTable): readonly string[] {
  const { positions } = readHeader(BEFUNDE, header);
  return BEFUNDE.columns.filter(({ key }) => !positions.has(key)).map((column) => column.header);
}

/** The findings of earlier checks with what people noted of them. */
export function notedRows({ cells, formulas }: CheckedTable): readonly NotedRow<TableLine>[] {
  const [header = [], ...body] = cells;
  const { positions } = readHeader(BEFUNDE, header);
  return body.map((line, index) => {
    const text = (key: ColumnKey) => textOf(line[positions.get(key) ?? -1]);
    return {
      id: text("id"),
      severity: text("severity"),
      sheet: text("sheet"),
      address: text("address"),
      finding: text("finding"),
      advice: text("advice"),
      state: text("state"),
      reason: text("reason"),
      row: formulas[index + 1] ?? [],
    };
  });
}

/** What the link to the cell is calculated by. */
const LINK = BEFUNDE.columns[2].formula;

/**
 * The body of the table with these rows, all columns at once, so that no note can slip to another
 * finding. Columns that a person added go with their finding; formulas in them are continued.
 */
export function tableBody(
  { cells: [header = []], formulas }: CheckedTable,
  rows: readonly MergedRow<TableLine>[],
): CellInput[][] {
  const { positions } = readHeader(BEFUNDE, header);
  const byPosition = new Map([...positions].map(([key, position]) => [position, key]));
  const continued = formulas.slice(1).at(-1) ?? [];
  const lineOf = (row: MergedRow<TableLine> | undefined) =>
    header.map((_, position): CellInput => {
      const key = byPosition.get(position);
      if (key === undefined) return ownCell(row?.before?.[position], continued[position]);
      return key === "link" ? LINK : (row?.[key] ?? "");
    });
  // a table has at least one row
  return rows.length === 0 ? [lineOf(undefined)] : rows.map(lineOf);
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

function ownCell(before: unknown, continued: unknown): CellInput {
  if (isInput(before)) return before;
  return typeof continued === "string" && continued.startsWith("=") ? continued : "";
}

function isInput(cell: unknown): cell is CellInput {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
}
