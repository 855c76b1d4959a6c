import { memo } from "react";
import { useDraft } from "./draft";
import { DraftField, type LineField } from "./DraftField";

/** A text of one line. */
export const TextField = memo(function TextField({
  label,
  value,
  hint,
  isLong = false,
  problemOf,
  onChange,
}: LineField & {
  readonly value: string;
  /** it may need a second line to be read */
  readonly isLong?: boolean;
  /** what is wrong with a text, in a sentence; nothing where it is fine */
  readonly problemOf?: (text: string) => string | undefined;
  readonly onChange: (value: string) => void;
}) {
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
    <DraftField
      draft={draft}
      label={label}
      isWord
      isLong={isLong}
      {...(hint === undefined ? {} : { hint })}
    />
  );
});
