import { useAnnounce } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

/** What changes faster is not read aloud each time; the last word always is [ms]. */
const PAUSE = 3000;

/**
 * Words that are read aloud when they come up and when they change. (A live region that comes up
 * together with its words stays silent in screen readers.)
 */
export function Announced({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const { announce } = useAnnounce();
  const region = useRef<HTMLDivElement>(null);
  const last = useRef({ text: "", at: -Infinity });
  useEffect(() => {
    const text = wordsIn(region.current);
    if (text === "" || text === last.current.text) return undefined;
    const wait = Math.max(0, last.current.at + PAUSE - performance.now());
    const timer = setTimeout(() => {
      last.current = { text, at: performance.now() };
      announce(text, { polite: true });
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  });
  return (
    <div ref={region} className={className}>
      {children}
    </div>
  );
}

/** Text of an element with its parts kept apart. */
function wordsIn(element: HTMLElement | null): string {
  return [...(element?.childNodes ?? [])]
    .map(({ textContent }) => textContent?.trim() ?? "")
    .filter((part) => part !== "")
    .join(" ");
}
