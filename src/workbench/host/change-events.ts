import { formatAddress, intersect } from "../grid/area";
import type { CellBefore, CellChange, RecordedStep } from "../grid/change-recorder";
import { excelError } from "../grid/errors";
import { registries } from "../grid/spreadsheet";
import type { Area } from "../snapshot";
import { eventTypes, wholeWorkbook } from "./events";
import type { HostContext } from "./object";
import type { ChangeSource } from "./workbook-watch";

/** Who changed something. */
export interface ChangeAuthor {
  readonly source: ChangeSource;
  readonly isThisAddIn: boolean;
}

/** Tells the add-in of changed cells: `onChanged` of sheets and tables, `onFormulaChanged`. */
export class ChangeEvents {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    this.#context = context;
  }

  /** Whether former contents of cells are needed for somebody's details. */
  get wantsBefore(): boolean {
    const { events } = this.#context;
    return [eventTypes.dataChanged, eventTypes.formulaChanged, eventTypes.tableDataChanged].some(
      (type) => events.hasListeners(type),
    );
  }

  tell(changes: readonly CellChange[], { before }: RecordedStep, author: ChangeAuthor): void {
    const { book, events } = this.#context;
    const isHeard =
      events.hasListeners(eventTypes.dataChanged) ||
      events.hasListeners(eventTypes.tableDataChanged);
    if (isHeard)
      for (const change of changes)
        if (book.sheets.exists(change.sheetId)) this.#tellOf(change, before, author);
    this.#tellOfFormulas(before, author);
  }

  #tellOf(change: CellChange, before: readonly CellBefore[], author: ChangeAuthor): void {
    const { events, book, references, make } = this.#context;
    const { type, sheetId, area, shift } = change;
    const args = {
      changeType: type,
      source: author.source,
      worksheetId: sheetId,
      address: formatAddress(area),
      referenceId: references.idOf(make.range(sheetId, area)),
      triggerSource: author.isThisAddIn ? "ThisLocalAddin" : "Unknown",
      shiftDirection: shift ? `ShiftCell${shift}` : "None",
      ...this.#details(change, before),
    };
    events.raise(eventTypes.dataChanged, [sheetId, wholeWorkbook], args);
    for (const table of book.tables.all()) {
      const touched = table.sheetId === sheetId ? intersect(table.area, area) : undefined;
      if (!touched) continue;
      const tableId = `{${table.number}}`;
      events.raise(eventTypes.tableDataChanged, [tableId, sheetId, wholeWorkbook], {
        ...args,
        tableId,
        address: formatAddress(touched),
      });
    }
  }

  /** Excel gives the values before and after of a single cell only. */
  #details({ type, sheetId, area }: CellChange, before: readonly CellBefore[]): object {
    if (type !== "RangeEdited" || area.rows * area.columns > 1) return {};
    const old = before.find((cell) => cell.sheetId === sheetId && isAt(cell, area));
    if (!old) return {};
    const [valueBefore, valueTypeBefore] = asExcel(old.value);
    const after = this.#context.book.cells.read(sheetId, area.row, area.column);
    return {
      valueBefore,
      valueTypeBefore,
      valueAfter: after.value,
      valueTypeAfter: after.type,
    };
  }

  #tellOfFormulas(before: readonly CellBefore[], { source }: ChangeAuthor): void {
    const { events, book } = this.#context;
    if (!events.hasListeners(eventTypes.formulaChanged)) return;
    const changed = before.filter(
      ({ sheetId, row, column, formula }) =>
        book.sheets.exists(sheetId) && book.cells.formula(sheetId, row, column) !== formula,
    );
    for (const worksheetId of new Set(changed.map(({ sheetId }) => sheetId)))
      events.raise(eventTypes.formulaChanged, [worksheetId, wholeWorkbook], {
        source,
        worksheetId,
        formulaDetails: changed
          .filter(({ sheetId }) => sheetId === worksheetId)
          .map(({ row, column, formula = "" }) => ({
            cellAddress: formatAddress({ row, column, rows: 1, columns: 1 }),
            previousFormula: formula,
          })),
      });
  }
}

function isAt({ row, column }: CellBefore, area: Area): boolean {
  return row === area.row && column === area.column;
}

/** A value of the engine with its type as Office.js has them. */
function asExcel(value: CellBefore["value"]): readonly [string | number | boolean, string] {
  if (value === null || value === "") return ["", "Empty"];
  if (typeof value === "number") return [value, "Double"];
  if (typeof value === "boolean") return [value, "Boolean"];
  return registries.errorTypes.has(value) ? [excelError({ value }), "Error"] : [value, "String"];
}
