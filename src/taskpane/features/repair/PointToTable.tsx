import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TableName } from "../../../workbook/blueprint/table-rows";
import type { WorkbookRefusal } from "../../../workbook/refusal";
import type { TableCandidate, TableCandidates } from "../../../workbook/set-up/point-to-table";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import type { RepairPorts } from "./repair-ports";

/** For each missing table, the tables of the workbook that may take its place, if there are any. */
export function PointToTable({
  missing,
  ports,
  onPointed,
}: {
  readonly missing: readonly TableName[];
  readonly ports: Pick<RepairPorts, "findCandidates" | "pointToTable">;
  /** the workbook has the table again, but not yet what is calculated from it */
  readonly onPointed: () => void;
}) {
  const { texts } = useLanguage();
  const words = texts.scenarios.problem;
  const [candidates, setCandidates] = useState<TableCandidates>();
  const [refusal, setRefusal] = useState<WorkbookRefusal>();
  const wanted = missing.join();

  useEffect(() => {
    let isCurrent = true;
    void ports.findCandidates(missing).then((found) => {
      // Without them there is the other way: to create what is missing.
      if (isCurrent && found.ok) setCandidates(found.value);
    });
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the same names are the same tables
  }, [ports, wanted]);

  return (
    <>
      {missing.map((name) => {
        const found = candidates?.get(name) ?? [];
        return found.length === 0 ? null : (
          <ChooseTable
            key={name}
            name={name}
            candidates={found}
            onUse={(id) => {
              void ports.pointToTable(name, id).then((result) => {
                if (result.ok) onPointed();
                else setRefusal(result.refusal);
              });
            }}
          />
        );
      })}
      {refusal === undefined ? null : (
        <Notice intent="error" title={words.notPointed}>
          {workbookSentence(refusal, texts)}
        </Notice>
      )}
    </>
  );
}

function ChooseTable({
  name,
  candidates,
  onUse,
}: {
  readonly name: TableName;
  readonly candidates: readonly TableCandidate[];
  readonly onUse: (id: string) => void;
}) {
  const layout = useLayout();
  const words = useLanguage().texts.scenarios.problem;
  const [chosen, setChosen] = useState(candidates[0]?.id ?? "");
  return (
    <div role="group" aria-label={words.pointTo(name)} className={layout.group}>
      <Field className={layout.fill} label={words.pointTo(name)} hint={words.pointHint(name)}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {candidates.map(({ id, name: own, rows, sheet }) => (
            <option key={id} value={id}>
              {words.candidate(own, sheet, rows)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        onClick={() => {
          onUse(chosen);
        }}
      >
        {words.use}
      </Button>
    </div>
  );
}
