import { tokens } from "@fluentui/react-components";
import { colourOf, dashOf } from "./chart-marks";
import type { Plotted } from "./plotted";
import { scaleOf } from "./scale";
import { AXIS, PLOT, ValueAxis } from "./ValueAxis";

/** Lines over categories, each with its own stroke. */
export function LinePlot({ categories, series }: Plotted) {
  const scale = scaleOf(
    series.flatMap(({ values }) => values),
    4,
  );
  const x = (index: number) =>
    PLOT.left + ((index + 0.5) * (PLOT.right - PLOT.left)) / categories.length;
  const y = (value: number) =>
    PLOT.bottom - ((value - scale.low) / (scale.high - scale.low)) * (PLOT.bottom - PLOT.top);
  return (
    <>
      <ValueAxis scale={scale} y={y} />
      {categories.map((category, index) => (
        <text key={category} x={x(index)} y={PLOT.bottom + 14} textAnchor="middle" {...AXIS}>
          {category}
        </text>
      ))}
      {series.map((line) => (
        <polyline
          key={line.name}
          points={line.values.map((value, index) => `${x(index)},${y(value)}`).join(" ")}
          fill="none"
          stroke={colourOf(line)}
          strokeWidth={tokens.strokeWidthThick}
          strokeDasharray={dashOf(line)}
          strokeLinejoin="round"
        />
      ))}
    </>
  );
}
