import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { parseNumberText } from "../../../tables/number-text";
import { useLanguage } from "../../language";
import { type DraftReading, useDraft } from "./draft";
import { DraftField, type LineField } from "./DraftField";

const useStyles = makeStyles({
  digits: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** Decimal places that survive the way from percent to share. */
const PLACES = 1e10;

/** A number, typed the way the language of the pane writes numbers. */
export const NumberField = memo(function NumberField({
  label,
  value,
  unit,
  isPercent = false,
  isRequired = false,
  min = 0,
  max,
  hint,
  onChange,
}: LineField & {
  /** nothing for an empty cell */
  readonly value: number | undefined;
  readonly unit?: string;
  /** shown times 100 with a percent sign */
  readonly isPercent?: boolean;
  readonly isRequired?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** nothing where the field was emptied */
  readonly onChange: (value: number | undefined) => void;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const { errors } = language.texts.scenarios.editor;
  const scale = isPercent ? 100 : 1;
  const scaled = value === undefined ? undefined : Math.round(value * scale * PLACES) / PLACES;
  // Prices have cents, unless they are fractions of one.
  const write =
    unit === "€" && scaled === roundedToCents(scaled) ? language.amount : language.number;
  const shown = scaled === undefined ? "" : write(scaled);
  const read = (text: string): DraftReading<number | undefined> => {
    if (text.trim() === "") {
      return isRequired ? { ok: false, problem: errors.required } : { ok: true, value: undefined };
    }
    const number = parseNumberText(text.replace(/\s*%$/u, ""));
    if (number === undefined) return { ok: false, problem: errors.number };
    const typed = Math.round((number / scale) * PLACES) / PLACES;
    if (max !== undefined && (typed < min || typed > max)) {
      const most = isPercent ? language.percent(max) : language.number(max);
      return { ok: false, problem: errors.percent(most) };
    }
    return typed < min ? { ok: false, problem: errors.notNegative } : { ok: true, value: typed };
  };
  const draft = useDraft(value, shown, read, onChange);
  const suffix = isPercent ? "%" : unit;
  return (
    <DraftField
      draft={draft}
      label={label}
      isRequired={isRequired}
      input={{ className: styles.digits, inputMode: "decimal" }}
      {...(hint === undefined ? {} : { hint })}
      {...(suffix === undefined ? {} : { contentAfter: suffix })}
    />
  );
});

function roundedToCents(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 100) / 100;
}
