import type { Argument } from "./function-arguments";

/** The engine's number for a cell, which stays with it when it moves. */
export type CellId = number;

export type FunctionValue = string | number | boolean | null;

/** One call that waits for the add-in. */
export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly arguments: readonly Argument[];
  readonly address: string;
}

/** What the add-in answered: a value or array, or an error with its sentence. */
export type Answer =
  | { readonly ok: true; readonly value: FunctionValue | FunctionValue[][] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** The formula that calls, at the present step of the calculation. */
export interface Caller {
  readonly cellId: CellId;
  /** Another object for another formula in the same cell. */
  readonly formula: object;
  /** Another object for each step of the calculation. */
  readonly step: object;
}

/** A call that is not answered, and the cells that wait for it. */
interface Question {
  readonly functionId: string;
  readonly args: readonly Argument[];
  readonly address: string;
  readonly cells: Set<CellId>;
}

/** What a cell asked for when it was last calculated, and what it was told. */
interface Asker {
  readonly formula: object;
  step: object;
  keys: string[];
  /** How often each function was called in this step. */
  counts: Map<string, number>;
  /** The answer to the n-th call of a function in the formula. */
  readonly answers: Map<string, Answer>;
}

/** Answers kept for calls that come again. */
const keptAnswers = 50_000;

/**
 * Custom functions for one workbook. The engine calculates synchronously, the add-in answers by
 * messages: a call is answered from what the add-in said for the same arguments before, else the
 * cell is busy, the call goes out with all others of the same calculation, and the cells that
 * asked are calculated again when the answers are in.
 */
export class CustomFunctionCalls {
  /** What an empty cell is to a function: 0 as on the desktop, null as on the web. */
  emptyCell: 0 | null = null;
  /** Whether a cell that is asked for again keeps showing its former value meanwhile. */
  keepsFormer = true;

  readonly #answers = new Map<string, Answer>();
  readonly #questions = new Map<string, Question>();
  readonly #asked = new Map<number, string>();
  readonly #askers = new Map<CellId, Asker>();
  readonly #send: (invocations: readonly Invocation[]) => void;
  #answered = new Set<CellId>();
  #held: string[] | undefined;
  #ready: string[] = [];
  #next = 1;

  constructor(send: (invocations: readonly Invocation[]) => void) {
    this.#send = send;
  }

  get pending(): boolean {
    return this.#asked.size > 0;
  }

  /** Whether a cell waits for an answer. */
  isWaiting(cellId: CellId): boolean {
    const keys = this.#askers.get(cellId)?.keys ?? [];
    return keys.some((key) => this.#questions.get(key)?.cells.has(cellId) === true);
  }

  /** Whether the add-in refused a call of the cell's present formula with this sentence. */
  hasSaid(cellId: CellId, sentence: string): boolean {
    const answers = this.#askers.get(cellId)?.answers.values() ?? [];
    return [...answers].some((answer) => !answer.ok && answer.message === sentence);
  }

  /** While a request is carried out its intermediate states are nobody's business. */
  hold(): void {
    this.#held ??= [];
  }

  /**
   * Lets the calls of the request go out with the next `flush`, without those that only an
   * intermediate state made.
   *
   * @param formulaOf the formula that a cell has now
   */
  release(formulaOf: (cellId: CellId) => object | undefined): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const key of held) {
      const cells = this.#questions.get(key)?.cells ?? new Set();
      const isWanted = [...cells].some((cellId) => {
        const asker = this.#askers.get(cellId);
        return asker?.keys.includes(key) === true && formulaOf(cellId) === asker.formula;
      });
      if (isWanted) this.#ready.push(key);
      else this.#questions.delete(key);
    }
  }

  /** Sends all calls of the calculation that has just ended, in one message. */
  flush(): void {
    if (this.#ready.length === 0) return;
    const invocations: Invocation[] = [];
    for (const key of this.#ready) {
      const question = this.#questions.get(key);
      if (!question) continue;
      const { functionId, args, address } = question;
      const id = this.#next++;
      this.#asked.set(id, key);
      invocations.push({ id, functionId, arguments: args, address });
    }
    this.#ready = [];
    this.#send(invocations);
  }

  /** Takes an answer in; the cells that asked have to be calculated again afterwards. */
  answer(id: number, answer: Answer): void {
    const key = this.#asked.get(id);
    if (key === undefined) return;
    this.#asked.delete(id);
    for (const cellId of this.#questions.get(key)?.cells ?? []) this.#answered.add(cellId);
    this.#questions.delete(key);
    this.#answers.set(key, answer);
    const oldest = this.#answers.keys().next();
    if (this.#answers.size > keptAnswers && !oldest.done) this.#answers.delete(oldest.value);
  }

  /** The cells whose calls were answered since the last time. */
  takeAnswered(): ReadonlySet<CellId> {
    const answered = this.#answered;
    this.#answered = new Set();
    return answered;
  }

  /** Forgets all answers, as Excel does for a full recalculation. */
  forget(): void {
    this.#answers.clear();
  }

  /**
   * @param key the call as a text: the same for the same function, arguments and address
   * @returns the answer, or the cell's former one while the new one is awaited; undefined: busy
   */
  call(
    key: string,
    call: Pick<Question, "functionId" | "args" | "address">,
    caller: Caller,
  ): Answer | undefined {
    const asker = this.#askerFor(caller);
    const count = (asker.counts.get(call.functionId) ?? 0) + 1;
    asker.counts.set(call.functionId, count);
    asker.keys.push(key);
    const place = `${call.functionId}#${count}`;
    const known = this.#answers.get(key);
    if (known) {
      asker.answers.set(place, known);
      return known;
    }
    const question = this.#questions.get(key);
    if (question) question.cells.add(caller.cellId);
    else {
      this.#questions.set(key, { ...call, cells: new Set([caller.cellId]) });
      (this.#held ?? this.#ready).push(key);
    }
    return this.keepsFormer ? asker.answers.get(place) : undefined;
  }

  /** What is already known, for a formula that no cell holds. */
  known(key: string): Answer | undefined {
    return this.#answers.get(key);
  }

  #askerFor({ cellId, formula, step }: Caller): Asker {
    const last = this.#askers.get(cellId);
    if (last?.formula === formula) {
      if (last.step !== step) {
        last.step = step;
        last.keys = [];
        last.counts = new Map();
      }
      return last;
    }
    const asker: Asker = {
      formula,
      step,
      keys: [],
      counts: new Map(),
      answers: new Map(),
    };
    this.#askers.set(cellId, asker);
    return asker;
  }
}
