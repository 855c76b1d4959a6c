import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TableName } from "../../../workbook/blueprint/table-rows";
import type { TableCandidate, TableCandidates } from "../../../workbook/set-up/point-to-table";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { RepairPorts } from "./repair-ports";

/** For each missing table, the tables of the workbook that may take its place, if there are any. */
export function PointToTable({
  missing,
  findCandidates,
  onUse,
}: {
  readonly missing: readonly TableName[];
  readonly findCandidates: RepairPorts["findCandidates"];
  /** is given the name of the missing table and the id of the one that is to take its place */
  readonly onUse: (name: TableName, id: string) => void;
}) {
  const [candidates, setCandidates] = useState<TableCandidates>();
  const wanted = missing.join();

  useEffect(() => {
    let isCurrent = true;
    void findCandidates(missing).then((found) => {
      // Without them there is the other way: to create what is missing.
      if (isCurrent && found.ok) setCandidates(found.value);
    });
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the same names are the same tables
  }, [findCandidates, wanted]);

  return missing.map((name) => {
    const found = candidates?.get(name) ?? [];
    return found.length === 0 ? null : (
      <ChooseTable
        key={name}
        name={name}
        candidates={found}
        onUse={(id) => {
          onUse(name, id);
        }}
      />
    );
  });
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
