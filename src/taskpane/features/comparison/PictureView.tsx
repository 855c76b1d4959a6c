import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { InsertedPicture, PicturePlace } from "../../../workbook/insert/insert-picture";
import type { Picture } from "../../../workbook/insert/picture";
import type { WorkbookResult } from "../../../workbook/refusal";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { BarPlot, barPlotHeight } from "./BarPlot";
import { colourOf, dashOf } from "./chart-marks";
import { ColumnPlot } from "./ColumnPlot";
import { LinePlot } from "./LinePlot";
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

/** Writes a picture into the workbook. */
export type InsertPicture = (
  picture: Picture,
  place: PicturePlace,
) => Promise<WorkbookResult<InsertedPicture>>;

/** A picture with its legend, its figures as a table, and the ways to take it into the workbook. */
export function PictureView({
  picture,
  sheetName,
  insert,
  children,
}: {
  readonly picture: Picture;
  /** of the sheet that it may get in the workbook */
  readonly sheetName: string;
  readonly insert: InsertPicture;
  /** the same figures as a table, where none stands beside the picture */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { picture: words } = useLanguage().texts.comparison;
  const title = useId();
  const isLine = picture.type === "Line";
  const height = picture.type.startsWith("Bar") ? barPlotHeight(picture) : PLOT.height;
  const names = picture.series.map(({ name }) => name).join(", ");
  return (
    <figure className={styles.figure} aria-labelledby={title}>
      <figcaption id={title} className={styles.title}>
        {picture.title}
      </figcaption>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${PLOT.width} ${height}`}
        role="img"
        aria-label={words.described(picture.title, names)}
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
      {children === undefined ? null : (
        <details>
          <summary className={styles.summary}>{words.asTable}</summary>
          {children}
        </details>
      )}
      <div className={layout.fill}>
        <Insertion picture={picture} sheetName={sheetName} insert={insert} />
      </div>
    </figure>
  );
}

function Insertion({
  picture,
  sheetName,
  insert,
}: {
  readonly picture: Picture;
  readonly sheetName: string;
  readonly insert: InsertPicture;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { picture: words } = texts.comparison;
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<WorkbookResult<InsertedPicture>>();
  const start = (place: PicturePlace) => {
    setBusy(true);
    setResult(undefined);
    void insert(picture, place).then((inserted) => {
      setBusy(false);
      setResult(inserted);
    });
  };
  return (
    <div className={layout.group}>
      <div className={layout.actions}>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            start({ kind: "newSheet", name: sheetName });
          }}
        >
          {words.insertSheet}
        </Button>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            start({ kind: "selection" });
          }}
        >
          {words.insertHere}
        </Button>
      </div>
      <div role="status">{isBusy ? words.inserting : null}</div>
      {result === undefined ? null : result.ok ? (
        <Notice intent="success" title={words.inserted(result.value.sheet, result.value.address)} />
      ) : (
        <Notice intent="error" title={words.failed}>
          {workbookSentence(result.refusal, texts)}
        </Notice>
      )}
    </div>
  );
}
