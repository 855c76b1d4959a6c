import { makeStyles, tokens } from "@fluentui/react-components";

/** Arrangements that several views share. */
export const useLayout = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  fill: { width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // A menu that opens in its place lies above what follows and what stays while the view scrolls.
  menu: { zIndex: 2 },
  subheading: { margin: 0 },
  text: { margin: 0, hyphens: "auto" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, hyphens: "auto" },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});
