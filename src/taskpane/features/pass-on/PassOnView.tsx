import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { useEffect } from "react";
import { type StoreApi, useStore } from "zustand";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { Placeholder } from "../../components/Placeholder";
import { Working } from "../../components/Working";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { CommitteePage, type ShowCommitteePage } from "./CommitteePage";
import { PassOnDoneView } from "./PassOnDoneView";
import { PassOnChoice } from "./PassOnChoice";
import type { PassOnStore } from "./pass-on-store";

/**
 * The view Weitergabe: a copy for people without the add-in, freezing and unfreezing, and the page
 * for the committees.
 */
export function PassOnView({
  showCommitteePage,
  store,
}: {
  readonly store: StoreApi<PassOnStore>;
  readonly showCommitteePage: ShowCommitteePage;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { passOn } = texts;
  const { cancel, phase, read, run } = useStore(store);

  useEffect(() => {
    // Coming back to this view, the workbook may have changed; what an action says stays until read.
    const { kind } = store.getState().phase;
    if (kind === "reading" || kind === "ready") void read();
  }, [store, read]);

  switch (phase.kind) {
    case "reading":
      return <Placeholder heading={passOn.heading} label={passOn.reading} />;
    case "unreadable":
      return (
        <>
          <Heading>{passOn.heading}</Heading>
          <Notice
            intent="error"
            title={passOn.unreadable}
            actions={<Button onClick={() => void read()}>{texts.pane.retry}</Button>}
          >
            {workbookSentence(phase.refusal, texts)}
          </Notice>
        </>
      );
    case "ready":
      return (
        <>
          <Heading takesFocus={phase.cancelled !== undefined}>{passOn.heading}</Heading>
          {phase.cancelled === undefined ? null : (
            <Notice intent="info" title={passOn.cancelled[phase.cancelled].title}>
              {passOn.cancelled[phase.cancelled].outcome}
            </Notice>
          )}
          <Body1 as="p" block className={layout.text}>
            {passOn.introduction}
          </Body1>
          <PassOnChoice state={phase.state} onChoose={(action) => void run(action)} />
          <CommitteePage show={showCommitteePage} />
          <section className={layout.group}>
            <Subtitle2 as="h2" className={layout.subheading}>
              {passOn.recipient.heading}
            </Subtitle2>
            <ul className={layout.list}>
              {passOn.recipient.items.map((item) => (
                <li key={item}>
                  <Caption1>{item}</Caption1>
                </li>
              ))}
            </ul>
          </section>
        </>
      );
    case "working": {
      const { freeze, copy } = passOn;
      const labels = { copy: copy.working, freeze: freeze.freezing, unfreeze: freeze.thawing };
      return (
        <Working
          heading={passOn.heading}
          label={labels[phase.action]}
          value={phase.share}
          isCancelling={phase.isCancelling}
          onCancel={cancel}
        />
      );
    }
    case "done":
      return (
        <PassOnDoneView
          done={phase.done}
          onGoOn={() => void run({ kind: "unfreeze", replaceChanged: false })}
          onReplace={() => void run({ kind: "unfreeze", replaceChanged: true })}
          onClose={() => void read()}
        />
      );
    case "failed": {
      const { freeze, copy } = passOn;
      const { action } = phase;
      const titles = {
        copy: copy.failed,
        freeze: freeze.failedFreeze,
        unfreeze: freeze.failedThaw,
      };
      return (
        <>
          <Heading>{passOn.heading}</Heading>
          <Notice
            intent="error"
            title={titles[action.kind]}
            actions={
              <>
                <Button onClick={() => void run(action)}>{texts.pane.retry}</Button>
                <Button onClick={() => void read()}>{texts.pane.cancel}</Button>
              </>
            }
          >
            {workbookSentence(phase.refusal, texts)}{" "}
            {action.kind === "copy" ? null : freeze.incomplete}
          </Notice>
        </>
      );
    }
  }
}
