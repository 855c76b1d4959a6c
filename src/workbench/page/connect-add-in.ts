import type { Workbench } from "../workbench";
import { createAddInFrame } from "./add-in-frame";
import { element } from "./element";
import { connectRegions, type MoveRegion } from "./regions";
import { drawRibbon, readRibbon } from "./ribbon";
import { createTaskPane } from "./task-pane";

/** Puts the add-in on the page: its buttons on the ribbon, its frame in the pane, the keyboard. */
export function connectAddIn(
  workbench: Workbench,
  manifest: Document,
  page: string,
  locale: string,
): void {
  const { host } = workbench;
  let move: MoveRegion = () => undefined;
  const { frame, runCommand, focus } = createAddInFrame(workbench, page, locale, (way) => {
    move(way);
  });
  move = connectRegions(() => {
    // The grid gives the keyboard to its selected cell when it is clicked.
    element("grid").querySelector<HTMLElement>(".o-grid")?.click();
  }, focus);
  const title = manifest.querySelector("DisplayName")?.getAttribute("DefaultValue") ?? "";
  host.onPaneVisibility = createTaskPane(title, frame, () => {
    host.isPaneVisible = false;
  });
  drawRibbon(readRibbon(manifest, locale), (button) => {
    if (button.action.kind === "show-pane") host.isPaneVisible = true;
    else runCommand(button, button.action.name);
  });
}
