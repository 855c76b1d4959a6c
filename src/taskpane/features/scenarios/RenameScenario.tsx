import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { codeProblem, recodeScenario, type ScenarioEntry } from "../../model/scenario-edits";
import { setField } from "../../model/table-access";
import { nameOf } from "./scenario-name";

/** The form that gives a scenario another name or code; every table follows. */
export function RenameScenario({
  scenario,
  onDone,
}: {
  readonly scenario: ScenarioEntry;
  readonly onDone: () => void;
}) {
  const layout = useLayout();
  const { form, renameForm } = useLanguage().texts.scenarios;
  const { change, tables } = useModel();
  const [name, setName] = useState(scenario.name);
  const [code, setCode] = useState(scenario.code);
  const { id } = scenario.row;
  const problem = codeProblem(tables, code, id);
  const subject = nameOf(scenario);
  return (
    <form
      className={layout.view}
      style={{ padding: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem !== undefined) return;
        const edits = [
          ...setField(tables, "Szenarien", id, "name", name.trim()),
          ...recodeScenario(tables, scenario, code.trim()),
        ];
        change({ label: "renameScenario", subject, edits });
        onDone();
      }}
    >
      <Heading takesFocus>{renameForm.heading(subject)}</Heading>
      <Field label={form.name}>
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field
        label={form.code}
        required
        hint={form.codeHint}
        {...(problem === undefined ? {} : { validationMessage: form.errors[problem] })}
      >
        <Input
          value={code}
          onChange={(_, { value }) => {
            setCode(value);
          }}
        />
      </Field>
      <div className={layout.actions}>
        <Button appearance="primary" type="submit" disabled={problem !== undefined}>
          {renameForm.submit}
        </Button>
        <Button onClick={onDone}>{form.cancel}</Button>
      </div>
    </form>
  );
}
