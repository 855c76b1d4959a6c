import { Field, Select } from "@fluentui/react-components";
import type { ImportOptions, ImportPreview } from "../../../import/preview";
import { DELIMITERS } from "../../../import/records";
import { Facts } from "../../components/Facts";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { HeaderLineField } from "./HeaderLineField";

/** How a file was read, with what a person can decide otherwise. */
export function FileFacts({
  preview: { file, headerLine },
  onDecide,
}: {
  readonly preview: ImportPreview;
  readonly onDecide: (options: ImportOptions) => void;
}) {
  const layout = useLayout();
  return (
    <div className={layout.group}>
      {file.kind !== "text" ? null : <TextFacts file={file} onDecide={onDecide} />}
      <HeaderLineField
        key={headerLine}
        line={headerLine}
        onChange={(line) => {
          onDecide({ headerLine: line });
        }}
      />
    </div>
  );
}

function TextFacts({
  file,
  onDecide,
}: {
  readonly file: Extract<ImportPreview["file"], { readonly kind: "text" }>;
  readonly onDecide: (options: ImportOptions) => void;
}) {
  const layout = useLayout();
  const { count, texts } = useLanguage();
  const words = texts.pane.import.file;
  return (
    <>
      <Facts
        facts={[
          { name: words.encoding, value: texts.import.encodings[file.encoding] },
          { name: words.lines, value: count(file.lines) },
        ]}
      />
      <Field className={layout.fill} label={words.delimiter}>
        <Select
          value={file.delimiter}
          onChange={(_, { value }) => {
            const delimiter = DELIMITERS.find((known) => known === value);
            if (delimiter !== undefined) onDecide({ delimiter });
          }}
        >
          {DELIMITERS.map((delimiter) => (
            <option key={delimiter} value={delimiter}>
              {texts.import.delimiters[delimiter]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
