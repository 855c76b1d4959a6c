import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../components/Notice";
import { Working } from "../../components/Working";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { workbookSentence } from "../../refusal-text";
import type { TableProblem } from "../../../workbook/model/read-model";
import type { WorkbookRefusal } from "../../../workbook/refusal";

/** Says which tables or columns are missing and offers to bring them back. */
export function RepairOffer({
  problems,
  repair,
}: {
  readonly problems: readonly TableProblem[];
  readonly repair: () => Promise<WorkbookRefusal | undefined>;
}) {
  const { texts } = useLanguage();
  const words = texts.scenarios.problem;
  const { start } = useModel();
  const [isRepairing, setRepairing] = useState(false);
  const [refusal, setRefusal] = useState<WorkbookRefusal>();
  const missing = problems.flatMap(({ kind, table }) => (kind === "table-missing" ? [table] : []));
  if (isRepairing) return <Working label={words.repairing} />;
  const onRepair = async () => {
    setRepairing(true);
    const refused = await repair();
    setRefusal(refused);
    await start();
    setRepairing(false);
  };
  return (
    <>
      <Notice
        intent="warning"
        title={words.heading}
        actions={
          <Button appearance="primary" onClick={() => void onRepair()}>
            {words.repair}
          </Button>
        }
      >
        {missing.length === 0 ? null : <p>{words.tables(missing)}</p>}
        {problems.map((problem) =>
          problem.kind === "columns-missing" ? (
            <p key={problem.name}>{workbookSentence(problem, texts)}</p>
          ) : null,
        )}
      </Notice>
      {refusal === undefined ? null : (
        <Notice intent="error" title={words.failed}>
          {workbookSentence(refusal, texts)}
        </Notice>
      )}
    </>
  );
}
