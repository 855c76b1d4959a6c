import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useState } from "react";
import { DateField } from "../../components/fields/DateField";
import { NumberField } from "../../components/fields/NumberField";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { addScenario, codeProblem, freeCode } from "../../model/scenario-edits";
import { suggestedAnswers } from "./suggested-answers";
import {
  QUESTIONS,
  type Template,
  type TemplateAnswers,
  TEMPLATES,
  templateRows,
} from "./templates";

/** The form of a new scenario: a template, and what only the Amt knows. */
export function NewScenario({
  onDone,
  onCancel,
}: {
  readonly onDone: (code: string) => void;
  readonly onCancel: () => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { create, form } = texts.scenarios;
  const { change, newRowId, tables } = useModel();
  const [template, setTemplate] = useState<Template>("full");
  const named = (chosen: Template) => ({
    code: freeCode(tables, create.codes[chosen]),
    name: create.templates[chosen],
  });
  const [answers, setAnswers] = useState<TemplateAnswers>(() => ({
    ...suggestedAnswers(tables),
    ...named("full"),
  }));
  const problem = codeProblem(tables, answers.code);
  const answer = (part: Partial<TemplateAnswers>) => {
    setAnswers({ ...answers, ...part });
  };
  const submit = () => {
    if (problem !== undefined) return;
    const code = answers.code.trim();
    const rows = templateRows(template, { ...answers, code });
    const edits = addScenario(tables, rows, newRowId);
    change({ label: "addScenario", subject: answers.name, edits });
    onDone(code);
  };
  return (
    <form
      className={layout.view}
      style={{ padding: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading takesFocus>{create.heading}</Heading>
      <Field label={create.template}>
        <RadioGroup
          value={template}
          onChange={(_, { value }) => {
            const chosen = TEMPLATES.find((known) => known === value);
            if (chosen === undefined) return;
            setTemplate(chosen);
            answer(named(chosen));
          }}
        >
          {TEMPLATES.map((known) => (
            <Radio key={known} value={known} label={create.templates[known]} />
          ))}
        </RadioGroup>
      </Field>
      <Caption1 className={layout.quiet}>{create.hints[template]}</Caption1>
      <Field label={form.name}>
        <Input
          value={answers.name}
          onChange={(_, { value }) => {
            answer({ name: value });
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
          value={answers.code}
          onChange={(_, { value }) => {
            answer({ code: value });
          }}
        />
      </Field>
      {QUESTIONS[template].map((question) =>
        question === "from" ? (
          <DateField
            key={question}
            label={create.questions.from}
            isRequired
            value={answers.from}
            onChange={(from) => {
              if (from !== undefined) answer({ from });
            }}
          />
        ) : (
          <NumberField
            key={question}
            label={create.questions[question]}
            isRequired
            value={answers[question]}
            onChange={(value) => {
              if (value !== undefined) answer({ [question]: value });
            }}
          />
        ),
      )}
      {template === "empty" ? null : (
        <Body1 as="p" block className={layout.text}>
          {create.assumed}
        </Body1>
      )}
      <div className={layout.actions}>
        <Button appearance="primary" type="submit" disabled={problem !== undefined}>
          {create.submit}
        </Button>
        <Button onClick={onCancel}>{form.cancel}</Button>
      </div>
    </form>
  );
}
