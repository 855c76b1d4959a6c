import { Field, Select } from "@fluentui/react-components";
import type { ImportPreview } from "../../../import/preview";
import { TARGET_KEYS, type TargetKey } from "../../../import/target";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";

/** Asks what kind of list it is. */
export function TargetField({
  target,
  onTarget,
}: {
  readonly target: TargetKey;
  readonly onTarget: (target: TargetKey) => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  return (
    <Field className={layout.fill} label={texts.pane.import.target}>
      <Select
        value={target}
        onChange={(_, { value }) => {
          const chosen = TARGET_KEYS.find((key) => key === value);
          if (chosen !== undefined) onTarget(chosen);
        }}
      >
        {TARGET_KEYS.map((key) => (
          <option key={key} value={key}>
            {texts.import.targets[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Asks for the sheet of a workbook that has several. */
export function SheetField({
  file,
  onSheet,
}: {
  readonly file: ImportPreview["file"];
  readonly onSheet: (sheet: number) => void;
}) {
  const layout = useLayout();
  const words = useLanguage().texts.pane.import;
  if (file.kind !== "workbook" || file.sheets.length < 2) return null;
  return (
    <Field className={layout.fill} label={words.sheet}>
      <Select
        value={String(file.sheet)}
        onChange={(_, { value }) => {
          onSheet(Number(value));
        }}
      >
        {file.sheets.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
