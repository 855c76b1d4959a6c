import { Caption1 } from "@fluentui/react-components";
import type { AddedRow, ChangedRow } from "../../../import/preview";
import type { RowNote } from "../../../import/reason";
import { noteSentence } from "../../../import/sentence";
import type { Column } from "../../../tables/schema";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { RowTable } from "./RowTable";
import { valueText } from "./value-text";

/** Columns by which people know a row, whatever the table. */
const NAMING = new Set(["number", "name", "municipality", "position"]);

/** New rows as they were understood, with what was decided for them. */
export function AddedRows({
  rows,
  columns,
}: {
  readonly rows: readonly AddedRow[];
  readonly columns: readonly Column[];
}) {
  const layout = useLayout();
  const language = useLanguage();
  const isFilled =
    ({ values }: AddedRow) =>
    (column: Column) =>
      values[column.key] !== undefined;
  return (
    <RowTable rows={rows}>
      {(row) => {
        const filled = columns.filter(isFilled(row));
        const text = (column: Column) => valueText(column, row.values[column.key] ?? "", language);
        return (
          <>
            <div>
              {filled
                .filter(({ key }) => NAMING.has(key))
                .map(text)
                .join(" · ")}
            </div>
            <Caption1 className={layout.quiet}>
              {filled
                .filter(({ key }) => !NAMING.has(key))
                .map((column) => `${column.header}: ${text(column)}`)
                .join(" · ")}
            </Caption1>
            <Notes notes={row.notes} />
          </>
        );
      }}
    </RowTable>
  );
}

/** Known rows with the cells that get another value: what stands there, and what will. */
export function ChangedRows({
  rows,
  columns,
}: {
  readonly rows: readonly ChangedRow[];
  readonly columns: readonly Column[];
}) {
  const language = useLanguage();
  const { summary } = language.texts.pane.import;
  const text = (key: string, value: string | number | boolean) => {
    const column = columns.find((candidate) => candidate.key === key);
    if (value === "" || column === undefined) return summary.empty;
    return valueText(column, value, language);
  };
  return (
    <RowTable rows={rows}>
      {({ changes, name, notes }) => (
        <>
          <div>{name}</div>
          {changes.map(({ after, before, header, key }) => (
            <div key={key}>
              <Caption1>
                {header}: <del>{text(key, before)}</del> → <ins>{text(key, after)}</ins>
              </Caption1>
            </div>
          ))}
          <Notes notes={notes} />
        </>
      )}
    </RowTable>
  );
}

function Notes({ notes }: { readonly notes: readonly RowNote[] }) {
  const layout = useLayout();
  const { texts } = useLanguage();
  return notes.map((note) => (
    <div key={`${note.kind} ${note.argument}`}>
      <Caption1 className={layout.quiet}>{noteSentence(note, texts)}</Caption1>
    </div>
  ));
}
