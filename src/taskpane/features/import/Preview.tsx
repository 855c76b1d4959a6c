import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import type { ForeignColumn } from "../../../import/headers";
import type { ImportOptions, ImportPreview, SortedRows } from "../../../import/preview";
import type { TargetKey } from "../../../import/target";
import type { Column } from "../../../tables/schema";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { FileFacts } from "./FileFacts";
import { type ReadFile, typedColumns } from "./import-store";
import { MappingForm } from "./MappingForm";
import { RejectedRows, SkippedRows, UnchangedRows } from "./OtherRows";
import { columnNames, doubtfulColumns } from "./repeated-headers";
import { AddedRows, ChangedRows } from "./TakenRows";
import { SheetField, TargetField } from "./TargetFields";

/** The lists of the preview, what will be written first. */
const LISTS = [
  "added",
  "changed",
  "rejected",
  "duplicates",
  "unchanged",
  "skipped",
] as const satisfies readonly (keyof SortedRows)[];

const useStyles = makeStyles({
  fault: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What an import will do, before it does it. */
export function Preview({
  read,
  isCancelled,
  unfolded,
  onUnfold,
  onDecide,
  onTarget,
  onAccept,
  onOtherFile,
}: {
  readonly read: ReadFile;
  /** writing it was cancelled just now */
  readonly isCancelled: boolean;
  /** names of the sections that are unfolded; nothing where nobody has chosen yet */
  readonly unfolded: readonly string[] | undefined;
  readonly onUnfold: (sections: readonly string[]) => void;
  readonly onDecide: (options: ImportOptions) => void;
  readonly onTarget: (target: TargetKey) => void;
  readonly onAccept: () => void;
  readonly onOtherFile: () => void;
}) {
  const layout = useLayout();
  const words = useLanguage().texts.pane.import;
  const { file, preview, target } = read;
  const { added, changed, missing } = preview;
  const taken = added.length + changed.length;
  const columns = typedColumns(target);
  const sections = {
    collapsible: true,
    multiple: true,
    openItems: [...(unfolded ?? (missing.length > 0 ? ["mapping"] : []))],
    onToggle: (_: unknown, { openItems }: { readonly openItems: readonly unknown[] }) => {
      onUnfold(openItems.map(String));
    },
  } as const;
  return (
    <>
      <Heading takesFocus>{words.summary.heading}</Heading>
      {isCancelled ? (
        <Notice intent="info" title={words.cancelled}>
          {words.nothingWritten}
        </Notice>
      ) : null}
      <Caption1 className={layout.quiet}>{file.name}</Caption1>
      <TargetField target={target} onTarget={onTarget} />
      <SheetField
        file={preview.file}
        onSheet={(sheet) => {
          onDecide({ sheet });
        }}
      />
      <ColumnHints preview={preview} />
      <Outcome preview={preview} />
      <Accordion {...sections}>
        <RowSections preview={preview} columns={columns} />
      </Accordion>
      <div className={layout.actions}>
        <Button appearance="primary" disabled={taken === 0} onClick={onAccept}>
          {words.accept(taken)}
        </Button>
        <Button onClick={onOtherFile}>
          {file.pasted === undefined ? words.otherFile : words.changePasted}
        </Button>
      </div>
      <Accordion {...sections}>
        <Section value="mapping" title={words.mapping.heading}>
          <MappingForm read={read} columns={columns} onDecide={onDecide} />
        </Section>
        <Section value="file" title={words.file.heading}>
          <FileFacts preview={preview} onDecide={onDecide} />
        </Section>
      </Accordion>
    </>
  );
}

/** Reads the counts aloud, and says so where no row of the list would change the workbook. */
function Outcome({ preview }: { readonly preview: ImportPreview }) {
  const { summary } = useLanguage().texts.pane.import;
  const { announce } = useAnnounce();
  const isNothing = preview.added.length + preview.changed.length === 0;
  const counts = LISTS.filter((list) => preview[list].length > 0).map((list) =>
    summary[list](preview[list].length),
  );
  const spoken = [...(isNothing ? [summary.nothing] : []), counts.join(", ")].join(" ");
  useEffect(() => {
    announce(spoken, { polite: true });
  }, [announce, spoken]);
  return isNothing ? <strong>{summary.nothing}</strong> : null;
}

/** What a person has to know of the columns before taking anything over. */
function ColumnHints({ preview }: { readonly preview: ImportPreview }) {
  const layout = useLayout();
  const { mapping } = useLanguage().texts.pane.import;
  const { isRemembered, missing, unmapped } = preview;
  const names = columnNames(preview.headers, mapping);
  const nameOf = ({ header, index }: ForeignColumn) => names[index] ?? header;
  const doubtful = doubtfulColumns(preview);
  return (
    <>
      {missing.length === 0 ? null : (
        <Notice intent="warning" title={mapping.missing(missing.map(({ header }) => header))} />
      )}
      {doubtful.length === 0 ? null : (
        <Notice intent="warning" title={mapping.repeatedTaken(doubtful.map(nameOf))}>
          {mapping.repeatedHint}
        </Notice>
      )}
      {isRemembered ? (
        <Body1 as="p" block className={layout.text}>
          {mapping.remembered}
        </Body1>
      ) : null}
      {unmapped.length === 0 ? null : (
        <Body1 as="p" block className={layout.text}>
          {mapping.unmapped(unmapped.map(nameOf))}
        </Body1>
      )}
    </>
  );
}

/** How many rows end in which list, each of them folded up: the counts are what is read first. */
function RowSections({
  columns,
  preview,
}: {
  readonly columns: readonly Column[];
  readonly preview: ImportPreview;
}) {
  const { summary } = useLanguage().texts.pane.import;
  const rows: Readonly<Record<keyof SortedRows, ReactNode>> = {
    added: <AddedRows rows={preview.added} columns={columns} />,
    changed: <ChangedRows rows={preview.changed} columns={columns} />,
    unchanged: <UnchangedRows rows={preview.unchanged} />,
    duplicates: <RejectedRows rows={preview.duplicates} />,
    rejected: <RejectedRows rows={preview.rejected} />,
    skipped: <SkippedRows rows={preview.skipped} />,
  };
  return LISTS.map((list) =>
    preview[list].length === 0 ? null : (
      <Section
        key={list}
        value={list}
        title={summary[list](preview[list].length)}
        isFault={list === "rejected" || list === "duplicates"}
      >
        {rows[list]}
      </Section>
    ),
  );
}

function Section({
  value,
  title,
  isFault = false,
  children,
}: {
  readonly value: string;
  readonly title: string;
  /** true where a person has to look into it */
  readonly isFault?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2">
        <span className={isFault ? styles.fault : undefined}>{title}</span>
      </AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}
