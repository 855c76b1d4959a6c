import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const THUMB = {
  width: "18px",
  height: "18px",
  borderRadius: "50%",
  border: `4px solid ${tokens.colorNeutralBackground1}`,
  outline: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorCompoundBrandBackground,
  pointerEvents: "auto",
  cursor: "pointer",
  boxSizing: "border-box",
} as const;

const useStyles = makeStyles({
  label: { display: "block", marginBottom: tokens.spacingVerticalXXS },
  track: {
    position: "relative",
    height: "28px",
    "::before": {
      content: '""',
      position: "absolute",
      insetInline: "9px",
      top: "12px",
      height: "4px",
      borderRadius: "2px",
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
  },
  thumb: {
    position: "absolute",
    inset: 0,
    width: "100%",
    margin: 0,
    appearance: "none",
    background: "none",
    pointerEvents: "none",
    "::-webkit-slider-thumb": { ...THUMB, appearance: "none" },
    "::-moz-range-thumb": THUMB,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  text: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

/** A range of two values on one track: two sliders, of which neither passes the other. */
export function RangeSlider({
  label,
  lowLabel,
  highLabel,
  low,
  high,
  min,
  max,
  step,
  wordOf,
  text,
  onChange,
}: {
  readonly label: string;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** a value as it is read aloud */
  readonly wordOf: (value: number) => string;
  /** both values in words */
  readonly text: string;
  readonly onChange: (range: { readonly low: number; readonly high: number }) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const limits = { type: "range", min, max, step } as const;
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.track}>
        <input
          {...limits}
          className={styles.thumb}
          aria-label={lowLabel}
          aria-valuetext={wordOf(low)}
          value={low}
          onChange={({ target }) => {
            onChange({ low: Math.min(Number(target.value), high), high });
          }}
        />
        <input
          {...limits}
          className={styles.thumb}
          aria-label={highLabel}
          aria-valuetext={wordOf(high)}
          value={high}
          onChange={({ target }) => {
            onChange({ low, high: Math.max(Number(target.value), low) });
          }}
        />
      </div>
      <span className={styles.text}>{text}</span>
    </div>
  );
}
