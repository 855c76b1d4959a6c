import { element } from "./element";

const SHOWN_MS = 15_000;
let timer: number | undefined;

/** Tells the person at the page something, for a while, without blocking anything. */
export function showMessage(text: string): void {
  const box = element("message");
  element("message-text").textContent = text;
  box.hidden = false;
  window.clearTimeout(timer);
  timer = window.setTimeout(hideMessage, SHOWN_MS);
}

export function hideMessage(): void {
  element("message").hidden = true;
}
