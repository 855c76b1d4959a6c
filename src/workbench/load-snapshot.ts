import { formatAddress } from "./grid/area";
import type { Book } from "./grid/book";
import { HostError } from "./host/errors";
import { textContent } from "./locale/text-content";
import type { FileWarning } from "./file/warning";
import { notHeld } from "./not-held";
import type { BookSnapshot, CellSnapshot, SheetSnapshot, TableSnapshot } from "./snapshot";

/**
 * Puts a workbook that was read from a file in the place of what the book holds.
 *
 * @returns what could not be taken over, one sentence each
 */
export function loadSnapshot(book: Book, snapshot: BookSnapshot): readonly FileWarning[] {
  const left: FileWarning[] = [...notHeld(snapshot)];
  const attempt = (german: string, english: string, step: () => void) => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      left.push({
        german: `${german} wurde nicht übernommen.`,
        english: `${english} was not taken over: ${error.message}`,
      });
    }
  };
  book.request(() => {
    const sheets = replaceSheets(book, snapshot.sheets);
    for (const [sheetId, { cells }] of sheets) writeConstants(book, sheetId, cells);
    for (const [sheetId, { tables }] of sheets) {
      for (const table of tables)
        attempt(`Die Tabelle „${table.name}“`, `The table "${table.name}"`, () => {
          makeTable(book, sheetId, table);
        });
    }
    for (const { name, formula, comment, sheet, hidden } of snapshot.names) {
      attempt(`Der Name „${name}“ (${formula})`, `The name "${name}" (${formula})`, () => {
        const scope = sheet === undefined ? undefined : book.sheets.find(sheet);
        book.names.addFormula(name, formula, comment, scope);
        const added = book.names.exactly(name, scope);
        if (hidden && added) book.names.change(added, { visible: false });
      });
    }
    for (const [sheetId, { cells, name }] of sheets) {
      for (const { row, column, formula } of cells) {
        if (formula === undefined) continue;
        const place = `${name}!${formatAddress({ row, column, rows: 1, columns: 1 })}`;
        attempt(`Die Formel in ${place}`, `The formula in ${place}`, () => {
          book.cells.write(sheetId, row, column, formula);
        });
      }
    }
    for (const [sheetId, sheet] of sheets) dress(book, sheetId, sheet);
    book.properties.set(snapshot.properties ?? {});
    book.customXml = snapshot.customXml.map(({ id, xml }) => ({ id, xml }));
    for (const [name, value] of Object.entries(snapshot.settings)) book.settings.set(name, value);
    const first = sheets[snapshot.activeSheet] ?? sheets[0];
    if (first) book.sheets.activate(first[0]);
  });
  return left;
}

/** A workbook is never without a sheet, so the old ones go last. */
function replaceSheets(
  book: Book,
  sheets: readonly SheetSnapshot[],
): (readonly [string, SheetSnapshot])[] {
  const old = [...book.sheets.ids()];
  old.forEach((sheetId, index) => {
    book.sheets.rename(sheetId, `_${index}_${Date.now()}`);
  });
  const added = sheets.map((sheet) => [book.sheets.add(sheet.name), sheet] as const);
  for (const sheetId of old) book.sheets.remove(sheetId);
  return added;
}

/** Everything but formulas and what they spill. */
function writeConstants(book: Book, sheetId: string, cells: readonly CellSnapshot[]): void {
  const spills = cells.flatMap(({ spill, ...cell }) => (spill ? [{ ...cell, ...spill }] : []));
  const isSpilled = ({ row, column }: CellSnapshot) =>
    spills.some(
      (spill) =>
        row >= spill.row &&
        row < spill.row + spill.rows &&
        column >= spill.column &&
        column < spill.column + spill.columns,
    );
  for (const cell of cells) {
    const { row, column, value, error, formula } = cell;
    if (value === null || formula !== undefined || isSpilled(cell)) continue;
    const isText = typeof value === "string" && error !== true;
    // A text cell takes everything as written; an apostrophe would become part of its value.
    const isTextCell = isText && cell.format === "@";
    if (isTextCell) book.cells.setFormat(sheetId, { row, column, rows: 1, columns: 1 }, "@");
    book.cells.write(sheetId, row, column, isText && !isTextCell ? textContent(value) : value);
  }
}

