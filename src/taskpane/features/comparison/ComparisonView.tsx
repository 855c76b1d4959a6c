import { Button } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { refusalSentence } from "../../../i18n/refusal-sentence";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { Placeholder } from "../../components/Placeholder";
import { useLanguage } from "../../language";
import { useCalculation, useModel } from "../../model/model-context";
import { workbookSentence } from "../../refusal-text";
import { scenarioNames } from "./compared-scenarios";
import { ComparedView } from "./ComparedView";
import type { InsertPicture } from "./PictureView";

/** Sentences that are shown; the view of findings shows all. */
const SHOWN = 3;

/** The view Vergleich: scenarios side by side, and everything that may turn the result. */
export function ComparisonView({
  insert,
  onSetUp,
  today,
}: {
  readonly insert: InsertPicture;
  readonly onSetUp: () => void;
  /** as an Excel serial */
  readonly today: number;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const words = texts.comparison;
  const { phase, problems, start } = useModel();
  const { calculation, tables } = useCalculation();
  const scenarios = useMemo(() => scenarioNames(tables.Szenarien), [tables.Szenarien]);
  useEffect(() => {
    // Events may have been lost while another view was shown.
    void start();
  }, [start]);
  const toStart = <Button onClick={onSetUp}>{words.toStart}</Button>;

  if (phase.kind === "reading") return <Placeholder label={words.loading} />;
  if (phase.kind === "unreadable") {
    return (
      <Notice
        intent="error"
        title={words.unreadable}
        actions={<Button onClick={() => void start()}>{texts.pane.retry}</Button>}
      >
        {workbookSentence(phase.refusal, texts)}
      </Notice>
    );
  }
  if (Object.keys(tables).length === 0) {
    return (
      <Notice intent="info" title={words.notSetUp} actions={toStart}>
        {words.notSetUpHint}
      </Notice>
    );
  }
  if (calculation === undefined) {
    const [problem] = problems;
    return (
      <Notice intent="warning" title={words.missing} actions={toStart}>
        {problem === undefined ? words.notSetUpHint : workbookSentence(problem, texts)}
      </Notice>
    );
  }
  if (!calculation.ok) {
    const { refusals } = calculation;
    return (
      <Notice intent="warning" title={words.notCalculated}>
        <ul className={layout.list}>
          {refusals.slice(0, SHOWN).map((refusal) => {
            const sentence = refusalSentence(refusal, texts);
            return <li key={sentence}>{sentence}</li>;
          })}
          {refusals.length > SHOWN ? <li>{words.andMore(refusals.length - SHOWN)}</li> : null}
        </ul>
      </Notice>
    );
  }
  if (scenarios.length < 2) {
    return (
      <Notice intent="info" title={words.onlyStatusQuo}>
        {words.onlyStatusQuoHint}
      </Notice>
    );
  }
  return (
    <>
      <Heading>{words.heading}</Heading>
      <p className={layout.quiet}>{words.introduction}</p>
      <ComparedView
        calculation={calculation}
        scenarios={scenarios}
        tables={tables}
        insert={insert}
        today={today}
      />
    </>
  );
}
