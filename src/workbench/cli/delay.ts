import type { BrowserContext } from "playwright-core";

/**
 * Lets every file and every answer of Excel come later, each by a time of its own: what relies on
 * the order in which a fast machine happens to do things fails then.
 *
 * @param most longest time by which a file or an answer is late [ms]
 */
export async function delayEverything(context: BrowserContext, most: number): Promise<void> {
  await context.route("**/*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, most * Math.random()));
    await route.fallback();
  });
  await context.addInitScript(delayMessages, most);
}

/** Runs in each frame before its scripts. Messages keep their order, as those of Excel do. */
function delayMessages(most: number): void {
  const isAddIn = window !== window.top;
  if (!isAddIn) return;
  const late = new WeakSet<Event>();
  let last: Promise<unknown> = Promise.resolve();
  window.addEventListener(
    "message",
    (event) => {
      if (late.has(event)) return;
      event.stopImmediatePropagation();
      const { data, origin, source } = event as MessageEvent<unknown>;
      const again = new MessageEvent("message", { data, origin, source });
      late.add(again);
      last = last
        .then(() => new Promise((resolve) => setTimeout(resolve, most * Math.random())))
        .then(() => window.dispatchEvent(again));
    },
    { capture: true },
  );
}
