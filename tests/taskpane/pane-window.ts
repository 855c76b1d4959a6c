import { JSDOM } from "jsdom";
import { fillGaps } from "../../src/workbench/headless/fill-gaps";

const { window } = new JSDOM("", { pretendToBeVisual: true });

fillGaps(window, (task) => {
  setTimeout(task, 0);
});

// React looks for a page when it is loaded, so this module has to be imported before it.
const { CustomEvent, document, Element, HTMLElement, HTMLIFrameElement, Node } = window;
const { cancelAnimationFrame, getComputedStyle, navigator, NodeFilter } = window;
const { MutationObserver, requestAnimationFrame } = window;
Object.assign(globalThis, { window, document, Element, HTMLElement, HTMLIFrameElement, Node });
Object.assign(globalThis, { CustomEvent, MutationObserver, navigator, NodeFilter });
Object.assign(globalThis, { cancelAnimationFrame, getComputedStyle, requestAnimationFrame });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A page to show views of the pane in, of a browser that draws nothing. */
export const paneBody: HTMLElement = document.body;
