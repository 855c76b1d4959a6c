import { readHeader } from "../../tables/header";
import { isEmptyCell } from "../../tables/cell";
import type { TableSchema } from "../../tables/schema";
import type { CheckedTable, CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { rowName } from "./row-name";

type TableKind = "table-missing" | "table-renamed" | "column-missing";

/** Tables that are gone or renamed, and columns of theirs that are gone. */
export function tableFindings({
  expected,
  tables,
}: CheckedWorkbook): readonly FindingOf<TableKind>[] {
  return expected.flatMap((schema): FindingOf<TableKind>[] => {
    const table = schema.name;
    const found = tables.get(table);
    if (found === undefined) {
      return [{ kind: "table-missing", place: undefined, subject: table, facts: { table } }];
    }
    return [...renamed(schema, found), ...missingColumns(schema, found)];
  });
}

function renamed({ name }: TableSchema, found: CheckedTable): FindingOf<"table-renamed">[] {
  if (found.name.toLowerCase() === name.toLowerCase()) return [];
  const facts = { table: name, now: found.name };
  return [{ kind: "table-renamed", place: { table: name }, subject: name, facts }];
}

function missingColumns(
  schema: TableSchema,
  { cells: [header = []], name }: CheckedTable,
): FindingOf<"column-missing">[] {
  const { positions } = readHeader(schema, header);
  return schema.columns
    .filter(({ key }) => !positions.has(key))
    .map(({ header: column }) => ({
      kind: "column-missing",
      place: { table: schema.name },
      subject: `${schema.name} ${column}`,
      facts: { table: name, column },
    }));
}

/** Cells of calculated columns in which somebody typed a value; an empty row has none to lose. */
export function overwrittenFindings({
  expected,
  tables,
}: CheckedWorkbook): readonly FindingOf<"formula-overwritten">[] {
  return expected.flatMap((schema) => {
    const table = tables.get(schema.name);
    if (table === undefined) return [];
    const [header = []] = table.cells;
    const { positions } = readHeader(schema, header);
    const typed = schema.columns.filter(({ formula }) => formula === undefined);
    return table.formulas.slice(1).flatMap((line, index) => {
      const at = (key: string) => line[positions.get(key) ?? -1];
      if (typed.every(({ key }) => isEmptyCell(at(key)))) return [];
      const row = index + 2;
      const name = rowName(row, ...typed.slice(0, 2).map(({ key }) => textOf(at(key))));
      return schema.columns
        .filter(({ formula, key }) => formula !== undefined && positions.has(key))
        .filter(({ key }) => !isFormula(at(key)))
        .map(({ header: column }) => ({
          kind: "formula-overwritten" as const,
          place: { table: schema.name, row, column },
          subject: `${schema.name} ${name} ${column}`,
          facts: { row: name, column },
        }));
    });
  });
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function textOf(cell: unknown): string | undefined {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : undefined;
}

/** How Excel in German and English says that it does not know a function or name. */
const UNKNOWN_NAME = "#NAME?";

/** Cells that show an error, wherever they are. */
export function errorFindings({
  errorCells,
}: CheckedWorkbook): readonly FindingOf<"functions-missing" | "cell-error">[] {
  return errorCells.map(({ address, error, sheet }) => ({
    kind: error === UNKNOWN_NAME ? "functions-missing" : "cell-error",
    place: { sheet, address },
    subject: `${sheet} ${address}`,
    facts: { error },
  }));
}
