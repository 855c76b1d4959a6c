import { Field, makeStyles, Select } from "@fluentui/react-components";
import { memo } from "react";

const useStyles = makeStyles({ select: { minWidth: 0, width: "100%" } });

/** One of a few words; the workbook keeps the German one, the person reads it in his language. */
export const ChoiceField = memo(Choice) as typeof Choice;

function Choice<W extends string>({
  label,
  value,
  options,
  hint,
  onChange,
}: {
  readonly label: string;
  readonly value: W;
  /** words as shown, by the words that the workbook keeps */
  readonly options: Readonly<Record<W, string>>;
  readonly hint?: string | undefined;
  readonly onChange: (value: W) => void;
}) {
  const styles = useStyles();
  const words = Object.keys(options) as W[];
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_, { value: chosen }) => {
          const word = words.find((known) => known === chosen);
          if (word !== undefined) onChange(word);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {options[word]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
