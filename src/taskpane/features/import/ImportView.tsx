import { Body1, Button } from "@fluentui/react-components";
import { useState } from "react";
import { type StoreApi, useStore } from "zustand";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { Working } from "../../components/Working";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { ChooseFile } from "./ChooseFile";
import { ImportDone } from "./ImportDone";
import type { ImportPhase, ImportStore, RowsDone } from "./import-store";
import { Preview } from "./Preview";
import { UnreadableFile } from "./UnreadableFile";

/** The view Import: from a list of an office to rows of the workbook. */
export function ImportView({
  store,
  onSetUp,
}: {
  readonly store: StoreApi<ImportStore>;
  readonly onSetUp: () => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const words = texts.pane.import;
  const { accept, cancel, chooseTarget, decide, open, phase, startOver, undo, goBack, refuse } =
    useStore(store);
  // Kept here, so that they stay unfolded while the list is read anew with another decision.
  const [unfolded, setUnfolded] = useState<readonly string[]>();

  switch (phase.kind) {
    case "choose":
      return (
        <>
          <Heading>{words.heading}</Heading>
          <Body1 as="p" block className={layout.text}>
            {words.introduction}
          </Body1>
          <ChooseFile
            pasted={phase.pasted}
            onFile={(file) => {
              setUnfolded(undefined);
              void open(file);
            }}
            onRefused={refuse}
          />
        </>
      );
    case "reading":
      return <Reading rows={phase.rows} onCancel={cancel} />;
    case "not-set-up":
      return (
        <>
          <Heading>{words.heading}</Heading>
          <Notice
            intent="info"
            title={words.notSetUp(texts.import.targets[phase.target])}
            actions={
              <>
                <Button onClick={onSetUp}>{words.toStart}</Button>
                <Button onClick={startOver}>{words.otherFile}</Button>
              </>
            }
          >
            {words.notSetUpHint}
          </Notice>
        </>
      );
    case "unreadable":
      return (
        <UnreadableFile
          phase={phase}
          onDecide={(options) => void decide(options)}
          onTarget={(target) => void chooseTarget(target)}
          onOtherFile={startOver}
        />
      );
    case "preview":
      return (
        <Preview
          read={phase}
          isCancelled={phase.isCancelled === true}
          unfolded={unfolded}
          onUnfold={setUnfolded}
          onDecide={(options) => void decide(options)}
          onTarget={(target) => void chooseTarget(target)}
          onAccept={() => void accept()}
          onOtherFile={startOver}
        />
      );
    case "writing":
      return (
        <Working
          heading={words.heading}
          label={words.writing(phase.rows.done, phase.rows.total)}
          value={shareOf(phase.rows)}
          isCancelling={phase.isCancelling}
          onCancel={cancel}
        />
      );
    case "undoing":
      return (
        <Working
          heading={words.heading}
          label={words.undoing}
          isCancelling={phase.isCancelling}
          onCancel={cancel}
        />
      );
    case "done":
      return <ImportDone done={phase} onUndo={() => void undo()} onAnother={startOver} />;
    case "refused":
      return <Refused phase={phase} onRetry={() => void goBack()} />;
  }
}

/** A list that is being read, with a way to stop it. */
function Reading({
  rows,
  onCancel,
}: {
  readonly rows: RowsDone | undefined;
  readonly onCancel: () => void;
}) {
  const words = useLanguage().texts.pane.import;
  return rows === undefined ? (
    <Working heading={words.heading} label={words.reading} onCancel={onCancel} />
  ) : (
    <Working
      heading={words.heading}
      label={words.readingRows(rows.done, rows.total)}
      value={shareOf(rows)}
      onCancel={onCancel}
    />
  );
}

/** Excel has refused something: what, what became of the rows, and a way to try again. */
function Refused({
  phase: { read, refusal, takenBack },
  onRetry,
}: {
  readonly phase: Extract<ImportPhase, { readonly kind: "refused" }>;
  readonly onRetry: () => void;
}) {
  const { texts } = useLanguage();
  const words = texts.pane.import;
  const outcome = takenBack ? words.nothingWritten : words.partWritten;
  return (
    <>
      <Heading>{words.heading}</Heading>
      <Notice
        intent="error"
        title={words.failed}
        actions={<Button onClick={onRetry}>{texts.pane.retry}</Button>}
      >
        {workbookSentence(refusal, texts)} {read === undefined ? null : outcome}
      </Notice>
    </>
  );
}

function shareOf({ done, total }: RowsDone): number {
  return done / Math.max(1, total);
}
