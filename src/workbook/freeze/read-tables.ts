/** A table as it stands; rows and columns are zero-based. */
export interface TablePlace {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly column: number;
  /** first row of the body, and how many it has */
  readonly row: number;
  readonly rows: number;
}

/** Reads where all tables are, in two round trips. Tables without a header row are left out. */
export async function readTables(context: Excel.RequestContext): Promise<TablePlace[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/showHeaders,items/worksheet/name");
  await context.sync();
  const reading = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      header.load("values,rowIndex,columnIndex");
      body.load("rowIndex,rowCount");
      return { table, header, body };
    });
  await context.sync();
  return reading.map(({ table, header, body }) => ({
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    headers: (header.values as unknown[][])[0]?.map(String) ?? [],
    headerRow: header.rowIndex,
    column: header.columnIndex,
    row: body.rowIndex,
    rows: body.rowCount,
  }));
}

/** The table whose body has the cell. */
export function tableAround(
  tables: readonly TablePlace[],
  sheet: string,
  row: number,
  column: number,
): TablePlace | undefined {
  return tables.find(
    (table) => hasColumn(table, sheet, column) && row >= table.row && row < table.row + table.rows,
  );
}

/** The table that has the header cell. */
export function tableOfHeader(
  tables: readonly TablePlace[],
  sheet: string,
  row: number,
  column: number,
): TablePlace | undefined {
  return tables.find((table) => hasColumn(table, sheet, column) && row === table.headerRow);
}

function hasColumn(table: TablePlace, sheet: string, column: number): boolean {
  return (
    table.sheet === sheet && column >= table.column && column < table.column + table.headers.length
  );
}
