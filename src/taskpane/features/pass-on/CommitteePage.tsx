import { Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookResult } from "../../../workbook/refusal";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";

/** Goes to the sheet; false where the workbook has none that can be seen. */
export type ShowCommitteePage = () => Promise<WorkbookResult<boolean>>;

/** The way to the page for the committees (DE: Gremienblatt), which is passed on as paper or PDF. */
export function CommitteePage({ show }: { readonly show: ShowCommitteePage }) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { committee: words } = texts.passOn;
  const [result, setResult] = useState<WorkbookResult<boolean>>();
  return (
    <section className={layout.group}>
      <Subtitle2 as="h2" className={layout.subheading}>
        {words.heading}
      </Subtitle2>
      <Button
        className={layout.fill}
        onClick={() => {
          setResult(undefined);
          void show().then(setResult);
        }}
      >
        {words.action}
      </Button>
      <Caption1 className={layout.quiet}>{words.hint}</Caption1>
      {result?.ok === true && !result.value ? (
        <Notice intent="warning" title={words.none}>
          {words.noneHint}
        </Notice>
      ) : null}
      {result?.ok === false ? (
        <Notice intent="error" title={words.failed}>
          {workbookSentence(result.refusal, texts)}
        </Notice>
      ) : null}
    </section>
  );
}
