import type { Engine } from "./engine";
import type { CellId, CustomFunctionCalls } from "./function-calls";

/** When a workbook calculates, as Office.js names it. Tables of what-if analyses do not occur. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** How much `Application.calculate` calculates. */
export type CalculationType = "Recalculate" | "Full" | "FullRebuild";

/** Decides when the cells of a workbook are calculated, and takes in what an add-in answered. */
export class Calculation {
  readonly #engine: Engine;
  readonly #functions: CustomFunctionCalls;
  readonly #settle: () => void;
  #mode: CalculationMode = "Automatic";
  #isSuspended = false;
  #willTakeAnswers = false;

  /** @param settle ends a step: listeners hear of it, calls go out */
  constructor(engine: Engine, functions: CustomFunctionCalls, settle: () => void) {
    this.#engine = engine;
    this.#functions = functions;
    this.#settle = settle;
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  /** Calculation that becomes automatic makes up for what has waited, as in Excel. */
  set mode(mode: CalculationMode) {
    this.#engine.flush();
    this.#mode = mode;
    this.#apply();
  }

  /** Nothing that depends on changed cells is calculated until the request ends. */
  suspendUntilNextSync(): void {
    this.#engine.flush();
    this.#isSuspended = true;
    this.#apply();
  }

  /** Calculates what has waited; `Full` and `FullRebuild` ask the add-in's functions anew, too. */
  calculate(type: CalculationType): void {
    this.#engine.flush();
    const { evaluation } = this.#engine;
    evaluation.isPaused = false;
    if (type === "Recalculate") this.#engine.recalculateWaiting();
    else {
      this.#functions.forget();
      this.#engine.recalculate();
    }
    evaluation.isPaused = this.#isPaused;
  }

  /** The request of an add-in ends: its calls are those of the state that it leaves. */
  endRequest(): void {
    this.#engine.flush();
    this.#isSuspended = false;
    this.#apply();
    this.#functions.release((cellId) => this.#formulaOf(cellId));
  }

  /**
   * Takes answers in once the request that brings them is acknowledged: the add-in's runtime
   * counts the time until then and waits twice as long before it takes the next calls.
   */
  takeAnswersSoon(): void {
    if (this.#willTakeAnswers) return;
    this.#willTakeAnswers = true;
    setTimeout(() => {
      this.#willTakeAnswers = false;
      this.#engine.recalculateCells(this.#functions.takeAnswered());
      this.#settle();
    }, 0);
  }

  /** Whether answers are awaited or about to be taken in. */
  get isPending(): boolean {
    return this.#willTakeAnswers || this.#functions.pending;
  }

  get #isPaused(): boolean {
    return this.#isSuspended || this.#mode === "Manual";
  }

  #apply(): void {
    this.#engine.evaluation.isPaused = this.#isPaused;
    if (!this.#isPaused) this.#engine.recalculateWaiting();
  }

  #formulaOf(cellId: CellId): object | undefined {
    const position = this.#engine.positionOf(cellId);
    const cell = position && this.#engine.getters.getCell(position);
    return cell?.isFormula ? cell.compiledFormula : undefined;
  }
}
