import type { Workbench } from "../workbench";
import { element } from "./element";
import { connectKeys } from "./grid-keys";
import { hideMessage } from "./messages";
import { connectFileChoice } from "./open-file";
import type { PageAddress } from "./page-address";
import { showPrintPreview } from "./print-preview";
import { saveFile } from "./save-file";
import { connectStatusBar } from "./status-bar";
import type { PageTexts } from "./texts";
import { guardUnsavedWork } from "./unsaved-work";
import { connectZoom } from "./zoom";

/** Brings title bar, status bar and the keys for them to life. */
export function connectBars(workbench: Workbench, address: PageAddress, texts: PageTexts): void {
  const { book, host } = workbench;
  const { model } = book.engine;
  const noteSave = guardUnsavedWork(book);
  const save = () => void saveFile(workbench, texts, noteSave);
  const print = () => void showPrintPreview(workbench, texts);
  const actions = {
    undo: () => model.dispatch("REQUEST_UNDO"),
    redo: () => model.dispatch("REQUEST_REDO"),
    save,
    print,
    "close-message": hideMessage,
  };
  for (const [id, action] of Object.entries(actions)) {
    element(id).addEventListener("click", action);
  }
  element("preview").setAttribute("href", `excel-checklist.${address.locale}.html`);
  connectFileChoice(address);
  connectZoom(book);
  connectStatusBar(book, address.profile, texts, () => host.cellEdit.isOn);
  connectKeys(element("grid"), {
    save,
    print,
    turnSheet: (step) =>
      model.dispatch(step > 0 ? "ACTIVATE_NEXT_SHEET" : "ACTIVATE_PREVIOUS_SHEET"),
  });
  const showSteps = () => {
    for (const [id, isPossible] of [
      ["undo", model.getters.canUndo()],
      ["redo", model.getters.canRedo()],
    ] as const) {
      element(id).toggleAttribute("disabled", !isPossible);
    }
  };
  showSteps();
  model.on("update", element("undo"), showSteps);
}
