import { element } from "./element";

const NARROWEST_PX = 320;
const STEP_PX = 20;

/** The task pane beside the grid: shown, hidden and resized as in Excel. */
export interface TaskPane {
  readonly show: () => void;
  readonly hide: () => void;
}

/** Puts the frame of the add-in beside the grid, hidden until the add-in or a button asks. */
export function createTaskPane(title: string, frame: HTMLIFrameElement): TaskPane {
  const pane = element("pane");
  element("pane-title").textContent = title;
  frame.title = title;
  pane.append(frame);
  const toggle = (visible: boolean) => {
    const isVisible = !document.body.classList.contains("pane-closed");
    if (visible === isVisible) return;
    document.body.classList.toggle("pane-closed", !visible);
    // The grid measures itself on this event only.
    window.dispatchEvent(new Event("resize"));
  };
  document.body.classList.add("pane-closed");
  const hide = () => {
    toggle(false);
  };
  element("close-pane").addEventListener("click", hide);
  makeResizable(pane);
  return {
    hide,
    show: () => {
      toggle(true);
    },
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
