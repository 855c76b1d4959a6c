import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";
import { isDarkColour, paneTheme } from "./theme";

const darkScheme = () => window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void): () => void {
  const query = darkScheme();
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}

/**
 * Gives the pane its theme: Office's where Office tells one, else the system's. Windows contrast
 * themes reach Fluent's components by themselves.
 *
 * @param officeBackground background colour of Office's panes, where Office tells it
 */
export function Themed({
  officeBackground,
  children,
}: {
  readonly officeBackground: string | undefined;
  readonly children: ReactNode;
}) {
  const systemIsDark = useSyncExternalStore(subscribe, () => darkScheme().matches);
  const isDark = officeBackground === undefined ? systemIsDark : isDarkColour(officeBackground);
  return <FluentProvider theme={paneTheme(isDark)}>{children}</FluentProvider>;
}
