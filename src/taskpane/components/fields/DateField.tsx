import { Field, Input, makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { useLanguage } from "../../language";
import { type DraftReading, useDraft } from "./draft";
import { serialOfText } from "./date-text";
import { selectContent } from "./select-content";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  digits: { fontVariantNumeric: "tabular-nums" },
});

/** A day, written as the language of the pane writes it, whatever the browser's is. */
export const DateField = memo(function DateField({
  label,
  value,
  hint,
  isRequired = false,
  onChange,
}: {
  readonly label: string;
  /** Excel serial; nothing for an empty cell */
  readonly value: number | undefined;
  readonly hint?: string;
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
    <Field
      label={label}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(draft.problem === undefined ? {} : { validationMessage: draft.problem })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.digits }}
        value={draft.text}
        onFocus={({ currentTarget }) => {
          draft.begin();
          selectContent(currentTarget);
        }}
        onBlur={draft.end}
        onChange={(_, { value: text }) => {
          draft.type(text);
        }}
      />
    </Field>
  );
});
