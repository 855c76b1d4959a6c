import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ModelTableName } from "../../../workbook/model/model-table";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import type { JournalEntry } from "../../model/journal";
import { useModel } from "../../model/model-context";
import { workbookSentence } from "../../refusal-text";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  state: { color: tokens.colorNeutralForeground3, marginInlineStart: "auto" },
});

/** Undo and redo for every edit, whether the workbook has it, and what went wrong. */
export function HistoryBar() {
  const styles = useStyles();
  const { texts } = useLanguage();
  const words = texts.scenarios;
  const { future, isSaving, past, redo, undo } = useModel();
  const step = (entry: JournalEntry | undefined) =>
    entry === undefined ? "" : `: ${words.steps[entry.label](entry.subject)}`;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (!isRedo && key !== "z") return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [undo, redo]);

  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          disabledFocusable={past.length === 0}
          title={`${words.undo}${step(past.at(-1))} (${words.undoKeys})`}
          onClick={undo}
        >
          {words.undo}
        </Button>
        <Button
          size="small"
          disabledFocusable={future.length === 0}
          title={`${words.redo}${step(future.at(-1))} (${words.redoKeys})`}
          onClick={redo}
        >
          {words.redo}
        </Button>
        <Caption1 className={styles.state} role="status">
          {isSaving ? words.saving : past.length + future.length > 0 ? words.saved : ""}
        </Caption1>
      </div>
      <Deleted />
      <ModelNotices />
    </>
  );
}

const DELETING: ReadonlySet<JournalEntry["label"]> = new Set(["removeScenario", "removePosition"]);

/** Says what the last step has deleted, with the way back, until the next step or until closed. */
function Deleted() {
  const words = useLanguage().texts.scenarios;
  const { past, undo } = useModel();
  const [closed, setClosed] = useState<JournalEntry>();
  const last = past.at(-1);
  if (last === undefined || last === closed || !DELETING.has(last.label)) return null;
  const { edits, label, subject } = last;
  const shown = edits.find((edit) => edit.kind === "named");
  const removed = (table: ModelTableName) =>
    edits.filter((edit) => edit.kind === "remove" && edit.table === table).length;
  return (
    <Notice
      intent="success"
      title={words.removed(subject)}
      actions={
        <>
          <Button onClick={undo}>{words.undo}</Button>
          <Button
            onClick={() => {
              setClosed(last);
            }}
          >
            {words.close}
          </Button>
        </>
      }
    >
      {label === "removeScenario"
        ? words.removedToo(removed("Uebernahme"), removed("Positionen"), removed("Projekte"))
        : null}
      {shown === undefined ? null : ` ${words.nowShown(shown.after)}`}
    </Notice>
  );
}

function ModelNotices() {
  const { texts } = useLanguage();
  const words = texts.scenarios;
  const { discard, dismiss, notice, retry } = useModel();
  switch (notice?.kind) {
    case undefined:
      return null;
    case "not-written":
      return (
        <Notice
          intent="error"
          title={words.notWritten}
          actions={
            <>
              <Button onClick={retry}>{texts.pane.retry}</Button>
              <Button onClick={() => void discard()}>{words.discard}</Button>
            </>
          }
        >
          {workbookSentence(notice.refusal, texts)}
        </Notice>
      );
    case "given-up":
      return (
        <Notice
          intent="warning"
          title={words.givenUp}
          actions={<Button onClick={dismiss}>{words.close}</Button>}
        >
          {workbookSentence(notice.refusal, texts)}
        </Notice>
      );
    case "changed-since":
      return (
        <Notice
          intent="warning"
          title={words.changedSince}
          actions={<Button onClick={dismiss}>{words.close}</Button>}
        >
          {words.changedSinceHint(notice.entry.subject)}
        </Notice>
      );
  }
}
