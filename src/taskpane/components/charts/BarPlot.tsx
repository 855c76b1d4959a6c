import { tokens } from "@fluentui/react-components";
import { useLanguage } from "../../language";
import { wholeEuros } from "../money";
import type { Plotted } from "./plotted";
import { colourOf } from "./chart-marks";
import { scaleOf } from "./scale";
import { AXIS, PLOT } from "./ValueAxis";

const BAR = 11;
const LABEL = 14;
const GAP = 8;

/** Room for the values beside the bars. */
const VALUES = 52;

/** Longest label above a bar. */
const LONGEST = 46;

/** Bars of a picture lie side by side, or all on one line from a common 0. */
function lanesOf({ series, type }: Plotted): number {
  return type === "BarStacked" ? 1 : series.length;
}

/** Height that a picture with bars needs. */
export function barPlotHeight(picture: Plotted): number {
  return picture.categories.length * (LABEL + lanesOf(picture) * BAR + GAP);
}

/** Bars with the name of their category above and their value beside them. */
export function BarPlot(picture: Plotted) {
  const language = useLanguage();
  const { categories, series } = picture;
  const lanes = lanesOf(picture);
  const values = series.flatMap((part) => part.values);
  const scale = scaleOf(values, 4);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const left = low < 0 ? VALUES : 0;
  const x = (value: number) =>
    left +
    ((value - low) / (high - low || scale.high)) * (PLOT.width - left - (high > 0 ? VALUES : 0));
  return (
    <>
      {categories.map((category, index) => {
        const top = index * (LABEL + lanes * BAR + GAP);
        return (
          <g key={category}>
            <text x={0} y={top + 10} {...AXIS} fill={tokens.colorNeutralForeground1}>
              {category.length > LONGEST ? `${category.slice(0, LONGEST - 1)}…` : category}
            </text>
            <line
              x1={x(0)}
              x2={x(0)}
              y1={top + LABEL - 1}
              y2={top + LABEL + lanes * BAR}
              stroke={tokens.colorNeutralStroke1}
            />
            {series.map((part, place) => {
              const value = part.values[index] ?? 0;
              const y = top + LABEL + (lanes === 1 ? 0 : place * BAR);
              return (
                <g key={part.name}>
                  <rect
                    x={Math.min(x(0), x(value))}
                    width={Math.abs(x(value) - x(0))}
                    y={y}
                    height={BAR - 1}
                    fill={colourOf(part)}
                  />
                  {value === 0 ? null : (
                    <text
                      x={x(value) + (value < 0 ? -3 : 3)}
                      y={y + BAR - 2.5}
                      textAnchor={value < 0 ? "end" : "start"}
                      {...AXIS}
                      fontSize={9}
                    >
                      {wholeEuros(value * 100, language)}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
}
