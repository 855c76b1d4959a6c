import type { Locator, Page } from "playwright-core";

/** How long a figure may take to change before the measurement is given up [ms]. */
const PATIENCE = 20_000;

/** When a key was pressed and when a figure that it changed was painted [ms since 1970]. */
export interface Painted {
  readonly pressedAt: number;
  readonly paintedAt: number;
}

declare global {
  interface Window {
    /** What is watched. */
    painted?: Promise<Painted>;
  }
}

/** Whose window gets the key: that of the pane or that of the workbook around it. */
export type Keyboard = "pane" | "workbook";

/**
 * Presses a key and waits until a figure in the pane that it changes is painted.
 *
 * It counts from the time that the browser gave the event when it came in, so that waiting behind
 * other work is in it, to the end of the frame that shows the figure: a MutationObserver sees the
 * figure change, the next animation frame is the one that paints it, and a message that is posted
 * in there arrives when the page is through with styles, layout and paint. Event Timing would tell
 * the same in steps of 8 ms, and Element Timing tells only when a text is painted for the first time.
 *
 * @param figure text that the press changes
 * @throws Error if it does not change
 */
export async function pressKey(
  page: Page,
  key: string,
  figure: Locator,
  keyboard: Keyboard = "pane",
): Promise<Painted> {
  await figure.evaluate(watch, [keyboard, PATIENCE] as const);
  await page.keyboard.press(key);
  const painted = await figure.evaluate(() => window.painted);
  if (painted === undefined) throw new Error("Nothing is watched.");
  return painted;
}

/** Runs in the pane's page. */
function watch(element: Element, [keyboard, patience]: readonly [Keyboard, number]): void {
  const pressed = keyboard === "pane" ? window : window.parent;
  const before = element.textContent;
  let pressedAt = Number.NaN;
  pressed.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      pressedAt = pressed.performance.timeOrigin + timeStamp;
    },
    { capture: true, once: true },
  );
  window.painted = new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (element.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve({ pressedAt, paintedAt: performance.timeOrigin + performance.now() });
        };
        port2.postMessage(undefined);
      });
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    setTimeout(() => {
      reject(new Error(`Nothing changed in: ${before}`));
    }, patience);
  });
}
