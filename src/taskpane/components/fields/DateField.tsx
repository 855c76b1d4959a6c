import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { useLanguage } from "../../language";
import { type DraftReading, useDraft } from "./draft";
import { DraftField, type LineField } from "./DraftField";
import { serialOfText } from "./date-text";

const useStyles = makeStyles({ digits: { fontVariantNumeric: "tabular-nums" } });

/** A day, written as the language of the pane writes it, whatever the browser's is. */
export const DateField = memo(function DateField({
  label,
  value,
  hint,
  isRequired = false,
  onChange,
}: LineField & {
  /** Excel serial; nothing for an empty cell */
  readonly value: number | undefined;
  readonly isRequired?: boolean;
  readonly onChange: (serial: number | undefined) => void;
}) {
  const styles = useStyles();
  const { date, texts } = useLanguage();
  const { errors } = texts.scenarios.editor;
  const read = (text: string): DraftReading<number | undefined> => {
    if (text.trim() === "") {
      return isRequired ? { ok: false, problem: errors.date } : { ok: true, value: undefined };
    }
    const serial = serialOfText(text);
    return serial === undefined ? { ok: false, problem: errors.date } : { ok: true, value: serial };
  };
  const draft = useDraft(value, value === undefined ? "" : date(value), read, onChange);
  return (
    <DraftField
      draft={draft}
      label={label}
      isRequired={isRequired}
      input={{ className: styles.digits }}
      {...(hint === undefined ? {} : { hint })}
    />
  );
});
