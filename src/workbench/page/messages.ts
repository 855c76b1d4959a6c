import { element } from "./element";

const SHOWN_MS = 8000;
let timer: number | undefined;

/** Tells the person at the page something, for a while, without blocking anything. */
export function showMessage(text: string): void {
  const box = element("message");
  box.textContent = text;
  box.hidden = false;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    box.hidden = true;
  }, SHOWN_MS);
}
