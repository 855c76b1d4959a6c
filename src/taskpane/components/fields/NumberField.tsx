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

/** What a number is; a percent is shown times 100. */
export type NumberKind = "amount" | "count" | "percent" | "years";

/** A number, typed the way the language of the pane writes numbers. */
export const NumberField = memo(function NumberField({
  label,
  value,
  kind = "count",
  isRequired = false,
  min = 0,
  max,
  hint,
  onChange,
}: LineField & {
  /** nothing for an empty cell */
  readonly value: number | undefined;
  readonly kind?: NumberKind;
  readonly isRequired?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** nothing where the field was emptied */
  readonly onChange: (value: number | undefined) => void;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const { errors, years } = language.texts.scenarios.editor;
  const scale = kind === "percent" ? 100 : 1;
  const scaled = value === undefined ? undefined : Math.round(value * scale * PLACES) / PLACES;
  // Prices have cents, unless they are fractions of one.
  const write =
    kind === "amount" && scaled === roundedToCents(scaled) ? language.amount : language.number;
  const shown = scaled === undefined ? "" : write(scaled);
  const limitText = (limit: number) => {
    if (kind === "percent") return language.percent(limit);
    return kind === "amount" ? `${language.number(limit)} €` : language.number(limit);
  };
  const read = (text: string): DraftReading<number | undefined> => {
    if (text.trim() === "") {
      return isRequired ? { ok: false, problem: errors.required } : { ok: true, value: undefined };
    }
    const number = parseNumberText(text.replace(/\s*%$/u, ""));
    if (number === undefined) return { ok: false, problem: errors.number[kind] };
    const typed = Math.round((number / scale) * PLACES) / PLACES;
    if (max !== undefined && (typed < min || typed > max)) {
      return { ok: false, problem: errors.range(limitText(min), limitText(max)) };
    }
    return typed < min ? { ok: false, problem: errors.notNegative } : { ok: true, value: typed };
  };
  const draft = useDraft(value, shown, read, onChange);
  const suffix = { amount: "€", count: undefined, percent: "%", years }[kind];
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
