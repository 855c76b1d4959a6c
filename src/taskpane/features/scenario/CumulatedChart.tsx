import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { toCents } from "../../../core/money";
import { euros } from "../../components/money";
import { useLanguage } from "../../language";
import { axisValues, cumulated } from "./cumulated";
import type { Compared } from "./Summary";

const SIZE = { width: 318, height: 150 };
const EDGE = { left: 44, right: 18, top: 8, bottom: 20 };

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  svg: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  own: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: 2.5 },
  statusQuo: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 2,
    strokeDasharray: "5 3",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { textAlign: "right", padding: "2px 0 2px 8px" },
    "& th:first-child": { textAlign: "left", padding: "2px 0" },
  },
});

/** Payments of a scenario and of the status quo, added up from year to year, as a line chart. */
export function CumulatedChart({
  firstYear,
  own,
  statusQuo,
}: {
  readonly firstYear: number;
  readonly own: Compared;
  readonly statusQuo: Compared;
}) {
  const styles = useStyles();
  const id = useId();
  const language = useLanguage();
  const words = language.texts.scenarios.editor.chart;
  const ofOwn = cumulated(own.figures.totals.cash);
  const ofStatusQuo = cumulated(statusQuo.figures.totals.cash);
  const values = axisValues([...ofOwn, ...ofStatusQuo], 4);
  const [lowest = 0, highest = 1] = [values[0], values.at(-1)];
  const x = (index: number) =>
    EDGE.left + (index / Math.max(1, ofOwn.length - 1)) * (SIZE.width - EDGE.left - EDGE.right);
  const y = (value: number) =>
    EDGE.top + ((highest - value) / (highest - lowest)) * (SIZE.height - EDGE.top - EDGE.bottom);
  const line = (amounts: readonly number[]) =>
    amounts.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const money = (value: number | undefined) => euros(toCents(value ?? 0), language);
  const end = `${own.name} ${money(ofOwn.at(-1))}, ${statusQuo.name} ${money(ofStatusQuo.at(-1))}`;
  const every = Math.ceil(ofOwn.length / 7);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <Caption1Strong id={id} block>
        {words.title} ({words.thousands})
      </Caption1Strong>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={words.description(own.name, statusQuo.name, end)}
      >
        {values.map((value) => (
          <g key={value}>
            <line
              className={styles.grid}
              x1={EDGE.left}
              x2={SIZE.width - EDGE.right}
              y1={y(value)}
              y2={y(value)}
            />
            <text className={styles.text} x={EDGE.left - 6} y={y(value) + 4} textAnchor="end">
              {language.count(value / 1000)}
            </text>
          </g>
        ))}
        {ofOwn.map((_, index) =>
          index % every === 0 ? (
            <text
              key={index}
              className={styles.text}
              x={x(index)}
              y={SIZE.height - 4}
              textAnchor="middle"
            >
              {firstYear + index}
            </text>
          ) : null,
        )}
        <polyline className={styles.statusQuo} points={line(ofStatusQuo)} />
        <polyline className={styles.own} points={line(ofOwn)} />
      </svg>
      <Caption1 as="p" block className={styles.legend} style={{ margin: 0 }}>
        <span className={styles.key}>
          <LegendLine className={styles.own} />
          {own.name}
        </span>
        <span className={styles.key}>
          <LegendLine className={styles.statusQuo} />
          {statusQuo.name}
        </span>
      </Caption1>
      <details>
        <summary>
          <Caption1>{words.table}</Caption1>
        </summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{own.name}</th>
              <th scope="col">{statusQuo.name}</th>
            </tr>
          </thead>
          <tbody>
            {ofOwn.map((value, index) => (
              <tr key={firstYear + index}>
                <th scope="row">{firstYear + index}</th>
                <td>{money(value)}</td>
                <td>{money(ofStatusQuo[index])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function LegendLine({ className }: { readonly className: string }) {
  return (
    <svg width="22" height="8" aria-hidden="true">
      <line className={className} x1="0" x2="22" y1="4" y2="4" />
    </svg>
  );
}
