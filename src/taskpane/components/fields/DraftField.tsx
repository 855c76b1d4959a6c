import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import type { ComponentProps, MouseEvent } from "react";
import type { Draft } from "./draft";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** What the fields of one line have in common. */
export interface LineField {
  readonly label: string;
  readonly hint?: string;
}

/** A field whose text is read at every key press. */
export function DraftField({
  draft,
  label,
  hint,
  isRequired = false,
  isWord = false,
  isLong = false,
  ...input
}: LineField &
  Pick<ComponentProps<typeof Input>, "contentAfter" | "input"> & {
    readonly draft: Draft;
    readonly isRequired?: boolean;
    /** its text is rather corrected than typed anew, so that it is not selected */
    readonly isWord?: boolean;
    /** it may need a second line to be read; its text still is one */
    readonly isLong?: boolean;
  }) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(draft.problem === undefined ? {} : { validationMessage: draft.problem })}
    >
      {isLong ? (
        <Textarea
          className={styles.input}
          resize="vertical"
          value={draft.text}
          onFocus={draft.begin}
          onBlur={draft.end}
          onChange={(_, { value }) => {
            draft.type(value.replaceAll("\n", " "));
          }}
        />
      ) : (
        <Input
          {...input}
          className={styles.input}
          value={draft.text}
          onMouseDown={(press) => {
            if (!isWord) focusWhole(press);
          }}
          onFocus={({ currentTarget }) => {
            draft.begin();
            if (!isWord) currentTarget.select();
          }}
          onBlur={draft.end}
          onChange={(_, { value }) => {
            draft.type(value);
          }}
        />
      )}
    </Field>
  );
}

/**
 * Keeps the click that gives a field the focus from setting the cursor, so that typing replaces all
 * that the field holds, as in a cell: also what is typed while the pane is still busy.
 */
function focusWhole(press: MouseEvent<HTMLInputElement>): void {
  const { currentTarget: field } = press;
  if (field === document.activeElement) return;
  press.preventDefault();
  field.focus();
}
