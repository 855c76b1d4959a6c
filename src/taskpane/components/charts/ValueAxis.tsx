import { tokens } from "@fluentui/react-components";
import { useLanguage } from "../../language";
import type { Scale } from "./scale";

/** Size of a picture, and within it that of the plot [pixels at 350 pixels of width]. */
export const PLOT = {
  width: 318,
  height: 190,
  left: 48,
  right: 314,
  top: 22,
  bottom: 168,
} as const;

/** How labels of axes look. */
export const AXIS = { fontSize: 10, fill: tokens.colorNeutralForeground2 } as const;

/** From here on an axis counts in thousands. */
const THOUSANDS_FROM = 10_000;

/** Lines across the plot with their values; in thousands where the values are large. */
export function ValueAxis({
  scale,
  y,
}: {
  readonly scale: Scale;
  readonly y: (value: number) => number;
}) {
  const { number, texts } = useLanguage();
  const inThousands = Math.max(Math.abs(scale.low), Math.abs(scale.high)) >= THOUSANDS_FROM;
  return (
    <>
      {inThousands ? (
        <text x={0} y={8} {...AXIS}>
          {texts.comparison.picture.thousands}
        </text>
      ) : null}
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={PLOT.left}
            x2={PLOT.right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? tokens.colorNeutralStrokeAccessible : tokens.colorNeutralStroke3}
          />
          <text x={PLOT.left - 4} y={y(tick) + 3} textAnchor="end" {...AXIS}>
            {number(inThousands ? tick / 1000 : tick).replace("-", "−")}
          </text>
        </g>
      ))}
    </>
  );
}
