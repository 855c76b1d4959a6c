import type {
  CellPosition,
  CoreViewCommand,
  EvaluatedCell,
  FunctionResultObject,
  Getters,
  Matrix,
  UID,
  Zone,
} from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import { isError } from "./function-arguments";
import { drawsText, drawValue } from "./number-text";
import { registries } from "./spreadsheet";

interface Range {
  readonly sheetId: UID;
  readonly zone: Zone;
}

/** The engine's evaluation, as far as it is built upon; its own declaration keeps this private. */
interface EngineEvaluation {
  readonly getters: Getters;
  readonly evaluator: {
    /** Calculates these cells and those that depend on what they spill, nothing else. */
    evaluate(ranges: readonly Range[]): void;
    /** Called before a result is spilled; throws where it may not be. */
    assertSheetHasEnoughSpaceToSpreadFormulaResult(
      at: CellPosition,
      result: Matrix<FunctionResultObject>,
    ): void;
  };
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
  handle(command: CoreViewCommand): void;
  finalize(): void;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
}

type PluginClass = ReturnType<typeof registries.coreViewsPluginRegistry.get>;
type PluginConfig = ConstructorParameters<PluginClass>[0];

const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (
  config: PluginConfig,
) => EngineEvaluation;

const evaluations = new WeakMap<object, ExcelEvaluation>();

/** The evaluation of one workbook, by the getters of its model. */
export function evaluationOf(getters: Getters): ExcelEvaluation {
  const evaluation = evaluations.get(getters);
  if (!evaluation) throw new Error("The engine was made without its evaluation.");
  return evaluation;
}

/** The part of a sheet that a result would spill over. */
export interface Spill extends Area {
  readonly sheetId: UID;
}

/**
 * The engine's evaluation with what Excel does besides: calculation that waits, sheets that have
 * room for each spill, spills that stop at tables, values drawn by Excel's number formats.
 */
export class ExcelEvaluation extends Evaluation {
  /** Calculation waits: what is typed is shown, what depends on it is not calculated. */
  isPaused = false;
  readonly #waiting = new Map<string, CellPosition>();
  readonly #drawn = new WeakSet<EvaluatedCell>();
  /** Formulas whose results would have spilled into a table. */
  readonly #refused = new Map<string, CellPosition>();
  #cramped: Spill[] = [];

  constructor(config: PluginConfig) {
    super(config);
    evaluations.set(this.getters, this);
    const { evaluator } = this;
    const assertSpace = evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult.bind(evaluator);
    evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (at, result) => {
      this.#checkSpill(at, result);
      assertSpace(at, result);
    };
  }

  override handle(command: CoreViewCommand): void {
    super.handle(command);
    if (/^(CREATE|UPDATE|REMOVE)_TABLE$/.test(command.type)) {
      this.positionsToUpdate.push(...this.#refused.values());
      this.#refused.clear();
    }
  }

  override finalize(): void {
    if (!this.isPaused) {
      this.#waiting.clear();
      super.finalize();
      return;
    }
    if (this.shouldRebuildDependenciesGraph) {
      // Cells have moved: values kept from before would stand at the wrong places.
      this.#waiting.clear();
      super.finalize();
      return;
    }
    for (const position of this.positionsToUpdate) this.#waiting.set(keyOf(position), position);
    this.evaluator.evaluate(
      this.positionsToUpdate.map(({ sheetId, row, col }) => ({
        sheetId,
        zone: { top: row, bottom: row, left: col, right: col },
      })),
    );
    this.positionsToUpdate = [];
  }

  /** Whether cells changed on which others depend that were not calculated. */
  get isBehind(): boolean {
    return this.#waiting.size > 0;
  }

  /** Puts the cells that have waited to be calculated with the next step. */
  catchUp(): void {
    this.positionsToUpdate.push(...this.#waiting.values());
    this.#waiting.clear();
  }

  /** Spills since the last call that went beyond the end of their sheet. */
  takeCramped(): readonly Spill[] {
    const cramped = this.#cramped;
    this.#cramped = [];
    return cramped;
  }

  override getEvaluatedCell(position: CellPosition): EvaluatedCell {
    const cell = super.getEvaluatedCell(position);
    const { value } = cell;
    if (this.#drawn.has(cell) || value === null || isError(value)) return cell;
    const source = this.getters.getCell(position);
    const style = source?.style as { readonly excelFormat?: string } | undefined;
    const format = style?.excelFormat ?? cell.format ?? "General";
    if (typeof value === "number" || drawsText(format)) {
      const locale = this.getters.getLocale().code === "de_DE" ? "de-DE" : "en-US";
      Object.assign(cell, { formattedValue: drawValue(value, format, locale) });
    }
    this.#drawn.add(cell);
    return cell;
  }

  #checkSpill(at: CellPosition, result: Matrix<FunctionResultObject>): void {
    const columns = result.length;
    const rows = result[0]?.length ?? 0;
    if (rows * columns <= 1) return;
    const spill: Spill = { sheetId: at.sheetId, row: at.row, column: at.col, rows, columns };
    const { getters } = this;
    const zone = {
      top: at.row,
      bottom: at.row + rows - 1,
      left: at.col,
      right: at.col + columns - 1,
    };
    if (getters.getCoreTables(at.sheetId).some((table) => overlaps(table.range.zone, zone))) {
      this.#refused.set(keyOf(at), at);
      // The engine shows what a calculation throws as the value of the cell.
      throw new SpillRefusal("A result cannot spill into a table.");
    }
    const hasRoom =
      at.row + rows <= getters.getNumberRows(at.sheetId) &&
      at.col + columns <= getters.getNumberCols(at.sheetId);
    if (!hasRoom) this.#cramped.push(spill);
  }
}

const keyOf = ({ sheetId, row, col }: CellPosition): string => `${sheetId}|${row}|${col}`;

function overlaps(one: Zone, other: Zone): boolean {
  const rows = one.top <= other.bottom && other.top <= one.bottom;
  return rows && one.left <= other.right && other.left <= one.right;
}

class SpillRefusal extends Error {
  readonly value = "#SPILL!";
}

registries.coreViewsPluginRegistry.replace("evaluation", ExcelEvaluation as unknown as PluginClass);
