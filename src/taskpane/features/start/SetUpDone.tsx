import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { Announced } from "../../components/Announced";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { Texts } from "../../../i18n/texts";
import type { SetUpReport } from "../../../workbook/set-up/set-up";
import { LostFormulas } from "./LostFormulas";
import type { SetUpRequest } from "../../ports";

/** What set-up has done, and what to do next. */
export function SetUpDone({
  request,
  report,
  onImport,
  onClose,
}: {
  readonly request: SetUpRequest["kind"];
  readonly report: SetUpReport;
  readonly onImport: () => void;
  readonly onClose: () => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { done } = texts.pane.start;
  const { workbook } = texts;
  const additions = [
    ...report.completed.flatMap((table) => additionSentences(table, texts)),
    ...report.restored.flatMap((sheet) => restoredSentences(sheet, texts)),
  ];
  const isUnchanged = report.created.length + additions.length + report.lost.length === 0;
  const details = (
    <Announced className={layout.group}>
      {isUnchanged ? <Body1>{done.nothing}</Body1> : null}
      {report.created.length === 0 ? null : <List title={done.created} items={report.created} />}
      {report.assets === 0 ? null : <Body1>{done.assets(report.assets)}</Body1>}
      {additions.length === 0 ? null : <List title={done.completed} items={additions} />}
      {report.moved.length === 0 ? null : <Body1>{workbook.moved(report.moved)}</Body1>}
      <LostFormulas lost={report.lost} />
      {report.retired.length === 0 ? null : <Body1>{workbook.retired(report.retired)}</Body1>}
    </Announced>
  );
  return (
    <>
      <Heading takesFocus>{done.heading}</Heading>
      {request === "complete" ? details : null}
      <div className={layout.group}>
        <Subtitle2 as="h2" className={layout.subheading}>
          {done.next}
        </Subtitle2>
        {request === "complete" ? null : (
          <Body1 as="p" block className={layout.text}>
            {request === "example" ? done.nextExample : done.nextEmpty}
          </Body1>
        )}
        <Body1 as="p" block className={layout.text}>
          {done.check}
        </Body1>
      </div>
      <div className={layout.actions}>
        <Button appearance={request === "empty" ? "primary" : "secondary"} onClick={onImport}>
          {done.toImport}
        </Button>
        <Button appearance={request === "empty" ? "secondary" : "primary"} onClick={onClose}>
          {done.close}
        </Button>
      </div>
      {/* The list of all sheets is long; what to do next must be seen without scrolling. */}
      {request === "complete" ? null : details}
    </>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const layout = useLayout();
  return (
    <>
      <Subtitle2 as="h2" className={layout.subheading}>
        {title}
      </Subtitle2>
      <ul className={layout.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function additionSentences(
  { table, columns, renamed, formulas, names, rows }: SetUpReport["completed"][number],
  { workbook: { completed } }: Texts,
): readonly string[] {
  return [
    ...(columns.length > 0 ? [completed.columns(table, columns)] : []),
    ...renamed.map(({ header, now }) => completed.renamed(table, header, now)),
    ...(formulas > 0 ? [completed.formulas(table, formulas)] : []),
    ...(rows.length > 0 ? [completed.rows(table, rows)] : []),
    ...(names.length > 0 ? [completed.names(names)] : []),
  ];
}

function restoredSentences(
  { sheet, cells, charts, formulas, tables, names }: SetUpReport["restored"][number],
  { workbook: { completed, restored } }: Texts,
): readonly string[] {
  return [
    ...(tables.length > 0 ? [restored.tables(sheet, tables)] : []),
    ...(cells > 0 ? [restored.cells(sheet, cells)] : []),
    ...(formulas > 0 ? [restored.formulas(sheet, formulas)] : []),
    ...(charts.length > 0 ? [restored.charts(sheet, charts)] : []),
    ...(names.length > 0 ? [completed.names(names)] : []),
  ];
}
