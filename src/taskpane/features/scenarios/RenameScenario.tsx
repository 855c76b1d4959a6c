import { useState } from "react";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { recodeScenario, type ScenarioEntry } from "../../model/scenario-edits";
import { setField } from "../../model/table-access";
import { ScenarioForm, type ScenarioNames } from "./ScenarioForm";
import { nameOf } from "./scenario-name";

/** The form that gives a scenario another name or code; every table follows. */
export function RenameScenario({
  scenario,
  onDone,
}: {
  readonly scenario: ScenarioEntry;
  readonly onDone: () => void;
}) {
  const { renameForm } = useLanguage().texts.scenarios;
  const { change, tables } = useModel();
  const [names, setNames] = useState<ScenarioNames>({ name: scenario.name, code: scenario.code });
  const { id } = scenario.row;
  const subject = nameOf(scenario);
  return (
    <ScenarioForm
      heading={renameForm.heading(subject)}
      submitLabel={renameForm.submit}
      names={names}
      own={id}
      onNames={(part) => {
        setNames({ ...names, ...part });
      }}
      onSubmit={({ code, name }) => {
        const edits = [
          ...setField(tables, "Szenarien", id, "name", name),
          ...recodeScenario(tables, scenario, code),
        ];
        change({ label: "renameScenario", subject, edits });
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
