import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { BarPlot, barPlotHeight } from "./BarPlot";
import { colourOf, dashOf } from "./chart-marks";
import { ColumnPlot } from "./ColumnPlot";
import { LinePlot } from "./LinePlot";
import type { Plotted } from "./plotted";
import { PLOT } from "./ValueAxis";

const useStyles = makeStyles({
  figure: { margin: 0, width: "100%", display: "flex", flexDirection: "column", gap: "8px" },
  title: { ...typographyStyles.body1Strong },
  picture: { width: "100%", maxWidth: "640px", height: "auto", display: "block" },
  legend: {
    ...typographyStyles.caption1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  summary: { cursor: "pointer", padding: "4px 0" },
});

/** A picture with its legend and its figures as a table. */
export function Chart({
  picture,
  description,
  asTable,
  table,
  children,
}: {
  readonly picture: Plotted;
  /** what it shows, for people who do not see it */
  readonly description: string;
  /** unfolds the table */
  readonly asTable: string;
  /** the same figures as a table, where none stands beside the picture */
  readonly table?: ReactNode;
  /** below it */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const title = useId();
  const isLine = picture.type === "Line";
  const height = picture.type.startsWith("Bar") ? barPlotHeight(picture) : PLOT.height;
  return (
    <figure className={styles.figure} aria-labelledby={title}>
      <figcaption id={title} className={styles.title}>
        {picture.title}
      </figcaption>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${PLOT.width} ${height}`}
        role="img"
        aria-label={description}
      >
        {isLine ? <LinePlot {...picture} /> : null}
        {picture.type.startsWith("Column") ? <ColumnPlot {...picture} /> : null}
        {picture.type.startsWith("Bar") ? <BarPlot {...picture} /> : null}
      </svg>
      {picture.series.length < 2 ? null : (
        <ul className={styles.legend}>
          {picture.series.map((series) => (
            <li key={series.name} className={styles.entry}>
              <svg width="24" height="10" aria-hidden="true">
                {isLine ? (
                  <line
                    x2="24"
                    y1="5"
                    y2="5"
                    stroke={colourOf(series)}
                    strokeWidth="2"
                    strokeDasharray={dashOf(series)}
                  />
                ) : (
                  <rect x="7" width="10" height="10" fill={colourOf(series)} />
                )}
              </svg>
              {series.name}
            </li>
          ))}
        </ul>
      )}
      {table === undefined ? null : (
        <details>
          <summary className={styles.summary}>{asTable}</summary>
          {table}
        </details>
      )}
      {children}
    </figure>
  );
}
