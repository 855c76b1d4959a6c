import { createStore } from "zustand/vanilla";

/**
 * The views of the pane, in the order of the tabs. To add one: its key here, its name in the texts
 * of the pane, its module in view-modules.ts.
 */
export const VIEWS = [
  "start",
  "scenarios",
  "comparison",
  "import",
  "findings",
  "pass-on",
  "derivation",
  "help",
] as const;
export type View = (typeof VIEWS)[number];

/** Which view is shown. */
export interface Navigation {
  readonly view: View;
  readonly show: (view: View) => void;
}

/** The navigation of the pane; ribbon commands, which share the page with it, use it as well. */
export const navigation = createStore<Navigation>()((set) => ({
  view: "start",
  show: (view) => {
    set({ view });
  },
}));
