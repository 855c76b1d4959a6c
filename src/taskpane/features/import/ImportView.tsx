import { Body1, Button } from "@fluentui/react-components";
import { type StoreApi, useStore } from "zustand";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { Working } from "../../components/Working";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { ChooseFile } from "./ChooseFile";
import { ImportDone } from "./ImportDone";
import type { ImportStore } from "./import-store";
import { Preview } from "./Preview";
import { UnreadableFile } from "./UnreadableFile";

/** The view Import: from a file of an office to rows of the table Anlagen. */
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
  const { phase, open, decide, accept, goBack, startOver } = useStore(store);

  switch (phase.kind) {
    case "choose":
      return (
        <>
          <Heading>{words.heading}</Heading>
          <Body1 as="p" block className={layout.text}>
            {words.introduction}
          </Body1>
          <ChooseFile onFile={(file) => void open(file)} />
        </>
      );
    case "reading":
      return <Working label={words.reading} />;
    case "not-set-up":
      return (
        <Notice
          intent="info"
          title={words.notSetUp}
          actions={<Button onClick={onSetUp}>{words.toStart}</Button>}
        >
          {words.notSetUpHint}
        </Notice>
      );
    case "unreadable":
      return (
        <UnreadableFile
          reason={phase.reason}
          onHeaderLine={(headerLine) => void decide({ headerLine })}
          onOtherFile={startOver}
        />
      );
    case "preview":
      return (
        <Preview
          read={phase}
          onDecide={(options) => void decide(options)}
          onAccept={() => void accept()}
          onOtherFile={startOver}
        />
      );
    case "writing":
      return (
        <Working
          label={words.writing(phase.done, phase.total)}
          value={phase.done / Math.max(1, phase.total)}
        />
      );
    case "done":
      return <ImportDone read={phase} written={phase.written} onAnother={startOver} />;
    case "refused":
      return (
        <Notice
          intent="error"
          title={words.failed}
          actions={<Button onClick={goBack}>{texts.pane.retry}</Button>}
        >
          {workbookSentence(phase.refusal, texts)}{" "}
          {phase.back.kind === "preview" ? words.nothingWritten : null}
        </Notice>
      );
  }
}
