import { element } from "./element";

/** A part of the window that F6 reaches. */
interface Region {
  readonly holds: (focused: Element | null) => boolean;
  readonly isShown: () => boolean;
  readonly focus: () => void;
}

/** Moves the keyboard to the next part of the window, or to the one before. */
export type MoveRegion = (way: "forward" | "backward") => void;

/**
 * F6 and Shift+F6 (Ctrl+F6 in the pane) go round between ribbon, sheet, pane and status bar, as in
 * Excel.
 *
 * @param focusGrid puts the keyboard on the selected cell
 * @param focusPane puts it into the add-in's page
 */
export function connectRegions(focusGrid: () => void, focusPane: () => void): MoveRegion {
  const inside = (id: string) => (focused: Element | null) => element(id).contains(focused);
  const first = (id: string) => () => {
    element(id).querySelector<HTMLElement>("button")?.focus();
  };
  const always = () => true;
  const regions: readonly Region[] = [
    { holds: inside("ribbon"), isShown: always, focus: first("ribbon") },
    { holds: inside("grid"), isShown: always, focus: focusGrid },
    {
      holds: inside("pane"),
      isShown: () => !document.body.classList.contains("pane-closed"),
      focus: focusPane,
    },
    { holds: inside("status"), isShown: always, focus: first("status") },
  ];
  const move: MoveRegion = (way) => {
    const shown = regions.filter(({ isShown }) => isShown());
    const { activeElement } = document;
    const here = shown.findIndex(({ holds }) => holds(activeElement));
    const step = way === "forward" ? 1 : -1;
    // From a place that is no region, for instance the title bar, to the sheet.
    const next = here < 0 ? 1 : (here + step + shown.length) % shown.length;
    shown[next]?.focus();
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      move(event.shiftKey ? "backward" : "forward");
    },
    { capture: true },
  );
  return move;
}
