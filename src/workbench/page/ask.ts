import { element } from "./element";
import type { PageTexts } from "./texts";

/** The one dialog of the page; what it shows is put in by whoever opens it. */
export function dialogElement(): HTMLDialogElement {
  const dialog = element("dialog");
  if (!(dialog instanceof HTMLDialogElement)) throw new Error("#dialog is no dialog.");
  return dialog;
}

/** A button for a dialog or bar. */
export function makeButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dialog-button";
  button.textContent = label;
  button.addEventListener("click", press);
  return button;
}

/**
 * Asks a question that is answered by OK or Abbrechen; Escape is Abbrechen.
 *
 * @returns whether it was OK
 */
export function ask(question: string, texts: PageTexts): Promise<boolean> {
  const dialog = dialogElement();
  const text = document.createElement("p");
  text.textContent = question;
  const buttons = document.createElement("div");
  buttons.className = "dialog-buttons";
  return new Promise((resolve) => {
    let answer = false;
    const confirm = makeButton(texts.confirm, () => {
      answer = true;
      dialog.close();
    });
    confirm.classList.add("primary");
    const cancel = makeButton(texts.cancel, () => {
      dialog.close();
    });
    buttons.append(confirm, cancel);
    dialog.className = "question";
    dialog.replaceChildren(text, buttons);
    dialog.addEventListener(
      "close",
      () => {
        resolve(answer);
      },
      { once: true },
    );
    dialog.showModal();
    confirm.focus();
  });
}
