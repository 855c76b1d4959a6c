import type { Engine } from "./engine";

/** Where the engine tells that it has put a step on its undo list; its types call it private. */
interface Session {
  on(event: "new-local-state-update", by: object, listener: () => void): void;
}

/**
 * Which steps of the engine belong together: an add-in's request, or what a person did, with all
 * that followed from it, is taken back as one.
 */
export class UndoGroups {
  readonly #engine: Engine;
  readonly #sizes: number[] = [];
  #steps = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
    const { session } = engine.model as unknown as { session: Session };
    session.on("new-local-state-update", this, () => this.#steps++);
  }

  /** Ends a group, if anything was done in it. */
  close(): void {
    if (this.#steps > 0) this.#sizes.push(this.#steps);
    this.#steps = 0;
  }

  /** Takes back the last group. */
  undo(): void {
    this.close();
    const steps = this.#sizes.pop() ?? 0;
    for (let step = 0; step < steps; step++) this.#engine.model.dispatch("REQUEST_UNDO");
    this.#steps = 0;
  }
}
