import { knownDay, serialFromDay } from "../../../src/core/calendar";
import { ANLAGEN } from "../../../src/tables/anlagen";
import { ANNAHMEN } from "../../../src/tables/annahmen";
import { GEMEINDEN } from "../../../src/tables/gemeinden";
import { KRITERIEN } from "../../../src/tables/kriterien";
import { NUTZUNGSDAUERN } from "../../../src/tables/nutzungsdauern";
import { PERSONAL } from "../../../src/tables/personal";
import { POSITIONEN } from "../../../src/tables/positionen";
import { PROJEKTE } from "../../../src/tables/projekte";
import type { TableCells } from "../../../src/tables/read-table";
import type { TableSchema } from "../../../src/tables/schema";
import { SZENARIEN } from "../../../src/tables/szenarien";
import { UEBERNAHME } from "../../../src/tables/uebernahme";
import { VERTRAEGE } from "../../../src/tables/vertraege";
import type { CheckedWorkbook, ErrorCell } from "../../../src/workbook/checks/checked-workbook";

const SCHEMAS: readonly TableSchema[] = [
  ANLAGEN,
  ANNAHMEN,
  GEMEINDEN,
  KRITERIEN,
  NUTZUNGSDAUERN,
  PERSONAL,
  POSITIONEN,
  PROJEKTE,
  SZENARIEN,
  UEBERNAHME,
  VERTRAEGE,
];

/** Day of the checks in these tests. */
const AS_OF = knownDay(2026, 11, 1);

/** Excel's serial of a day. */
export function serial(year: number, month: number, day: number): number {
  return serialFromDay(knownDay(year, month, day));
}

/** A workbook with these tables, each with all its columns; rows by header. */
export function workbookWith(
  rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
  errorCells: readonly ErrorCell[] = [],
): CheckedWorkbook {
  const given = SCHEMAS.filter(({ name }) => name in rows);
  return {
    tables: new Map(
      given.map((schema) => {
        const cells = cellsWith(schema, rows[schema.name] ?? []);
        return [schema.name, { name: schema.name, cells, formulas: formulasOf(schema, cells) }];
      }),
    ),
    expected: given,
    errorCells,
    asOf: AS_OF,
  };
}

function cellsWith(
  schema: TableSchema,
  rows: readonly Readonly<Record<string, unknown>>[],
): TableCells {
  const headers = schema.columns.map(({ header }) => header);
  const unknown = rows.flatMap(Object.keys).find((header) => !headers.includes(header));
  if (unknown !== undefined) throw new RangeError(`${schema.name} has no column ${unknown}`);
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
}

/** As Excel has them where nobody has touched a calculated column. */
function formulasOf(schema: TableSchema, [header = [], ...body]: TableCells): TableCells {
  return [
    header,
    ...body.map((line) => line.map((cell, index) => schema.columns[index]?.formula ?? cell)),
  ];
}
