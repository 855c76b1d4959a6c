import { useFocusFinders } from "@fluentui/react-components";
import { useEffect } from "react";

/**
 * Lets the browser move the focus within the pane. On the web office.js does it when Tab is
 * pressed, along a list of its own: it passes over what unfolds and leaves the pane from a heading
 * that was given the focus. Only leading out of the pane is left to it, which Excel has to know of.
 */
export function useTabKey(): void {
  const { findNextFocusable, findPrevFocusable } = useFocusFinders();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { activeElement } = document;
      if (event.key !== "Tab" || !(activeElement instanceof HTMLElement)) return;
      const find = event.shiftKey ? findPrevFocusable : findNextFocusable;
      // Where what had the focus is gone, the browser still knows its place.
      const isGone = activeElement === document.body;
      const hasNext = find(activeElement, { container: document.body }) !== null;
      // office.js listens at the window, where the event would come next.
      if (isGone || hasNext) event.stopPropagation();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [findNextFocusable, findPrevFocusable]);
}
