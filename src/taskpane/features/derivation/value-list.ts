import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a list of names with their values on the right. */
export const useValueList = makeStyles({
  list: { width: "100%", margin: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(60%)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", textAlign: "right" },
});
