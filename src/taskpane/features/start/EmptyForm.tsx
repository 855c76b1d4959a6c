import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { UTILITY_PRESETS, type UtilityPreset } from "../../../core/rules/utility-criteria";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { readSetUpForm, type SetUpAnswers, type SetUpForm } from "./set-up-form";

const PLAN_YEARS_SUGGESTED = "6";

/** Asks what an empty workbook has to know. */
export function EmptyForm({
  suggestedYear,
  onSubmit,
  onBack,
}: {
  readonly suggestedYear: number;
  readonly onSubmit: (answers: SetUpAnswers) => void;
  readonly onBack: () => void;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { form } = texts.pane.start;
  const [answers, setAnswers] = useState<SetUpForm>({
    amt: "",
    year: String(suggestedYear),
    years: PLAN_YEARS_SUGGESTED,
    criteria: "Amt",
  });
  // Errors are shown once a person has tried to go on, and then follow every change.
  const [wasTried, setWasTried] = useState(false);
  const reading = readSetUpForm(answers, texts);
  const errors = wasTried && !reading.ok ? reading.errors : {};

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWasTried(true);
    if (reading.ok) {
      onSubmit(reading.value);
      return;
    }
    const [first = ""] = Object.keys(reading.errors);
    const field = event.currentTarget.elements.namedItem(first);
    if (field instanceof HTMLElement) field.focus();
  };
  const change =
    (field: "amt" | "year" | "years") => (_: unknown, data: { readonly value: string }) => {
      setAnswers({ ...answers, [field]: data.value });
    };

  return (
    <form className={layout.group} onSubmit={submit} noValidate>
      <Heading takesFocus>{form.heading}</Heading>
      <Field
        className={layout.fill}
        label={form.amt}
        hint={form.amtHint}
        required
        validationMessage={errors.amt ?? null}
      >
        <Input
          name="amt"
          value={answers.amt}
          onChange={change("amt")}
          autoComplete="organization"
        />
      </Field>
      <Field
        className={layout.fill}
        label={form.year}
        required
        validationMessage={errors.year ?? null}
      >
        <Input name="year" value={answers.year} onChange={change("year")} inputMode="numeric" />
      </Field>
      <Field
        className={layout.fill}
        label={form.years}
        hint={form.yearsHint}
        required
        validationMessage={errors.years ?? null}
      >
        <Input name="years" value={answers.years} onChange={change("years")} inputMode="numeric" />
      </Field>
      <Field className={layout.fill} label={form.criteria} hint={form.criteriaHint}>
        <Select
          value={answers.criteria}
          onChange={(_, { value }) => {
            setAnswers({ ...answers, criteria: value as UtilityPreset });
          }}
        >
          {UTILITY_PRESETS.map((preset) => (
            <option key={preset} value={preset}>
              {form.presets[preset]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.actions}>
        <Button type="submit" appearance="primary">
          {form.submit}
        </Button>
        <Button onClick={onBack}>{form.back}</Button>
      </div>
    </form>
  );
}
