import { Field, Input, makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { useDraft } from "./draft";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** A text of one line. */
export const TextField = memo(function TextField({
  label,
  value,
  hint,
  problemOf,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** what is wrong with a text, in a sentence; nothing where it is fine */
  readonly problemOf?: (text: string) => string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const draft = useDraft(
    value,
    value,
    (text) => {
      const problem = problemOf?.(text);
      return problem === undefined ? { ok: true, value: text } : { ok: false, problem };
    },
    onChange,
  );
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(draft.problem === undefined ? {} : { validationMessage: draft.problem })}
    >
      <Input
        className={styles.input}
        value={draft.text}
        onFocus={draft.begin}
        onBlur={draft.end}
        onChange={(_, { value: text }) => {
          draft.type(text);
        }}
      />
    </Field>
  );
});
