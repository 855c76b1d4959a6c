import { colourOf } from "./chart-marks";
import type { Plotted } from "./plotted";
import { scaleOf } from "./scale";
import { AXIS, PLOT, ValueAxis } from "./ValueAxis";

/** Width of a letter of a label, and of the gap to the next one. */
const LETTER = 5.6;
const BETWEEN = 8;

/** Part of its room that a category's columns take. */
const FILLED = 0.8;

/** Columns over categories; several series stand side by side or on top of one another. */
export function ColumnPlot({ categories, series, type }: Plotted) {
  const isStacked = type === "ColumnStacked";
  const values = isStacked
    ? categories.map((_, index) => series.reduce((sum, part) => sum + (part.values[index] ?? 0), 0))
    : series.flatMap((part) => part.values);
  const scale = scaleOf(values, 4);
  const width = (PLOT.right - PLOT.left) / Math.max(1, categories.length);
  const column = (width * FILLED) / (isStacked ? 1 : Math.max(1, series.length));
  const y = (value: number) =>
    PLOT.bottom - ((value - scale.low) / (scale.high - scale.low)) * (PLOT.bottom - PLOT.top);
  const longest = Math.max(...categories.map(({ length }) => length));
  // a power of two, so that labels of quarters all name the same one of their years
  const every = 2 ** Math.ceil(Math.log2((longest * LETTER + BETWEEN) / width));
  return (
    <>
      <ValueAxis scale={scale} y={y} />
      {categories.map((category, index) => {
        const left = PLOT.left + index * width;
        let base = 0;
        return (
          <g key={category}>
            {series.map((part, place) => {
              const from = isStacked ? base : 0;
              const to = from + (part.values[index] ?? 0);
              base = to;
              return (
                <rect
                  key={part.name}
                  x={left + (width * (1 - FILLED)) / 2 + (isStacked ? 0 : place * column)}
                  width={column}
                  y={Math.min(y(from), y(to))}
                  height={Math.abs(y(from) - y(to))}
                  fill={colourOf(part)}
                />
              );
            })}
            {index % Math.max(1, every) === 0 && left + longest * LETTER <= PLOT.right ? (
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
