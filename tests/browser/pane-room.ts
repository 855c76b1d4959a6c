import type { BrowserSession } from "../../src/workbench/cli/browser-session";

/** Gives the pane a width [CSS px], whatever Excel's window is. */
async function setPaneWidth({ page, addIn }: BrowserSession, width: number): Promise<void> {
  await page.locator("#pane iframe").evaluate((frame, pixels) => {
    frame.style.width = `${pixels}px`;
  }, width);
  await addIn.waitForFunction((pixels) => window.innerWidth === pixels, width);
  // What lies over the view finds its place a moment later.
  await addIn.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await frame();
  });
}

/** Elements that make the pane wider than it is. */
export async function sidewaysIn(session: BrowserSession, width: number): Promise<string[]> {
  await setPaneWidth(session, width);
  return session.addIn.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("#view *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px`,
      ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  });
}

/** Elements whose words do not fit in them and are not shown in full. */
export async function cutOffIn({ addIn }: BrowserSession): Promise<string[]> {
  return addIn.evaluate(() => {
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    const isCut = (element: Element) => {
      const { display, overflowX } = getComputedStyle(element);
      const isTooWide = element.scrollWidth > element.clientWidth + 1;
      return display !== "inline" && overflowX !== "visible" && isTooWide;
    };
    return [...document.querySelectorAll("#view *")]
      .filter((element) => hasWords(element) && isCut(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

/** Shorter than anyone sees [ms]. */
const INSTANT = 20;

/** Animations that run although the person asked for less motion. */
export async function runningAnimationsIn({ addIn }: BrowserSession): Promise<string[]> {
  return addIn.evaluate(
    (instant) =>
      document.getAnimations().flatMap(({ effect, playState }) => {
        if (playState !== "running" || !(effect instanceof KeyframeEffect)) return [];
        const isInstant = Number(effect.getComputedTiming().endTime) <= instant;
        return isInstant ? [] : [effect.target?.outerHTML.slice(0, 200) ?? ""];
      }),
    INSTANT,
  );
}
