import type { UID, Zone } from "@odoo/o-spreadsheet";
import { maxColumns, maxRows } from "../grid/area";
import type { Book } from "../grid/book";
import { DispatchResult } from "../grid/spreadsheet";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";

type Dimension = "ROW" | "COL";

/** What the grid asks its engine to do. */
interface Command {
  readonly type: string;
  readonly sheetId: UID;
  readonly dimension: Dimension;
  readonly base: number;
  readonly position: "before" | "after";
  readonly quantity: number;
  readonly elements: readonly number[];
  readonly target: readonly Zone[];
}

type Dispatch = (type: string, payload?: object) => DispatchResult;

/** Cells that were cut and not yet pasted. */
interface Cut {
  readonly sheetId: UID;
  readonly area: Area;
}

/** Commands after which Excel has forgotten what was cut. */
const endsCut = new Set(["COPY", "UPDATE_CELL", "CLEAN_CLIPBOARD_HIGHLIGHT"]);

/**
 * Leads what a person does to rows, columns and cells past the rules of tables, which the grid
 * does not have: what Excel refuses is refused, and everything follows as in Excel.
 *
 * @param onRefusal told why a step was not done
 */
export function guardSteps(book: Book, onRefusal: (reason: HostError) => void): void {
  const { model, undoGroups } = book.engine;
  const engine = model as unknown as { dispatch: Dispatch };
  const inner = engine.dispatch;
  let cut: Cut | undefined;
  let isOurs = false;

  const attempt = (step: () => void): DispatchResult => {
    isOurs = true;
    try {
      book.step(step);
      return DispatchResult.Success;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onRefusal(error);
      return refused;
    } finally {
      isOurs = false;
      book.settle();
    }
  };

  const guarded: Dispatch = (type, payload) => {
    // What the workbook does itself has kept to the rules.
    if (isOurs || undoGroups.isOpen || book.engine.isRunning) return inner(type, payload);
    const command = { ...payload, type } as Command;
    if (type === "PASTE" && model.getters.isCutOperation()) {
      const origin = cut;
      cut = undefined;
      if (!origin) return refused;
      return attempt(() => {
        paste(book, origin, command.target);
      });
    }
    const step = stepOf(book, command);
    if (step || endsCut.has(type)) cut = undefined;
    if (step) return attempt(step);
    if (type === "CUT") cut = selectedCells(book);
    return inner(type, payload);
  };
  engine.dispatch = guarded;
}

/** The grid says nothing more of a step that was refused for this reason. */
const refused = new DispatchResult("NoChanges" as never);

function stepOf(book: Book, command: Command): (() => void) | undefined {
  const { sheetId, dimension, base, position, quantity, elements } = command;
  if (command.type === "ADD_COLUMNS_ROWS")
    return () => {
      refuseIfProtected(book, sheetId);
      book.insertCells(
        sheetId,
        whole(dimension, position === "after" ? base + 1 : base, quantity),
        dimension,
      );
    };
  if (command.type === "REMOVE_COLUMNS_ROWS")
    return () => {
      refuseIfProtected(book, sheetId);
      for (const { first, count } of runsFromEnd(elements))
        book.deleteCells(sheetId, whole(dimension, first, count), dimension);
    };
  // Excel has no such pulling of headers without a key held.
  if (command.type === "MOVE_COLUMNS_ROWS")
    return () => {
      throw new HostError("NotImplemented");
    };
  return undefined;
}

function paste(book: Book, { sheetId, area }: Cut, target: readonly Zone[]): void {
  const [place] = target;
  if (!place) return;
  const { active } = book.sheets;
  refuseIfProtected(book, sheetId);
  refuseIfProtected(book, active);
  book.moveCells(sheetId, area, active, place.top, place.left);
  book.select(active, { ...area, row: place.top, column: place.left });
  book.engine.model.dispatch("CLEAN_CLIPBOARD_HIGHLIGHT");
}

function selectedCells(book: Book): Cut {
  const { sheetId, area } = book.selection;
  return { sheetId, area };
}

function refuseIfProtected(book: Book, sheetId: UID): void {
  if (book.sheets.facts(sheetId).isProtected) throw new HostError("AccessDenied");
}

function whole(dimension: Dimension, first: number, count: number): Area {
  return dimension === "ROW"
    ? { row: first, rows: count, column: 0, columns: maxColumns }
    : { row: 0, rows: maxRows, column: first, columns: count };
}

/** Neighbours among rows or columns, the last first, so that those before keep their places. */
function runsFromEnd(elements: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const element of [...elements].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last?.first === element + 1) {
      last.first = element;
      last.count++;
    } else runs.push({ first: element, count: 1 });
  }
  return runs;
}
