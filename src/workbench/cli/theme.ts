import type { Page } from "playwright-core";

/**
 * Looks of Office that a person may have chosen. On the web Office tells an add-in nothing of
 * them; they reach the pane as what the system asks of pages. `contrast` is a contrast theme of
 * Windows, a dark one as the one that Windows offers first.
 */
export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** What the system asks of pages in a theme, in Playwright's words. */
export function mediaOf(theme: Theme): Required<Pick<Media, "colorScheme" | "forcedColors">> {
  return {
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
  };
}
