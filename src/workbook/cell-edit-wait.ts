import { refusalOf } from "./refusal";

/** Between two looks at a request that has no answer yet [ms]. */
const STEP = 100;

/** Looks after which Excel is asked why it does not answer. */
const PATIENCE = 5;

/** Actions that Excel keeps waiting because a cell is being edited. */
const waiting = new Set<symbol>();

const listeners = new Set<() => void>();

/** Whether Excel keeps an action waiting because a cell is being edited (DE: Bearbeitungsmodus). */
export function isWaitingForCellEdit(): boolean {
  return waiting.size > 0;
}

/**
 * Calls back whenever {@link isWaitingForCellEdit} may have changed.
 *
 * @returns a function that ends it
 */
export function onWaitingForCellEdit(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Watches the requests of an action: Excel lets them wait while a cell is being edited and does not
 * say so. Where an answer stays away, Excel is asked by a request that does not wait.
 *
 * @param isQuiet whether nobody waits for the action just now, so that nothing is told
 */
export function watchRequests(context: Excel.RequestContext, isQuiet: () => boolean): void {
  const sync = context.sync.bind(context);
  context.sync = (passThrough) => watched(sync(passThrough), isQuiet);
}

/** Steps are counted, not time: while the page itself is busy, an answer may be there unread. */
async function watched<T>(answer: Promise<T>, isQuiet: () => boolean): Promise<T> {
  const action = Symbol();
  let steps = 0;
  let isAsking = false;
  let isOver = false;
  const timer = setInterval(() => {
    steps += 1;
    if (steps % PATIENCE !== 0 || isAsking || isQuiet()) return;
    isAsking = true;
    void isCellEdited().then((isEdited) => {
      isAsking = false;
      if (isEdited && !isOver) note(() => waiting.add(action));
    });
  }, STEP);
  try {
    return await answer;
  } finally {
    isOver = true;
    clearInterval(timer);
    note(() => waiting.delete(action));
  }
}

function note(change: () => void): void {
  const before = isWaitingForCellEdit();
  change();
  if (before !== isWaitingForCellEdit()) for (const listener of listeners) listener();
}

async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    return refusalOf(error).kind === "cell-edit";
  }
}
