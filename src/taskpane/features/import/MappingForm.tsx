import { Body1, Field, Select } from "@fluentui/react-components";
import type { ImportOptions } from "../../../import/preview";
import type { Column } from "../../../tables/schema";
import { ANLAGEN } from "../../../tables/anlagen";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { ambiguousColumns } from "./ambiguous-columns";
import type { ReadFile } from "./import-store";

const NONE = "none";

/** Columns that people fill in: only these can come from a file. */
const COLUMNS: readonly Column[] = (ANLAGEN.columns as readonly Column[]).filter(
  ({ formula }) => formula === undefined,
);

/** Which column of the file goes where, as found by itself and changeable. */
export function MappingForm({
  read,
  onDecide,
}: {
  readonly read: ReadFile;
  readonly onDecide: (options: ImportOptions) => void;
}) {
  const layout = useLayout();
  const { mapping: words } = useLanguage().texts.pane.import;
  const { options, preview } = read;
  const choose = (key: string, value: string) => {
    const position = value === NONE ? null : Number(value);
    onDecide({ mapping: { ...options.mapping, [key]: position } });
  };
  return (
    <div className={layout.group}>
      <Body1 as="p" block className={layout.quiet}>
        {words.gross}
      </Body1>
      {COLUMNS.map(({ key, header, required }) => (
        <Field key={key} className={layout.fill} label={header} required={required}>
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
                  ? words.unnamed(foreign.index + 1)
                  : words.column(foreign.header)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {ambiguousColumns(read, COLUMNS).map((column) => (
        <DecimalSignField key={column.key} column={column} options={options} onDecide={onDecide} />
      ))}
    </div>
  );
}

function DecimalSignField({
  column: { key, header },
  options,
  onDecide,
}: {
  readonly column: Column;
  readonly options: ImportOptions;
  readonly onDecide: (options: ImportOptions) => void;
}) {
  const layout = useLayout();
  const { mapping: words } = useLanguage().texts.pane.import;
  const choose = (value: string) => {
    const others = Object.entries(options.decimalSigns ?? {}).filter(([other]) => other !== key);
    const sign = value === "," || value === "." ? [[key, value] as const] : [];
    onDecide({ decimalSigns: Object.fromEntries([...others, ...sign]) });
  };
  return (
    <Field className={layout.fill} label={words.decimalSign(header)}>
      <Select
        value={options.decimalSigns?.[key] ?? NONE}
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
