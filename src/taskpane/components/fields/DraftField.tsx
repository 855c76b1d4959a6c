import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import type { Draft } from "./draft";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** What the fields of one line have in common. */
export interface LineField {
  readonly label: string;
  readonly hint?: string;
}

/** A field of one line whose text is read at every key press. */
export function DraftField({
  draft,
  label,
  hint,
  isRequired = false,
  isWord = false,
  ...input
}: LineField &
  Pick<ComponentProps<typeof Input>, "contentAfter" | "input"> & {
    readonly draft: Draft;
    readonly isRequired?: boolean;
    /** its text is rather corrected than typed anew, so that it is not selected */
    readonly isWord?: boolean;
  }) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(draft.problem === undefined ? {} : { validationMessage: draft.problem })}
    >
      <Input
        {...input}
        className={styles.input}
        value={draft.text}
        onFocus={({ currentTarget }) => {
          draft.begin();
          if (!isWord) selectContent(currentTarget);
        }}
        onBlur={draft.end}
        onChange={(_, { value }) => {
          draft.type(value);
        }}
      />
    </Field>
  );
}

/**
 * Selects all that a field holds as it gets the focus, so that typing replaces it as in a cell. A
 * click sets the cursor after the focus; so the selection waits for it.
 */
function selectContent(field: HTMLInputElement): void {
  setTimeout(() => {
    field.select();
  });
}
