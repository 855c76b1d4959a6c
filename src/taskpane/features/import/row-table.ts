import { makeStyles, tokens } from "@fluentui/react-components";

/** A narrow table of rows: the line on the left, what stands there on the right. */
export const useRowTable = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  text: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "right",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    width: "3em",
  },
});
