import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TableProblem } from "../../../workbook/model/read-model";
import type { WorkbookRefusal } from "../../../workbook/refusal";
import type { SetUpProgress } from "../../../workbook/set-up/set-up";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { SetUpWorking } from "../start/SetUpWorking";
import { PointToTable } from "./PointToTable";
import type { RepairPorts } from "./repair-ports";

/** Says which tables or columns are missing and offers to bring them back or to point to them. */
export function RepairOffer({
  problems,
  ports,
  onRepaired,
}: {
  readonly problems: readonly TableProblem[];
  readonly ports: RepairPorts;
  /** called when something has been done; the view then reads the workbook again */
  readonly onRepaired: () => Promise<void>;
}) {
  const { texts } = useLanguage();
  const words = texts.scenarios.problem;
  const [running, setRunning] = useState<{ abort: AbortController; progress?: SetUpProgress }>();
  const [refusal, setRefusal] = useState<WorkbookRefusal>();
  const missing = problems.flatMap(({ kind, name }) => (kind === "table-missing" ? [name] : []));
  const repair = async () => {
    const abort = new AbortController();
    setRunning({ abort });
    const refused = await ports.complete({
      signal: abort.signal,
      onProgress: (progress) => {
        setRunning({ abort, progress });
      },
    });
    setRefusal(refused?.kind === "cancelled" ? undefined : refused);
    await onRepaired();
    setRunning(undefined);
  };
  if (running !== undefined) {
    return (
      <SetUpWorking
        progress={running.progress}
        isCancelling={running.abort.signal.aborted}
        idleLabel={words.repairing}
        onCancel={() => {
          running.abort.abort();
          setRunning({ ...running });
        }}
      />
    );
  }
  return (
    <>
      <Notice
        intent="warning"
        title={words.heading}
        actions={
          <Button appearance="primary" onClick={() => void repair()}>
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
      <PointToTable missing={missing} ports={ports} onPointed={() => void repair()} />
      {refusal === undefined ? null : (
        <Notice intent="error" title={words.failed}>
          {workbookSentence(refusal, texts)}
        </Notice>
      )}
    </>
  );
}
