import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { type StoreApi, useStore } from "zustand";
import { Heading } from "../../components/Heading";
import { Notice } from "../../components/Notice";
import { Placeholder } from "../../components/Placeholder";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import type { RepairPorts } from "../repair/repair-ports";
import { EmptyForm } from "./EmptyForm";
import { Ready } from "./Ready";
import { SetUpDone } from "./SetUpDone";
import { SetUpWorking } from "./SetUpWorking";
import type { StartStore } from "./start-store";
import { Welcome } from "./Welcome";

/** The view Start: set the workbook up, or see how it stands. */
export function StartView({
  store,
  suggestedYear,
  today,
  findCandidates,
  onImport,
  onCheck,
}: {
  readonly store: StoreApi<StartStore>;
  readonly suggestedYear: number;
  /** as an Excel serial */
  readonly today: number;
  readonly findCandidates: RepairPorts["findCandidates"];
  readonly onImport: () => void;
  readonly onCheck: () => void;
}) {
  const { texts } = useLanguage();
  const { start } = texts.pane;
  const { phase, read, openForm, closeForm, setUp, pointTo, cancel } = useStore(store);

  useEffect(() => {
    // Coming back to this view, the workbook may have changed; what set-up says stays until read.
    const { kind } = store.getState().phase;
    if (kind === "reading" || kind === "ready" || kind === "welcome") void read();
  }, [store, read]);

  switch (phase.kind) {
    case "reading":
      return <Placeholder heading={start.heading} label={start.reading} />;
    case "unreadable":
      return (
        <>
          <Heading>{start.heading}</Heading>
          <Notice
            intent="error"
            title={start.unreadable}
            actions={<Button onClick={() => void read()}>{texts.pane.retry}</Button>}
          >
            {workbookSentence(phase.refusal, texts)}
          </Notice>
        </>
      );
    case "welcome":
      return (
        <Welcome
          onExample={() => void setUp({ kind: "example", amt: start.exampleAmt })}
          onEmpty={openForm}
        />
      );
    case "form":
      return (
        <EmptyForm
          suggestedYear={suggestedYear}
          onSubmit={(answers) => void setUp({ kind: "empty", ...answers })}
          onBack={closeForm}
        />
      );
    case "working":
      return (
        <SetUpWorking
          heading={start.heading}
          progress={phase.progress}
          isCancelling={phase.isCancelling}
          idleLabel={start.working}
          onCancel={cancel}
        />
      );
    case "done":
      return (
        <SetUpDone
          request={phase.request}
          report={phase.report}
          onImport={onImport}
          onClose={() => void read()}
        />
      );
    case "ready":
      return (
        <Ready
          facts={phase.facts}
          today={today}
          findCandidates={findCandidates}
          onImport={onImport}
          onCheck={onCheck}
          onComplete={() => void setUp({ kind: "complete", facts: phase.facts })}
          onPointTo={(name, id) => void pointTo(name, id)}
        />
      );
    case "failed":
      return (
        <>
          <Heading>{start.heading}</Heading>
          <Notice
            intent="error"
            title={start.failed}
            actions={
              <>
                <Button onClick={() => void setUp(phase.request)}>{texts.pane.retry}</Button>
                <Button onClick={() => void read()}>{texts.pane.cancel}</Button>
              </>
            }
          >
            {workbookSentence(phase.refusal, texts)} {texts.workbook.remains[phase.remains]}
          </Notice>
        </>
      );
  }
}
