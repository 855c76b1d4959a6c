import type { Picture } from "../../../workbook/insert/picture";
import { colourOf } from "./chart-marks";
import { scaleOf } from "./scale";
import { AXIS, PLOT, ValueAxis } from "./ValueAxis";

/** Width of a letter of a label, and of the gap to the next one. */
const LETTER = 5.6;
const BETWEEN = 8;

/** Columns over categories; several series stand on top of one another. */
export function ColumnPlot({ categories, series }: Picture) {
  const tops = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const scale = scaleOf(tops, 4);
  const width = (PLOT.right - PLOT.left) / Math.max(1, categories.length);
  const y = (value: number) =>
    PLOT.bottom - ((value - scale.low) / (scale.high - scale.low)) * (PLOT.bottom - PLOT.top);
  const longest = Math.max(...categories.map(({ length }) => length));
  const every = Math.ceil((longest * LETTER + BETWEEN) / width);
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
            {index % every === 0 && left + longest * LETTER <= PLOT.right ? (
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
