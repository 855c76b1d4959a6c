import { Button } from "@fluentui/react-components";
import { useStore } from "zustand";
import type { TableProblem } from "../../../workbook/model/read-model";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { PointToTable } from "./PointToTable";
import type { Repair } from "./RepairFrame";

/** Says which tables or columns are missing and offers to bring them back or to point to them. */
export function RepairOffer({
  problems,
  repair: { findCandidates, store },
}: {
  readonly problems: readonly TableProblem[];
  readonly repair: Repair;
}) {
  const { texts } = useLanguage();
  const words = texts.scenarios.problem;
  const { complete, phase, pointTo } = useStore(store);
  const missing = problems.flatMap(({ kind, name }) => (kind === "table-missing" ? [name] : []));
  return (
    <>
      <Notice
        intent="warning"
        title={words.heading}
        actions={
          <Button appearance="primary" onClick={() => void complete()}>
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
      <PointToTable
        missing={missing}
        findCandidates={findCandidates}
        onUse={(name, id) => void pointTo(name, id)}
      />
      {phase.kind !== "failed" && phase.kind !== "not-pointed" ? null : (
        <Notice intent="error" title={phase.kind === "failed" ? words.failed : words.notPointed}>
          {workbookSentence(phase.refusal, texts)}
        </Notice>
      )}
    </>
  );
}
