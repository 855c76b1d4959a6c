import { fireEvent, getByLabelText, queryAllByRole, waitFor } from "@testing-library/dom";
import type { DOMWindow } from "jsdom";
import { isLabelled, patience, pressable } from "./bench";

/** The pane as a person sees it, in a jsdom window. */
export class PaneDom {
  readonly #window: DOMWindow;

  constructor(window: DOMWindow) {
    this.#window = window;
  }

  get #body(): HTMLElement {
    return this.#window.document.body;
  }

  text(): string {
    return visibleText(this.#body);
  }

  /** Waits for `find` to give something. */
  async waitFor<T>(what: string, find: () => T | undefined, timeout = patience): Promise<T> {
    return waitFor(
      () => {
        const found = find();
        if (found === undefined)
          throw new Error(`${what} is not there. The pane shows: ${this.text()}`);
        return found;
      },
      { container: this.#body, timeout, interval: 20, onTimeout: (error) => error },
    );
  }

  /** The button of that name that can be pressed, if there is one. */
  button(name: string): HTMLElement | undefined {
    // Styles are not asked: jsdom takes seconds for it, and the pane takes away what it hides.
    const options = { name, hidden: true };
    return pressable
      .flatMap((role) => queryAllByRole(this.#body, role, options))
      .find((button) => !isDisabled(button));
  }

  press(button: HTMLElement): void {
    fireEvent.pointerDown(button);
    button.focus();
    button.click();
  }

  async fill(label: string, text: string): Promise<void> {
    const field = await this.#field(label);
    field.focus();
    fireEvent.input(field, { target: { value: text } });
    fireEvent.blur(field);
  }

  async choose(label: string, option: string): Promise<void> {
    const field = await this.#field(label);
    if (field.tagName === "SELECT") {
      const entries = [...(field as HTMLSelectElement).options];
      const entry = entries.find(({ text }) => text.trim() === option);
      if (!entry) throw new Error(`"${label}" has no entry "${option}".`);
      fireEvent.change(field, { target: { value: entry.value } });
      return;
    }
    this.press(field);
    const entry = await this.waitFor(`The entry "${option}"`, () =>
      queryAllByRole(this.#body, "option", { name: option, hidden: true }).at(0),
    );
    this.press(entry);
  }

  #field(label: string): Promise<HTMLElement> {
    return this.waitFor(`The field "${label}"`, () => {
      try {
        return getByLabelText(this.#body, isLabelled(label), {
          selector: "input, textarea, select, button",
        });
      } catch {
        return undefined;
      }
    });
  }
}

function isDisabled(element: HTMLElement): boolean {
  return element.hasAttribute("disabled") || element.getAttribute("aria-disabled") === "true";
}

/** Text of the elements, without what is no text for a person. */
function visibleText(body: HTMLElement): string {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) texts.push(node.textContent ?? "");
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) return;
    for (const child of node.childNodes) walk(child);
  };
  walk(body);
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
}
