import type { Worksheet } from "@cj-tech-master/excelts";
import {
  attr,
  findChild,
  textContent,
  XmlWriter,
  type XmlElement,
} from "@cj-tech-master/excelts/xml";
import type { CellSnapshot, SheetSnapshot, TableFilterSnapshot, TableSnapshot } from "../snapshot";
import { evaluatesAsArray } from "./formula/array-evaluation";
import { fromStoredFormula } from "./formula/from-stored";
import { toStoredFormula } from "./formula/to-stored";
import { areaAddress, areaOf, cellAddress } from "./geometry";
import { elements, isSet, partRoot, relatedParts, setPartText, type Parts } from "./package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Announces the tables to the library, so that it lays out parts, relationships and ids. */
export function announceTables(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const table of sheet.tables) {
    worksheet.addTable({
      name: table.name,
      ref: cellAddress(table.area.row, table.area.column),
      columns: table.columns.map(({ name }) => ({ name })),
      rows: Array.from({ length: table.area.rows - 1 }, () => []),
    });
  }
}

/**
 * Writes the parts of the announced tables anew: the library does not know array formulas in
 * calculated columns and always writes a filter.
 *
 * @param path of the sheet
 * @param singleCellNames names that refer to one cell or one constant, in lower case
 */
export function writeTables(
  parts: Parts,
  path: string,
  sheet: SheetSnapshot,
  singleCellNames: ReadonlySet<string>,
): void {
  relatedParts(parts, path, "table").forEach((part, index) => {
    const table = sheet.tables[index];
    const id = attr(partRoot(parts, part), "id");
    if (table === undefined || id === undefined) return;
    setPartText(parts, part, tableXml(table, id, sheet.cells, singleCellNames));
  });
}

function tableXml(
  table: TableSnapshot,
  id: string,
  cells: readonly CellSnapshot[],
  names: ReadonlySet<string>,
): string {
  const { area } = table;
  const filtered = { ...area, rows: area.rows - (table.showTotals ? 1 : 0) };
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8", standalone: "yes" });
  xml.openNode("table", {
    xmlns: MAIN,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(area),
    ...(table.showTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
  });
  if (table.showFilter) writeFilter(xml, areaAddress(filtered), table.filters ?? []);
  xml.openNode("tableColumns", { count: table.columns.length });
  table.columns.forEach(({ name, formula }, index) => {
    const total = table.showTotals
      ? cells.find(
          ({ row, column }) => row === area.row + area.rows - 1 && column === area.column + index,
        )
      : undefined;
    xml.openNode("tableColumn", {
      id: index + 1,
      name: storedHeader(name),
      ...totalAttributes(total),
    });
    if (formula !== undefined) writeFormula(xml, "calculatedColumnFormula", formula, table, names);
    if (total?.formula !== undefined) {
      writeFormula(xml, "totalsRowFormula", total.formula, table, names);
    }
    xml.closeNode();
  });
  xml.closeNode();
  xml.leafNode("tableStyleInfo", {
    ...(table.style !== "" && { name: table.style }),
    showFirstColumn: table.highlightFirstColumn === true ? 1 : 0,
    showLastColumn: table.highlightLastColumn === true ? 1 : 0,
    showRowStripes: table.bandedRows ? 1 : 0,
    showColumnStripes: table.bandedColumns === true ? 1 : 0,
  });
  xml.closeNode();
  return xml.xml;
}

function writeFilter(xml: XmlWriter, ref: string, filters: readonly TableFilterSnapshot[]): void {
  xml.openNode("autoFilter", { ref });
  for (const { column, values, blanks } of filters) {
    xml.openNode("filterColumn", { colId: column });
    xml.openNode("filters", blanks === true ? { blank: 1 } : {});
    for (const val of values) xml.leafNode("filter", { val });
    xml.closeNode();
    xml.closeNode();
  }
  xml.closeNode();
}

/** The totals row is told twice: in its cells and, with the same content, in the columns. */
function totalAttributes(total: CellSnapshot | undefined): Record<string, string> {
  if (total?.formula !== undefined) return { totalsRowFunction: "custom" };
  return typeof total?.value === "string" ? { totalsRowLabel: total.value } : {};
}

function writeFormula(
  xml: XmlWriter,
  element: string,
  formula: string,
  table: TableSnapshot,
  names: ReadonlySet<string>,
): void {
  const attributes = evaluatesAsArray(formula, names) ? { array: 1 } : {};
  xml.leafNode(element, attributes, toStoredFormula(formula, table.name));
}

/** Line breaks in attributes are stored as `_x000a_`. */
function storedHeader(name: string): string {
  return name.replaceAll("\n", "_x000a_");
}

/** Tables of a sheet in the order of the file. */
export function readTables(parts: Parts, path: string): TableSnapshot[] {
  return relatedParts(parts, path, "table")
    .filter((part) => attr(partRoot(parts, part), "headerRowCount") !== "0")
    .map((part) => readTable(parts, part));
}

function readTable(parts: Parts, part: string): TableSnapshot {
  const root = partRoot(parts, part);
  const name = attr(root, "displayName") ?? "";
  const style = findChild(root, "tableStyleInfo");
  const filters = readFilters(root);
  return {
    name,
    area: areaOf(attr(root, "ref") ?? "A1"),
    columns: elements(root, "tableColumn").map((column) => {
      const formula = findChild(column, "calculatedColumnFormula");
      return {
        name: (attr(column, "name") ?? "").replace(/_x000a_/gi, "\n"),
        ...(formula && { formula: fromStoredFormula(textContent(formula), name) }),
      };
    }),
    style: (style && attr(style, "name")) ?? "",
    bandedRows: isSet(style, "showRowStripes"),
    showFilter: findChild(root, "autoFilter") !== undefined,
    showTotals: attr(root, "totalsRowCount") === "1",
    ...(isSet(style, "showFirstColumn") && { highlightFirstColumn: true as const }),
    ...(isSet(style, "showLastColumn") && { highlightLastColumn: true as const }),
    ...(isSet(style, "showColumnStripes") && { bandedColumns: true as const }),
    ...(filters.length > 0 && { filters }),
  };
}

/** Filters by values; other kinds are not held. */
function readFilters(root: XmlElement): TableFilterSnapshot[] {
  return elements(root, "filterColumn").flatMap((column) => {
    const filters = findChild(column, "filters");
    if (filters === undefined) return [];
    return [
      {
        column: Number(attr(column, "colId")),
        values: elements(filters, "filter").map((filter) => attr(filter, "val") ?? ""),
        ...(isSet(filters, "blank") && { blanks: true as const }),
      },
    ];
  });
}
