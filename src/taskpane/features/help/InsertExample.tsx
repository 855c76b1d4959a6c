import { Body1, Button } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertedExample } from "../../../workbook/insert-example";
import type { WorkbookResult } from "../../../workbook/refusal";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { FUNCTION_HELP } from "./function-help";

/** Writes the example of a function into the selected cell and says where. */
export function InsertExample({
  name,
  insertExample,
}: {
  readonly name: string;
  readonly insertExample: (formula: string) => Promise<WorkbookResult<InsertedExample>>;
}) {
  const { texts } = useLanguage();
  const { selfTest } = texts;
  const [inserted, setInserted] = useState<WorkbookResult<InsertedExample>>();
  // Excel takes this form in every language
  const formula = FUNCTION_HELP.en.find((entry) => entry.name === name)?.example;
  if (formula === undefined) return null;
  return (
    <>
      <div>
        <Button onClick={() => void insertExample(formula).then(setInserted)}>
          {selfTest.insert}
        </Button>
      </div>
      <div role="status">
        {inserted?.ok === true ? (
          <Body1>
            {inserted.value.isTaken
              ? selfTest.taken(inserted.value.address)
              : selfTest.inserted(inserted.value.address)}
          </Body1>
        ) : null}
      </div>
      {inserted?.ok === false ? (
        <Notice intent="error" title={selfTest.notInserted}>
          {workbookSentence(inserted.refusal, texts)}
        </Notice>
      ) : null}
    </>
  );
}
