import type { Book } from "./grid/book";
import type { Area, BookSnapshot, CellSnapshot, SheetSnapshot } from "./snapshot";

/** The workbook as plain data, for a file. */
export function takeSnapshot(book: Book): BookSnapshot {
  book.engine.flush();
  const ids = book.sheets.ids();
  const properties = book.properties.all();
  return {
    sheets: ids.map((sheetId) => sheetSnapshot(book, sheetId)),
    names: book.names.all().map(({ name, formula, comment, visible, scope }) => ({
      name,
      formula,
      comment,
      ...(scope === undefined ? {} : { sheet: book.sheets.name(scope) }),
      ...(visible ? {} : { hidden: true as const }),
    })),
    activeSheet: ids.indexOf(book.sheets.active),
    customXml: book.customXml.map(({ id, xml }) => ({ id, xml })),
    settings: Object.fromEntries(book.settings),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

function sheetSnapshot(book: Book, sheetId: string): SheetSnapshot {
  const { sheets, tables, charts, rules } = book;
  const { page, isProtected } = sheets.facts(sheetId);
  const defaultSize = sheets.ownUsualSize(sheetId);
  return {
    name: sheets.name(sheetId),
    visibility: sheets.visibility(sheetId),
    tabColor: sheets.tabColor(sheetId),
    showGridlines: sheets.showsGridlines(sheetId),
    ...(isProtected ? { isProtected } : {}),
    frozen: sheets.frozen(sheetId),
    ...(defaultSize ? { defaultSize } : {}),
    columns: sizeSnapshots(book, sheetId, "COL").map(({ size, ...rest }) => ({
      ...rest,
      width: size,
    })),
    rows: sizeSnapshots(book, sheetId, "ROW").map(({ size, ...rest }) => ({
      ...rest,
      height: size,
    })),
    cells: cellSnapshots(book, sheetId),
    merges: book.merges.of(sheetId),
    tables: tables
      .all()
      .filter((table) => table.sheetId === sheetId)
      .map((table) => {
        const formulas = tables.calculatedColumns(table.id);
        const { name, area, style, bandedRows, showFilter, showTotals } = table;
        const columns = table.columns.map((column, index) => {
          const formula = formulas[index];
          return { name: column, ...(formula === undefined ? {} : { formula }) };
        });
        const filters = columns.flatMap((_, column) => {
          const filter = book.tableFilters.of(table.id, column);
          if (filter?.kind !== "values") return [];
          const values = filter.values.filter((text) => text !== "");
          const hasBlanks = values.length < filter.values.length;
          return [{ column, values, ...(hasBlanks ? { blanks: true as const } : {}) }];
        });
        return {
          name,
          area,
          columns,
          style,
          bandedRows,
          showFilter,
          showTotals,
          ...(filters.length > 0 ? { filters } : {}),
        };
      }),
    charts: charts.all(sheetId),
    validations: rules.validations(sheetId),
    conditionalFormats: rules.conditionalFormats(sheetId),
    page,
  };
}

/** Columns or rows that have a size of their own or are hidden. */
function sizeSnapshots(book: Book, sheetId: string, dimension: "ROW" | "COL") {
  const sizes = new Map(book.sheets.customSizes(sheetId, dimension));
  const hidden = new Set(book.hidden.all(sheetId, dimension));
  const { width, height } = book.engine.usualSizes.of(sheetId);
  const usual = dimension === "COL" ? width : height;
  return [...new Set([...sizes.keys(), ...hidden])]
    .sort((a, b) => a - b)
    .map((index) => ({
      index,
      size: sizes.get(index) ?? usual,
      ...(hidden.has(index) ? { hidden: true as const } : {}),
    }));
}

/** The cells that hold anything: contents, looks, notes, comments, links. */
function filledArea(book: Book, sheetId: string): Area | undefined {
  const used = book.sheets.usedArea(sheetId, false);
  const attached = [
    ...book.sheets.facts(sheetId).notes.cells(),
    ...book.hyperlinks.of(sheetId).keys(),
  ].map((cell) => cell.split(",").map(Number));
  for (const comment of book.comments.all())
    if (comment.sheetId === sheetId) attached.push([comment.row, comment.column]);
  if (!used && attached.length === 0) return undefined;
  let [top, left, bottom, right] = used
    ? [used.row, used.column, used.row + used.rows - 1, used.column + used.columns - 1]
    : [Infinity, Infinity, 0, 0];
  for (const [row = 0, column = 0] of attached) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellSnapshots(book: Book, sheetId: string): CellSnapshot[] {
  const used = filledArea(book, sheetId);
  if (!used) return [];
  const { cells } = book;
  const { notes } = book.sheets.facts(sheetId);
  const links = book.hyperlinks.of(sheetId);
  const snapshots: CellSnapshot[] = [];
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const reading = cells.read(sheetId, row, column);
      const formula = cells.formula(sheetId, row, column);
      const style = cells.style(sheetId, row, column);
      const format = cells.format(sheetId, row, column);
      // The file knows notes only: a comment is kept as one.
      const note = notes.get(`${row},${column}`) ?? book.comments.at(sheetId, row, column)?.content;
      const hyperlink = links.get(`${row},${column}`);
      const hasStyle = Object.keys(style).length > 0;
      const isFormatted = format !== "General";
      if (
        reading.type === "Empty" &&
        formula === undefined &&
        !hasStyle &&
        !isFormatted &&
        !note &&
        !hyperlink
      )
        continue;
      const spill = formula === undefined ? undefined : cells.spillArea(sheetId, row, column);
      snapshots.push({
        row,
        column,
        value: reading.type === "Empty" ? null : reading.value,
        ...(reading.type === "Error" ? { error: true } : {}),
        ...(formula === undefined ? {} : { formula }),
        ...(spill ? { spill: { rows: spill.rows, columns: spill.columns } } : {}),
        ...(isFormatted ? { format } : {}),
        ...(hasStyle ? { style } : {}),
        ...(note === undefined ? {} : { note }),
        ...(hyperlink ? { hyperlink } : {}),
      });
    }
  return snapshots;
}
