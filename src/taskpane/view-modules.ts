import type { ComponentType } from "react";
import type { CalculateFunction } from "./calculate";
import type { View } from "./navigation";

/** What every view is given; its own outside it brings along. */
export interface ViewProps {
  /** goes to another view */
  readonly show: (view: View) => void;
  /** calculates a function of the add-in as a cell does */
  readonly calculate: CalculateFunction;
}

/** The module of a view: its component, joined to Excel, as the default export. */
export interface ViewModule {
  readonly default: ComponentType<ViewProps>;
}

/** Where each view comes from; loaded when it is first shown. */
export const VIEW_MODULES: Readonly<Record<View, () => Promise<ViewModule>>> = {
  start: () => import(/* webpackChunkName: "start" */ "./features/start"),
  scenarios: () => import(/* webpackChunkName: "scenarios" */ "./features/scenarios"),
  comparison: () => import(/* webpackChunkName: "comparison" */ "./features/comparison"),
  import: () => import(/* webpackChunkName: "import" */ "./features/import"),
  findings: () => import(/* webpackChunkName: "findings" */ "./features/findings"),
  "pass-on": () => import(/* webpackChunkName: "pass-on" */ "./features/pass-on"),
  derivation: () => import(/* webpackChunkName: "derivation" */ "./features/derivation"),
  help: () => import(/* webpackChunkName: "help" */ "./features/help"),
};
