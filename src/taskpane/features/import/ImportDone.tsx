import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { Announced } from "../../components/Announced";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import type { WorkbookRefusal } from "../../../workbook/refusal";
import { workbookSentence } from "../../refusal-text";
import type { ImportPhase } from "./import-store";
import { RejectedRows } from "./OtherRows";

/** What an import has written and what it has not, with a way to take it back. */
export function ImportDone({
  done: { isUndone, preview, undoRefusal, written },
  onUndo,
  onAnother,
}: {
  readonly done: Extract<ImportPhase, { readonly kind: "done" }>;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { done } = texts.pane.import;
  const { rows, sheet } = written;
  const notTaken = [...preview.rejected, ...preview.duplicates].sort((a, b) => a.line - b.line);
  const { changed } = preview;
  return (
    <>
      <Heading takesFocus>{isUndone ? done.undoneHeading : done.heading}</Heading>
      <Announced className={layout.group}>
        {isUndone ? <Body1>{done.undone}</Body1> : null}
        {isUndone || rows === undefined ? null : (
          <Body1>{done.added(rows.last - rows.first + 1, sheet, rows.first, rows.last)}</Body1>
        )}
        {isUndone || changed.length === 0 ? null : (
          <Body1>{done.changed(changed.length, sheet)}</Body1>
        )}
        {isUndone || notTaken.length === 0 ? null : <Body1>{done.notTaken(notTaken.length)}</Body1>}
      </Announced>
      {undoRefusal === undefined ? null : <NotUndone refusal={undoRefusal} />}
      <div className={layout.actions}>
        <Button appearance="primary" onClick={onAnother}>
          {done.another}
        </Button>
        {isUndone ? null : <Button onClick={onUndo}>{done.undo}</Button>}
      </div>
      {isUndone || notTaken.length === 0 ? null : (
        <div className={layout.group}>
          <Subtitle2 as="h2" className={layout.subheading}>
            {done.notTakenHeading}
          </Subtitle2>
          <RejectedRows rows={notTaken} />
        </div>
      )}
    </>
  );
}

/** Why the import still stands. */
function NotUndone({ refusal }: { readonly refusal: WorkbookRefusal }) {
  const { texts } = useLanguage();
  const { done } = texts.pane.import;
  return refusal.kind === "cancelled" ? (
    <Notice intent="info" title={done.undoCancelled}>
      {done.stillThere}
    </Notice>
  ) : (
    <Notice intent="warning" title={done.notUndone}>
      {workbookSentence(refusal, texts)}
    </Notice>
  );
}
