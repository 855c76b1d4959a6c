import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { Heading } from "../components/Heading";
import { Notice } from "../components/Notice";
import { Placeholder } from "../components/Placeholder";
import { useLanguage } from "../language";
import { workbookSentence } from "../refusal-text";
import { useModel } from "./model-context";

/**
 * Shows what needs the tables of the workbook once they are read; before that, and where there are
 * none, the heading of the view with what is going on and what to do.
 */
export function WithTables({
  heading,
  onSetUp,
  children,
}: {
  readonly heading: string;
  /** leads to where the workbook is set up */
  readonly onSetUp: () => void;
  readonly children: ReactNode;
}) {
  const { texts } = useLanguage();
  const words = texts.scenarios;
  const { phase, start, tables } = useModel();
  useEffect(() => {
    // Events may have been lost while another view was shown.
    void start();
  }, [start]);

  if (phase.kind === "reading") return <Placeholder heading={heading} label={words.reading} />;
  if (phase.kind === "unreadable") {
    return (
      <>
        <Heading>{heading}</Heading>
        <Notice
          intent="error"
          title={words.unreadable}
          actions={<Button onClick={() => void start()}>{texts.pane.retry}</Button>}
        >
          {workbookSentence(phase.refusal, texts)}
        </Notice>
      </>
    );
  }
  if (Object.keys(tables).length === 0) {
    return (
      <>
        <Heading>{heading}</Heading>
        <Notice
          intent="info"
          title={words.notSetUp}
          actions={
            <Button appearance="primary" onClick={onSetUp}>
              {words.toStart}
            </Button>
          }
        >
          {words.notSetUpHint}
        </Notice>
      </>
    );
  }
  return children;
}
