import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground2, paddingBottom: "4px" },
  cell: {
    padding: "3px 0 3px 6px",
    textAlign: "right",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { whiteSpace: "nowrap" },
  first: {
    paddingLeft: 0,
    textAlign: "left",
    fontWeight: "inherit",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  header: { fontWeight: tokens.fontWeightSemibold, hyphens: "auto" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** A row of figures; the first entry names it. */
export interface FigureRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly isTotal?: boolean;
}

/** Figures in rows and columns, right-aligned; the first column names the rows. */
export function FigureTable({
  caption,
  header,
  rows,
  wraps = false,
}: {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly FigureRow[];
  /** whether the last column holds words that may be broken */
  readonly wraps?: boolean;
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {header.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={mergeClasses(styles.cell, index === 0 && styles.first, styles.header)}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [name, ...figures], isTotal, key }) => (
          <tr key={key} className={isTotal === true ? styles.total : undefined}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              {name}
            </th>
            {figures.map((figure, index) => (
              <td
                key={header[index + 1]}
                className={mergeClasses(
                  styles.cell,
                  (!wraps || index < figures.length - 1) && styles.number,
                )}
              >
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
