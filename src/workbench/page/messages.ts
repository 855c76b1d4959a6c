import { element } from "./element";

const SHOWN_MS = 15_000;
let timer: number | undefined;
/** Number of the last message. */
let last = 0;

/**
 * Tells the person at the page something, without blocking anything: for a while, or with links
 * until it is closed.
 *
 * @param links what can be done about it
 * @returns takes the message away, unless another one has taken its place
 */
export function showMessage(text: string, links: readonly HTMLAnchorElement[] = []): () => void {
  const box = element("message");
  const mine = ++last;
  element("message-text").textContent = text;
  element("message-links").replaceChildren(...links);
  box.hidden = false;
  window.clearTimeout(timer);
  if (links.length === 0) timer = window.setTimeout(hideMessage, SHOWN_MS);
  return () => {
    if (mine === last) hideMessage();
  };
}

export function hideMessage(): void {
  element("message").hidden = true;
}
