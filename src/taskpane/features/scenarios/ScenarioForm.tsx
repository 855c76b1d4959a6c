import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RowId } from "../../../workbook/model/model-table";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { codeProblem } from "../../model/scenario-edits";

/** What people call a scenario and what the tables call it. */
export interface ScenarioNames {
  readonly name: string;
  readonly code: string;
}

/** A form that asks for name and code of a scenario, and refuses a code that cannot be given. */
export function ScenarioForm({
  heading,
  submitLabel,
  names,
  own,
  before,
  children,
  onNames,
  onSubmit,
  onCancel,
}: {
  readonly heading: string;
  readonly submitLabel: string;
  readonly names: ScenarioNames;
  /** the row of the scenario, where it has one already */
  readonly own?: RowId;
  /** what is asked before the name */
  readonly before?: ReactNode;
  /** what is asked after the code */
  readonly children?: ReactNode;
  readonly onNames: (part: Partial<ScenarioNames>) => void;
  /** gets the names without surrounding blanks */
  readonly onSubmit: (names: ScenarioNames) => void;
  readonly onCancel: () => void;
}) {
  const layout = useLayout();
  const { form } = useLanguage().texts.scenarios;
  const { tables } = useModel();
  const problem = codeProblem(tables, names.code, own);
  return (
    <form
      noValidate
      className={layout.view}
      style={{ padding: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem !== undefined) return;
        onSubmit({ name: names.name.trim(), code: names.code.trim() });
      }}
    >
      <Heading takesFocus>{heading}</Heading>
      {before}
      <Field label={form.name}>
        <Input
          value={names.name}
          onChange={(_, { value }) => {
            onNames({ name: value });
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
          value={names.code}
          onChange={(_, { value }) => {
            onNames({ code: value });
          }}
        />
      </Field>
      {children}
      <div className={layout.actions}>
        <Button appearance="primary" type="submit" disabled={problem !== undefined}>
          {submitLabel}
        </Button>
        <Button onClick={onCancel}>{form.cancel}</Button>
      </div>
    </form>
  );
}
