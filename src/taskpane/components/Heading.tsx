import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    hyphens: "auto",
    // It takes the focus only to lead the reader; there is nothing to operate.
    outlineStyle: "none",
  },
});

/**
 * Heading of what is shown. When the content of a view changes after an action, the heading takes
 * the focus, so that keyboard and screen reader go on there; so it does when what had the focus is
 * gone.
 */
export function Heading({
  children,
  takesFocus = false,
}: {
  readonly children: ReactNode;
  readonly takesFocus?: boolean;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus || isFocusLost()) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 className={styles.heading} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** Whether a person works in the pane and what had the focus is no longer there. */
function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
