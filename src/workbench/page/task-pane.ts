import { element } from "./element";

const NARROWEST_PX = 350;
const STEP_PX = 20;

/**
 * Puts the frame of the add-in beside the grid, hidden until the add-in or a button asks.
 *
 * @param close called when a person closes the pane
 * @returns shows or hides the pane
 */
export function createTaskPane(
  title: string,
  frame: HTMLIFrameElement,
  close: () => void,
): (isVisible: boolean) => void {
  const pane = element("pane");
  element("pane-title").textContent = title;
  frame.title = title;
  pane.append(frame);
  document.body.classList.add("pane-closed");
  element("close-pane").addEventListener("click", close);
  makeResizable(pane);
  return (isVisible) => {
    document.body.classList.toggle("pane-closed", !isVisible);
    // The grid measures itself on this event only.
    window.dispatchEvent(new Event("resize"));
  };
}

function makeResizable(pane: HTMLElement): void {
  const divider = element("divider");
  const setWidth = (width: number) => {
    const widest = document.body.clientWidth * 0.7;
    const bounded = Math.round(Math.min(Math.max(width, NARROWEST_PX), widest));
    document.documentElement.style.setProperty("--pane-width", `${bounded}px`);
    divider.setAttribute("aria-valuenow", String(bounded));
    window.dispatchEvent(new Event("resize"));
  };
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    setWidth(document.body.clientWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("resizing");
  });
  divider.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: STEP_PX, ArrowRight: -STEP_PX }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(pane.clientWidth + step);
  });
}
