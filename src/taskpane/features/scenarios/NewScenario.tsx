import { Body1, Caption1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { DateField } from "../../components/fields/DateField";
import { NumberField } from "../../components/fields/NumberField";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { addScenario, freeCode, freeName } from "../../model/scenario-edits";
import { ScenarioForm } from "./ScenarioForm";
import { nameOf } from "./scenario-name";
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
  const { create } = texts.scenarios;
  const { change, newRowId, tables } = useModel();
  const [template, setTemplate] = useState<Template>("full");
  const named = (chosen: Template) => ({
    code: freeCode(tables, create.codes[chosen]),
    name: freeName(tables, create.templates[chosen]),
  });
  const [answers, setAnswers] = useState<TemplateAnswers>(() => ({
    ...suggestedAnswers(tables),
    ...named("full"),
  }));
  const answer = (part: Partial<TemplateAnswers>) => {
    setAnswers({ ...answers, ...part });
  };
  return (
    <ScenarioForm
      heading={create.heading}
      submitLabel={create.submit}
      names={answers}
      before={
        <>
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
        </>
      }
      onNames={answer}
      onSubmit={(names) => {
        const rows = templateRows(template, { ...answers, ...names });
        const edits = addScenario(tables, rows, newRowId);
        change({ label: "addScenario", subject: nameOf(names), edits });
        onDone(names.code);
      }}
      onCancel={onCancel}
    >
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
            {...(answers[question] === 0 ? { hint: create.none } : {})}
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
    </ScenarioForm>
  );
}
