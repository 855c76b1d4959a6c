import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useLanguage } from "../../language";
import { type DraftReading, useDraft } from "./draft";
import { isoOfSerial, serialOfIso } from "./iso-date";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** A day, written and chosen as the browser's language has it. */
export function DateField({
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
  const { errors } = useLanguage().texts.scenarios.editor;
  const read = (text: string): DraftReading<number | undefined> => {
    if (text === "") {
      return isRequired ? { ok: false, problem: errors.date } : { ok: true, value: undefined };
    }
    const serial = serialOfIso(text);
    return serial === undefined ? { ok: false, problem: errors.date } : { ok: true, value: serial };
  };
  const draft = useDraft(value === undefined ? "" : isoOfSerial(value), read, onChange);
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(draft.problem === undefined ? {} : { validationMessage: draft.problem })}
    >
      <Input
        className={styles.input}
        type="date"
        value={draft.text}
        onFocus={draft.begin}
        onBlur={draft.end}
        onChange={(_, { value: text }) => {
          draft.type(text);
        }}
      />
    </Field>
  );
}
