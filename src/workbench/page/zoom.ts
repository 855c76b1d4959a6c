import type { Book } from "../grid/book";
import { element } from "./element";

/** The grid's limits [%]. */
const SMALLEST = 50;
const LARGEST = 200;
const STEP = 10;

/** Zoom of the sheets by buttons, slider and Ctrl with the wheel; a click on the figure resets it. */
export function connectZoom(book: Book): void {
  const { model } = book.engine;
  const slider = element("zoom-level");
  if (!(slider instanceof HTMLInputElement)) throw new Error("#zoom-level is no slider.");
  const percent = () => Math.round(model.getters.getViewportZoomLevel() * 100);
  const set = (wanted: number) => {
    const zoom = Math.min(Math.max(wanted, SMALLEST), LARGEST);
    model.dispatch("SET_ZOOM", { zoom: zoom / 100 });
    slider.value = String(zoom);
    slider.ariaValueText = `${zoom} %`;
    element("zoom-reset").textContent = `${zoom} %`;
    // The grid measures itself on this event only.
    window.dispatchEvent(new Event("resize"));
  };
  set(percent());
  slider.addEventListener("input", () => {
    set(Number(slider.value));
  });
  element("zoom-in").addEventListener("click", () => {
    set(percent() + STEP);
  });
  element("zoom-out").addEventListener("click", () => {
    set(percent() - STEP);
  });
  element("zoom-reset").addEventListener("click", () => {
    set(100);
  });
  element("grid").addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      set(percent() + (event.deltaY < 0 ? STEP : -STEP));
    },
    { capture: true, passive: false },
  );
}
