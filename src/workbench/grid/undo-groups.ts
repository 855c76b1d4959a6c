import type { UIPlugin as EnginePlugin } from "@odoo/o-spreadsheet";
import { registries } from "./spreadsheet";

/** A step of the engine, by which it is undone. */
type StepId = string;
/** What is taken back as one. */
type Group = readonly StepId[];

/**
 * Which steps of the engine belong together: an add-in's request, or what a person did, with all
 * that followed from it, is taken back (DE: rückgängig gemacht) and done again as one.
 */
export class UndoGroups {
  readonly #done: Group[] = [];
  #undone: Group[] = [];
  #open: StepId[] = [];
  #depth = 0;
  #isAmending = false;
  #isTakingBack = false;

  /** Whether a group is being taken back or done again: the workbook is between two states. */
  get isTakingBack(): boolean {
    return this.#isTakingBack;
  }

  /** Whether a group is under way. */
  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** What the action does is one group, also with groups in it. */
  group<T>(action: () => T): T {
    if (this.#depth === 0) this.close();
    return this.join(action);
  }

  /** What the action does belongs to what was done before. */
  join<T>(action: () => T): T {
    this.#depth++;
    try {
      return action();
    } finally {
      this.#depth--;
      this.close();
    }
  }

  /** What the action does is nobody's doing: it goes with the last group. */
  amend(action: () => void): void {
    const before = this.#isAmending;
    this.#isAmending = true;
    try {
      action();
    } finally {
      this.#isAmending = before;
    }
  }

  /** Ends a group, if anything was done in it. */
  close(): void {
    if (this.#depth > 0 || this.#open.length === 0) return;
    const last = this.#isAmending ? this.#done.pop() : undefined;
    this.#done.push([...(last ?? []), ...this.#open]);
    this.#open = [];
  }

  get canUndo(): boolean {
    return this.#done.length > 0 || this.#open.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** The first step of the group that would be taken back next: the same as long as nothing is done. */
  get lastStep(): StepId | undefined {
    return (this.#open.length > 0 ? this.#open : this.#done.at(-1))?.[0];
  }

  add$(step: StepId): void {
    this.#open.push(step);
    if (!this.#isAmending) this.#undone = [];
  }

  undo$(undoStep: (step: StepId) => void): void {
    this.close();
    this.#move(this.#done, this.#undone, (group) => [...group].reverse(), undoStep);
  }

  redo$(redoStep: (step: StepId) => void): void {
    this.#move(this.#undone, this.#done, (group) => group, redoStep);
  }

  #move(
    from: Group[],
    to: Group[],
    order: (group: Group) => Group,
    take: (step: StepId) => void,
  ): void {
    const group = from.pop();
    if (!group) return;
    this.#isTakingBack = true;
    try {
      for (const step of order(group)) take(step);
    } finally {
      this.#isTakingBack = false;
    }
    to.push(group);
  }
}

/** The engine's undo list, which takes back one step at a time; its types call these private. */
interface EngineHistory extends EnginePlugin {
  readonly session: { undo(step: StepId): void; redo(step: StepId): void };
  canRedo(): boolean;
  requestHistoryChange(type: "UNDO" | "REDO"): void;
}

type Config = ConstructorParameters<typeof EnginePlugin>[0];

const EngineHistory = registries.featurePluginRegistry.get("history") as unknown as new (
  config: Config,
) => EngineHistory;

class GroupedHistory extends EngineHistory {
  readonly #groups: UndoGroups;

  constructor(config: Config) {
    super(config);
    this.#groups = config.custom["undoGroups"] as UndoGroups;
  }

  /** Called by the engine for each step that it has taken. */
  onNewLocalStateUpdate({ id }: { id: StepId }): void {
    this.#groups.add$(id);
  }

  canUndo(): boolean {
    return this.#groups.canUndo;
  }

  override canRedo(): boolean {
    return this.#groups.canRedo || super.canRedo();
  }

  override requestHistoryChange(type: "UNDO" | "REDO"): void {
    const { session } = this;
    if (type === "UNDO")
      this.#groups.undo$((step) => {
        session.undo(step);
      });
    else if (this.#groups.canRedo)
      this.#groups.redo$((step) => {
        session.redo(step);
      });
    // With nothing to do again, the engine repeats the last command, as Excel does.
    else super.requestHistoryChange(type);
  }
}

registries.featurePluginRegistry.replace("history", GroupedHistory as never);
