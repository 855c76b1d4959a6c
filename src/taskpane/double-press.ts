import { useEffect } from "react";

const PRESSED = "button, summary, a";
const TYPED_INTO = "input, textarea";

/**
 * Keeps a double click on a button from marking text. The second press may find another view under
 * the pointer, of which the browser would mark everything, until a click elsewhere.
 */
export function useDoublePress(): void {
  useEffect(() => {
    let wasOnButton = false;
    const onMouseDown = (press: MouseEvent) => {
      const place = press.target instanceof Element ? press.target : undefined;
      if (press.detail === 1) wasOnButton = place?.closest(PRESSED) != null;
      else if (wasOnButton && place?.closest(TYPED_INTO) == null) press.preventDefault();
    };
    document.addEventListener("mousedown", onMouseDown);
    return () => {
      document.removeEventListener("mousedown", onMouseDown);
    };
  }, []);
}
