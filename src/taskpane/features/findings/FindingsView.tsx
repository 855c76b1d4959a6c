import { Accordion, Body1, Button, Subtitle2, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { type StoreApi, useStore } from "zustand";
import type { CheckReport } from "../../../workbook/checks/check-workbook";
import { Announced } from "../../components/Announced";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { Working } from "../../components/Working";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { FindingGroup } from "./FindingGroup";
import type { FindingsStore } from "./findings-store";
import { groupFindings, openBySeverity } from "./group-findings";

/** The view Prüfung: run the checks, see what they found, jump there, tick off. */
export function FindingsView({
  store,
  onSetUp,
}: {
  readonly store: StoreApi<FindingsStore>;
  /** leads to where the workbook is set up */
  readonly onSetUp: () => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { checks } = texts;
  const { cancel, check, phase } = useStore(store);
  const start = (label: string) => (
    <div className={layout.actions}>
      <Button appearance="primary" onClick={() => void check()}>
        {label}
      </Button>
    </div>
  );
  switch (phase.kind) {
    case "idle":
      return (
        <>
          <Heading takesFocus={phase.wasCancelled === true}>{checks.heading}</Heading>
          {phase.wasCancelled === true ? (
            <Notice intent="info" title={checks.cancelled}>
              {checks.unchanged}
            </Notice>
          ) : null}
          <p className={layout.text}>{checks.introduction}</p>
          {start(checks.start)}
        </>
      );
    case "checking":
      return (
        <Working
          heading={checks.heading}
          label={checks.working}
          value={phase.share}
          isCancelling={phase.isCancelling}
          onCancel={cancel}
        />
      );
    case "failed":
      return (
        <>
          <Heading>{checks.heading}</Heading>
          <Notice
            intent="error"
            title={checks.failed}
            actions={<Button onClick={() => void check()}>{texts.pane.retry}</Button>}
          >
            {workbookSentence(phase.refusal, texts)}
          </Notice>
        </>
      );
    case "checked":
      return (
        <>
          <Heading takesFocus>{checks.heading}</Heading>
          {phase.wasCancelled === true ? (
            <Notice intent="info" title={checks.cancelled}>
              {checks.unchanged} {checks.earlierFindings}
            </Notice>
          ) : null}
          {phase.problem === undefined ? null : (
            <Notice
              intent="error"
              title={phase.problem.asked === "note" ? checks.notNoted : checks.notShown}
            >
              {workbookSentence(phase.problem.refusal, texts)}
            </Notice>
          )}
          {phase.report.isSetUp ? (
            <Checked store={store} report={phase.report} />
          ) : (
            <Notice
              intent="info"
              title={checks.notSetUp}
              actions={<Button onClick={onSetUp}>{texts.scenarios.toStart}</Button>}
            >
              {texts.scenarios.notSetUpHint}
            </Notice>
          )}
          {start(checks.again)}
        </>
      );
  }
}

function Checked({
  store,
  report,
}: {
  readonly store: StoreApi<FindingsStore>;
  readonly report: CheckReport;
}) {
  const layout = useLayout();
  const { checks } = useLanguage().texts;
  const [showsAll, setShowsAll] = useState(false);
  const { findings, isWritten, notSearched, reopened, resolved } = report;
  const open = openBySeverity(findings);
  const shown = showsAll ? findings : findings.filter(({ state }) => state === "offen");
  const remarks = [
    ...(reopened === 0 ? [] : [checks.reopened(reopened)]),
    ...(resolved === 0 ? [] : [checks.resolved(resolved)]),
    ...(notSearched.length === 0 ? [] : [checks.notSearched(notSearched)]),
    ...(isWritten ? [] : [checks.notWritten]),
  ];
  return (
    <>
      <Announced className={layout.group}>
        <Subtitle2>
          {findings.length === 0
            ? checks.nothing
            : checks.open(open.error, open.warning, open.hint)}
        </Subtitle2>
        {remarks.map((remark) => (
          <Body1 key={remark}>{remark}</Body1>
        ))}
      </Announced>
      {shown.length > 0 || findings.length === 0 ? null : <Body1>{checks.nothingOpen}</Body1>}
      {shown.length === findings.length && !showsAll ? null : (
        <Switch
          label={checks.showAll}
          checked={showsAll}
          onChange={(_, { checked }) => {
            setShowsAll(checked);
          }}
        />
      )}
      <Accordion multiple collapsible>
        {groupFindings(shown).map((group) => (
          <FindingGroup key={group.kind} store={store} group={group} canNote={isWritten} />
        ))}
      </Accordion>
    </>
  );
}
