import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ImportOptions } from "../../../import/preview";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { AcceptedRows } from "./AcceptedRows";
import { FileFacts } from "./FileFacts";
import type { ReadFile } from "./import-store";
import { MappingForm } from "./MappingForm";
import { RejectedRows, SkippedRows } from "./OtherRows";

/** What an import will do, before it does it. */
export function Preview({
  read,
  onDecide,
  onAccept,
  onOtherFile,
}: {
  readonly read: ReadFile;
  readonly onDecide: (options: ImportOptions) => void;
  readonly onAccept: () => void;
  readonly onOtherFile: () => void;
}) {
  const layout = useLayout();
  const words = useLanguage().texts.pane.import;
  const { file, preview } = read;
  const { accepted, missing, rejected, skipped, unmapped } = preview;
  const { summary } = words;
  const opened = [
    ...(missing.length > 0 ? ["mapping"] : []),
    ...(rejected.length > 0 ? ["rejected"] : ["accepted"]),
  ];
  return (
    <>
      <Heading takesFocus>{summary.heading}</Heading>
      <Caption1 className={layout.quiet}>{file.name}</Caption1>
      <div role="status">
        <ul className={layout.list}>
          <li>
            <strong>
              {accepted.length === 0 ? summary.none : summary.accepted(accepted.length)}
            </strong>
          </li>
          <li>{summary.rejected(rejected.length)}</li>
          <li>{summary.skipped(skipped.length)}</li>
        </ul>
      </div>
      {missing.length === 0 ? null : (
        <Notice
          intent="warning"
          title={words.mapping.missing(missing.map(({ header }) => header))}
        />
      )}
      {unmapped.length === 0 ? null : (
        <Body1 as="p" block className={layout.text}>
          {words.mapping.unmapped(
            unmapped.map(({ header, index }) =>
              header === "" ? words.mapping.unnamed(index + 1) : header,
            ),
          )}
        </Body1>
      )}
      <div className={layout.actions}>
        <Button appearance="primary" disabled={accepted.length === 0} onClick={onAccept}>
          {words.accept(accepted.length)}
        </Button>
        <Button onClick={onOtherFile}>{words.otherFile}</Button>
      </div>
      <Accordion collapsible multiple defaultOpenItems={opened}>
        <Section value="accepted" title={summary.accepted(accepted.length)}>
          <AcceptedRows rows={accepted} />
        </Section>
        <Section value="rejected" title={summary.rejected(rejected.length)}>
          <RejectedRows rows={rejected} />
        </Section>
        <Section value="skipped" title={summary.skipped(skipped.length)}>
          <SkippedRows rows={skipped} />
        </Section>
        <Section value="mapping" title={words.mapping.heading}>
          <MappingForm read={read} onDecide={onDecide} />
        </Section>
        <Section value="file" title={words.file.heading}>
          <FileFacts preview={preview} onDecide={onDecide} />
        </Section>
      </Accordion>
    </>
  );
}

function Section({
  value,
  title,
  children,
}: {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}
