import type { Locator } from "playwright-core";
import type { BrowserSession } from "../../src/workbench/cli/browser-session";

/** More stops than any view of the pane has. */
const MOST_STOPS = 150;

declare global {
  interface Window {
    /** what a screen reader was given to say */
    spokenWords?: string[];
    /** how elements look without the focus */
    looksAtRest?: WeakMap<Element, string>;
  }
}

/** The pane for somebody who has no mouse and maybe does not see it. */
export class Keyboard {
  readonly #session: BrowserSession;
  /** Stops at which nothing showed that the keyboard is there. */
  readonly unmarked: string[] = [];

  constructor(session: BrowserSession) {
    this.#session = session;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#session.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#session.page.keyboard.type(text);
  }

  /**
   * Presses Tab, or Shift+Tab, until an element has the focus. What is heard from then on comes of
   * what is done there.
   */
  async goTo(wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await wanted.first().waitFor();
    await this.#rememberLooks();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(wanted)) {
        await this.#forgetWords();
        return;
      }
      await this.press(key);
      await this.#look();
    }
    throw new Error(`The keyboard does not reach ${String(wanted)}.`);
  }

  async #forgetWords(): Promise<void> {
    await this.#session.addIn.evaluate(() => {
      window.spokenWords?.splice(0);
    });
  }

  async #rememberLooks(): Promise<void> {
    await this.#session.addIn.evaluate(lookOf, "at rest" as const);
  }

  async #look(): Promise<void> {
    const unmarked = await this.#session.addIn.evaluate(lookOf, "focused" as const);
    if (unmarked !== undefined && !this.unmarked.includes(unmarked)) this.unmarked.push(unmarked);
  }
}

async function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((all) => all.some((element) => element === document.activeElement));
}

/**
 * Remembers how everything that can take the focus looks at rest, or compares it with what has the
 * focus now.
 *
 * @returns the element with the focus where it looks as it does at rest
 */
function lookOf(state: "at rest" | "focused"): string | undefined {
  const marks = (element: Element, part?: string) => {
    const style = getComputedStyle(element, part);
    const { borderColor, boxShadow, opacity, outlineColor, outlineStyle, transform } = style;
    return [outlineStyle, outlineColor, boxShadow, borderColor, opacity, transform].join(" ");
  };
  // What marks the focus may be around a field or beside it.
  const look = (element: Element) =>
    [element, element.parentElement, element.nextElementSibling]
      .flatMap((each) =>
        each === null ? [] : [marks(each), marks(each, "::after"), marks(each, "::before")],
      )
      .join("|");
  if (state === "at rest") {
    const looks = new WeakMap<Element, string>();
    for (const element of document.querySelectorAll(
      "button, a, input, select, textarea, summary, [tabindex]",
    )) {
      if (element !== document.activeElement) looks.set(element, look(element));
    }
    window.looksAtRest = looks;
    return undefined;
  }
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return undefined;
  if (activeElement.hasAttribute("data-tabster-dummy")) return undefined;
  const atRest = window.looksAtRest?.get(activeElement);
  return atRest === look(activeElement) ? activeElement.outerHTML.slice(0, 200) : undefined;
}

/** From now on keeps what is read aloud without being asked for. */
export async function listenTo({ addIn }: BrowserSession): Promise<void> {
  await addIn.evaluate(() => {
    const spoken: string[] = [];
    window.spokenWords = spoken;
    Object.assign(document, {
      ariaNotify: (text: string) => {
        spoken.push(text);
      },
    });
    const live = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]";
    new MutationObserver((changes) => {
      const added = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]));
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        // A region that came up together with its words stays silent.
        if (region != null && !added.has(region)) spoken.push(region.textContent);
      }
      for (const node of added) {
        if (node instanceof Element && node.matches("[role=alert]")) spoken.push(node.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until something is read aloud that was not before the last {@link Keyboard.goTo}. */
export async function hear({ addIn }: BrowserSession, words: string): Promise<void> {
  await addIn.waitForFunction(
    (wanted) => window.spokenWords?.some((spoken) => spoken.includes(wanted)) === true,
    words,
  );
}