function makeTable(book: Book, sheetId: string, table: TableSnapshot): void {
  const { id } = book.tables.add(sheetId, table.area);
  const { style, bandedRows, showFilter } = table;
  book.tables.rename(id, table.name);
  book.tables.setLook(id, { style, bandedRows, showFilter });
  if (table.showTotals) book.tableCells.adoptTotals(id);
}

/** What of tables can only be told when their cells are filled. */
function finishTables(book: Book, tables: readonly TableSnapshot[]): void {
  book.tables.noticeShapes();
  for (const { name, columns, filters } of tables) {
    const id = book.tables.find(name)?.id;
    if (id === undefined) continue;
    const calculated = columns.flatMap(({ formula }, index) =>
      formula === undefined ? [] : [index],
    );
    book.tables.markCalculated(id, calculated);
    for (const { column, values, blanks } of filters ?? [])
      book.tableFilters.showValues(id, column, blanks ? [...values, ""] : values);
  }
}

/** Formats, sizes, charts, rules and print set-up. */
function dress(book: Book, sheetId: string, sheet: SheetSnapshot): void {
  const { sheets, rules, charts } = book;
  finishTables(book, sheet.tables);
  for (const area of sheet.merges) book.merges.add(sheetId, area);
  for (const cell of sheet.cells) dressCell(book, sheetId, cell);
  if (sheet.defaultSize) book.engine.usualSizes.set(sheetId, sheet.defaultSize);
  for (const { index, width, hidden } of sheet.columns) {
    sheets.resize(sheetId, "COL", index, 1, width);
    if (hidden) book.hidden.set(sheetId, "COL", index, 1, true);
  }
  for (const { index, height, hidden } of sheet.rows) {
    sheets.resize(sheetId, "ROW", index, 1, height);
    // Rows that a filter hides are hidden by the filter again.
    const isFiltered = sheet.tables.some(
      ({ area, filters }) => filters && index >= area.row && index < area.row + area.rows,
    );
    if (hidden && !isFiltered) book.hidden.set(sheetId, "ROW", index, 1, true);
  }
  sheets.freeze(sheetId, sheet.frozen.rows, sheet.frozen.columns);
  sheets.setGridlines(sheetId, sheet.showGridlines);
  sheets.setTabColor(sheetId, sheet.tabColor);
  for (const chart of sheet.charts) {
    charts.update(sheetId, charts.add(sheetId, chart.type, chart.series).id, chart);
  }
  for (const rule of sheet.validations) {
    const [area] = rule.areas;
    if (area) rules.setValidation(sheetId, area, rule);
  }
  for (const format of sheet.conditionalFormats) rules.addConditionalFormat(sheetId, format);
  sheets.facts(sheetId).page = sheet.page;
  sheets.facts(sheetId).isProtected = sheet.isProtected ?? false;
  sheets.setVisibility(sheetId, sheet.visibility);
}

function dressCell(book: Book, sheetId: string, cell: CellSnapshot): void {
  const { row, column, format, style, note, hyperlink } = cell;
  const area = { row, column, rows: 1, columns: 1 };
  if (format !== undefined) book.cells.setFormat(sheetId, area, format);
  if (note !== undefined) book.sheets.facts(sheetId).notes.set(`${row},${column}`, note);
  if (hyperlink) book.hyperlinks.set(sheetId, row, column, hyperlink);
  if (!style) return;
  const { border, ...look } = style;
  book.cells.setStyle(sheetId, area, look);
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = border?.[side];
    if (line) book.cells.looks.changeBorder(sheetId, area, side, () => line);
  }
}
