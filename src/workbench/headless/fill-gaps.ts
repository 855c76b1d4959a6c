import type { DOMWindow } from "jsdom";

/** jsdom draws nothing, so nothing is ever seen to change its size or to come into view. */
class Unmoved {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
  takeRecords(): readonly never[] {
    return [];
  }
}

/**
 * What browsers have and jsdom has not, as it is on a light screen that nobody resizes.
 *
 * @param whenIdle is handed what the page wants to do in idle time
 */
export function fillGaps(window: DOMWindow, whenIdle: (task: () => void) => void): void {
  const matchMedia = (media: string) =>
    Object.assign(new window.EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  const requestIdleCallback = (task: (deadline: IdleDeadline) => void) => {
    whenIdle(() => {
      task({ didTimeout: false, timeRemaining: () => 50 });
    });
    return 0;
  };
  const observers = { ResizeObserver: Unmoved, IntersectionObserver: Unmoved };
  Object.assign(window, { matchMedia, requestIdleCallback, ...observers });
  Object.assign(window.Element.prototype, { scrollIntoView: () => undefined });
}
