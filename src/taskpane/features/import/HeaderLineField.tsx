import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../language";

/** Asks for the line of the file that names the columns; takes effect on leaving the field. */
export function HeaderLineField({
  line,
  onChange,
}: {
  readonly line: number;
  readonly onChange: (line: number) => void;
}) {
  const words = useLanguage().texts.pane.import.file;
  const [text, setText] = useState(String(line));
  const commit = () => {
    const chosen = /^\d{1,6}$/u.test(text.trim()) ? Number(text) : line;
    setText(String(chosen));
    if (chosen !== line && chosen > 0) onChange(chosen);
  };
  return (
    <Field label={words.headerLine} hint={words.headerLineHint}>
      <Input
        value={text}
        inputMode="numeric"
        onChange={(_, { value }) => {
          setText(value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </Field>
  );
}
