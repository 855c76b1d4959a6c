import type { CellPosition, Command, DispatchResult, Getters, UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import "./functions";
import "./no-palette";
import { maxColumns, maxRows } from "./area";
import { evaluationOf, type ExcelEvaluation } from "./evaluation";
import type { CellId } from "./function-calls";
import { UsualSizes } from "./header-sizes";
import { Ledger } from "./ledger";
import { Model, registries, UIPlugin } from "./spreadsheet";
import { wrapper } from "./structured";
import { UndoGroups } from "./undo-groups";

registries.functionRegistry.replace(wrapper, {
  description: "A structured reference, as written and as cells",
  hidden: true,
  args: [
    { name: "text", description: "as written", type: ["STRING"] },
    { name: "cells", description: "as cells", type: ["ANY", "RANGE<ANY>"], acceptMatrix: true },
  ],
  compute: (_text, cells) => cells ?? { value: "#REF!" },
});

interface Run {
  readonly type: string;
  readonly run: () => void;
}

/** Runs many commands as one step: one calculation, one entry in the undo list. */
class RunPlugin extends UIPlugin {
  override handle(command: Command): void {
    const run = command as unknown as Run;
    if (run.type === "WORKBENCH_RUN") run.run();
  }
}
registries.featurePluginRegistry.add("workbench_run", RunPlugin);

/** Locales that the workbench shows cells in. */
export type GridLocale = "de-DE" | "en-US";

const locales = {
  "de-DE": {
    name: "Deutsch",
    code: "de_DE",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  "en-US": {
    name: "English (US)",
    code: "en_US",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    formulaArgSeparator: ",",
  },
} as const;

/** Reasons of the engine that only say that nothing had to be done. */
const harmless = new Set(["NoChanges", "NoActiveSheet"]);

/**
 * The engine with a queue: what an add-in writes is collected and carried out in one step when
 * something is read or the request ends, so that a thousand cells cost one calculation.
 */
export class Engine {
  readonly model: Model;
  /** What Excel keeps of the workbook and the engine does not. */
  readonly ledger = new Ledger(this);
  readonly undoGroups = new UndoGroups();
  readonly usualSizes = new UsualSizes(this.ledger);
  readonly #queue: (() => DispatchResult | undefined)[] = [];
  #version = 0;
  #isRunning = false;
  readonly #sizes = new Map<UID, { rows: number; columns: number }>();

  constructor(locale: GridLocale, firstSheet: { id: UID; name: string }) {
    silenceEngine();
    this.model = new Model(
      {
        settings: { locale: locales[locale] },
        sheets: [{ ...firstSheet, colNumber: 26, rowNumber: 100 }],
      },
      {
        external: {},
        custom: { ledger: this.ledger, usualSizes: this.usualSizes, undoGroups: this.undoGroups },
      },
    );
    this.model.on("update", this, () => this.#version++);
  }

  /** Grows with each step that the engine takes. */
  get version(): number {
    return this.#version;
  }

  /** Whether the queue is being carried out. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  get getters(): Getters {
    return this.model.getters;
  }

  get locale(): GridLocale {
    return this.getters.getLocale().code === "de_DE" ? "de-DE" : "en-US";
  }

  /** Queues a command; a refusal of it surfaces at the next flush. */
  later(command: () => DispatchResult | undefined): void {
    this.#queue.push(command);
  }

  /** Whether nothing is queued behind the command. */
  isLast(command: () => DispatchResult | undefined): boolean {
    return this.#queue.at(-1) === command;
  }

  /** Carries out what is queued. */
  flush(): void {
    if (this.#queue.length === 0) return;
    const commands = this.#queue.splice(0);
    const refusals: string[] = [];
    let failure: unknown;
    const run = () => {
      try {
        for (const command of commands) {
          const result = command();
          const reasons = result?.reasons.map(String).filter((reason) => !harmless.has(reason));
          if (result && !result.isSuccessful && reasons) refusals.push(...reasons);
        }
      } catch (error) {
        // An exception must not leave the engine in the middle of a step.
        failure = error;
      }
    };
    this.#isRunning = true;
    this.model.dispatch("WORKBENCH_RUN" as never, { run } as never);
    this.#isRunning = false;
    this.#sizes.clear();
    if (failure instanceof Error) throw failure;
    this.#makeRoomForSpills();
    if (refusals.length > 0) throw new HostError("GeneralException", refusals.join(", "));
  }

  /** Carries out a command now, after what is queued. */
  now(command: () => DispatchResult): void {
    this.later(command);
    this.flush();
  }

  /** Calculates everything again. */
  recalculate(): void {
    this.flush();
    this.model.dispatch("EVALUATE_CELLS");
    this.#makeRoomForSpills();
  }

  /** Calculates these cells again, and what depends on them. */
  recalculateCells(cells: Iterable<CellId>): void {
    this.flush();
    const cellIds = [...cells].filter((id) => this.positionOf(id));
    if (cellIds.length === 0) return;
    this.model.dispatch("EVALUATE_CELLS", { cellIds });
    this.#makeRoomForSpills();
  }

  /** Where a cell stands; the engine itself still tells the place of a cell whose sheet is gone. */
  positionOf(cellId: CellId): CellPosition | undefined {
    const position = this.getters.tryGetCellPosition(cellId);
    return position && this.getters.tryGetSheet(position.sheetId) ? position : undefined;
  }

  /** Calculates what has waited because calculation was manual or suspended. */
  recalculateWaiting(): void {
    this.flush();
    if (!this.evaluation.isBehind) return;
    this.evaluation.catchUp();
    this.model.dispatch("EVALUATE_CELLS", { cellIds: [] });
    this.#makeRoomForSpills();
  }

  get evaluation(): ExcelEvaluation {
    return evaluationOf(this.getters);
  }

  /** The engine's sheets have an end; Excel's reach to row 1,048,576: they grow as needed. */
  ensureSize(sheetId: UID, rows: number, columns: number): void {
    if (rows > maxRows || columns > maxColumns) throw new HostError("InvalidArgument");
    let size = this.#sizes.get(sheetId);
    if (!size) {
      const sheet = this.getters.tryGetSheet(sheetId);
      size = sheet
        ? {
            rows: this.getters.getNumberRows(sheetId),
            columns: this.getters.getNumberCols(sheetId),
          }
        : { rows: 100, columns: 26 };
      this.#sizes.set(sheetId, size);
    }
    size.rows = this.#grow(sheetId, "ROW", size.rows, rows, maxRows);
    size.columns = this.#grow(sheetId, "COL", size.columns, columns, maxColumns);
  }

  /** A spill may reach beyond the engine's sheet, which has an end that Excel's does not have. */
  #makeRoomForSpills(): void {
    const cramped = this.evaluation.takeCramped();
    if (cramped.length === 0) return;
    this.undoGroups.amend(() => {
      for (const { sheetId, row, column, rows, columns } of cramped)
        if (row + rows <= maxRows && column + columns <= maxColumns)
          this.ensureSize(sheetId, row + rows, column + columns);
      // Bounded: a sheet that has grown has the room, and the calculation after it says no more.
      this.flush();
    });
  }

  /**
   * Each growth makes the engine look at all references: a sheet that is filled row by row must
   * grow seldom.
   *
   * @returns the number of rows or columns afterwards
   */
  #grow(sheetId: UID, dimension: "ROW" | "COL", has: number, needs: number, most: number): number {
    if (needs <= has) return has;
    const spare = dimension === "ROW" ? Math.max(50, has / 2) : 4;
    const size = Math.min(most, Math.ceil(needs + spare));
    this.later(() =>
      this.model.dispatch("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName: this.getters.getSheetName(sheetId),
        dimension,
        base: has - 1,
        position: "after",
        quantity: size - has,
      }),
    );
    return size;
  }
}

/** The engine reports its timings with console.debug, which in Node lands among a command's output. */
function silenceEngine(): void {
  if (typeof process === "object") console.debug = () => undefined;
}
