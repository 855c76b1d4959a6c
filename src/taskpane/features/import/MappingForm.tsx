import { Body1, Field, Select } from "@fluentui/react-components";
import type { ColumnDecisions, ImportOptions, ImportPreview } from "../../../import/preview";
import type { Column } from "../../../tables/schema";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { ambiguousColumns } from "./ambiguous-columns";
import type { ReadFile } from "./import-store";
import { columnNames } from "./repeated-headers";

const NONE = "none";

/** Which column of the file goes where, as found by itself and changeable. */
export function MappingForm({
  read,
  columns,
  onDecide,
}: {
  readonly read: ReadFile;
  /** the columns that people fill: only these can come from a list */
  readonly columns: readonly Column[];
  readonly onDecide: (options: ImportOptions) => void;
}) {
  const layout = useLayout();
  const { mapping: words } = useLanguage().texts.pane.import;
  const { preview, target } = read;
  const names = columnNames(preview.headers, words);
  const choose = (key: string, value: string) => {
    const position = value === NONE ? null : Number(value);
    onDecide({ mapping: { ...preview.decisions.mapping, [key]: position } });
  };
  return (
    <div className={layout.group}>
      <Body1 as="p" block className={layout.quiet}>
        {words.hints[target]}
      </Body1>
      {columns.map(({ key, header, required }) => (
        <Field
          key={key}
          className={layout.fill}
          label={header}
          required={required}
          hint={sampleOf(preview, key, words)}
        >
          <Select
            value={String(preview.mapping[key]?.index ?? NONE)}
            onChange={(_, { value }) => {
              choose(key, value);
            }}
          >
            <option value={NONE}>{words.none}</option>
            {preview.headers.map((foreign) => (
              <option key={foreign.index} value={foreign.index}>
                {foreign.header === ""
                  ? names[foreign.index]
                  : words.column(names[foreign.index] ?? foreign.header)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {ambiguousColumns(preview, columns).map((column) => (
        <DecimalSignField
          key={column.key}
          column={column}
          decisions={preview.decisions}
          onDecide={onDecide}
        />
      ))}
    </div>
  );
}

function DecimalSignField({
  column: { key, header },
  decisions,
  onDecide,
}: {
  readonly column: Column;
  readonly decisions: ColumnDecisions;
  readonly onDecide: (options: ImportOptions) => void;
}) {
  const layout = useLayout();
  const { mapping: words } = useLanguage().texts.pane.import;
  const choose = (value: string) => {
    const others = Object.entries(decisions.decimalSigns ?? {}).filter(([other]) => other !== key);
    const sign = value === "," || value === "." ? [[key, value] as const] : [];
    onDecide({ decimalSigns: Object.fromEntries([...others, ...sign]) });
  };
  return (
    <Field className={layout.fill} label={words.decimalSign(header)}>
      <Select
        value={decisions.decimalSigns?.[key] ?? NONE}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        <option value={NONE}>{words.bySelf}</option>
        <option value=",">{words.decimalComma}</option>
        <option value=".">{words.decimalPoint}</option>
      </Select>
    </Field>
  );
}

/** What the first row has there, so that a person sees whether the column is the right one. */
function sampleOf(
  { samples, mapping }: ImportPreview,
  key: string,
  { sample }: { readonly sample: (value: string) => string },
): string {
  const value = samples[mapping[key]?.index ?? -1] ?? "";
  return value === "" ? "" : sample(value);
}
