import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { refusalSentence } from "../../../i18n/refusal-sentence";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { useCalculation, useModel } from "../../model/model-context";
import { WithTables } from "../../model/WithTables";
import { workbookSentence } from "../../refusal-text";
import { scenarioNames } from "./compared-scenarios";
import { ComparedView } from "./ComparedView";
import type { InsertPicture } from "./PictureView";

/** Sentences that are shown; the view of findings shows all. */
const SHOWN = 3;

interface Given {
  readonly insert: InsertPicture;
  /** as an Excel serial */
  readonly today: number;
}

/** The view Vergleich: scenarios side by side, and everything that may turn the result. */
export function ComparisonView({
  onSetUp,
  ...given
}: Given & {
  readonly onSetUp: () => void;
}) {
  const { heading } = useLanguage().texts.comparison;
  return (
    <WithTables heading={heading} onSetUp={onSetUp}>
      <Heading>{heading}</Heading>
      <Comparison onSetUp={onSetUp} {...given} />
    </WithTables>
  );
}

/** The comparison, or what stands in its way. */
function Comparison({
  insert,
  onSetUp,
  today,
}: Given & {
  readonly onSetUp: () => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const words = texts.comparison;
  const { problems } = useModel();
  const { calculation, tables } = useCalculation();
  const scenarios = useMemo(() => scenarioNames(tables.Szenarien), [tables.Szenarien]);

  if (calculation === undefined) {
    const [problem] = problems;
    return (
      <Notice
        intent="warning"
        title={words.missing}
        actions={<Button onClick={onSetUp}>{texts.scenarios.toStart}</Button>}
      >
        {problem === undefined ? texts.scenarios.notSetUpHint : workbookSentence(problem, texts)}
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
