import type { Picture } from "../../../workbook/insert/picture";
import { colourOf } from "./chart-marks";
import { scaleOf } from "./scale";
import { AXIS, PLOT, ValueAxis } from "./ValueAxis";

/** Most labels that stand beside one another under the columns. */
const MOST_LABELS = 6;

/** Columns over categories; several series stand on top of one another. */
export function ColumnPlot({ categories, series }: Picture) {
  const tops = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const scale = scaleOf(tops, 4);
  const width = (PLOT.right - PLOT.left) / Math.max(1, categories.length);
  const y = (value: number) =>
    PLOT.bottom - ((value - scale.low) / (scale.high - scale.low)) * (PLOT.bottom - PLOT.top);
  const every = Math.ceil(categories.length / MOST_LABELS);
  return (
    <>
      <ValueAxis scale={scale} y={y} />
      {categories.map((category, index) => {
        const left = PLOT.left + index * width;
        let base = 0;
        return (
          <g key={category}>
            {series.map((part) => {
              const from = base;
              base += part.values[index] ?? 0;
              return (
                <rect
                  key={part.name}
                  x={left + width * 0.1}
                  width={width * 0.8}
                  y={y(base)}
                  height={Math.max(0, y(from) - y(base))}
                  fill={colourOf(part)}
                />
              );
            })}
            {index % every === 0 ? (
              <text x={left} y={PLOT.bottom + 14} {...AXIS}>
                {category}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}
