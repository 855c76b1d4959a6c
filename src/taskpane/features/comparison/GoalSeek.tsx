import { Field, Input, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { readNumber } from "../../../tables/cell";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { type ComparisonData, yearNames } from "./comparison-data";
import { createWhatIf, type Goal, seekGoal } from "./goal-seek";
import { knobsOf } from "./knob";
import { knobName, knobValue } from "./knob-words";

const GOALS = ["equal", "advantage", "cashOfYear", "costOfYear"] as const;
type GoalKind = (typeof GOALS)[number];

/** What a value would have to be so that a goal is reached, in a sentence. */
export function GoalSeek({ chosen, compared: [statusQuo], frame, tables }: ComparisonData) {
  const layout = useLayout();
  const language = useLanguage();
  const { goal: words } = language.texts.comparison;
  const knobs = useMemo(() => knobsOf(tables, chosen.code), [tables, chosen.code]);
  const [knobId, setKnobId] = useState("");
  const [kind, setKind] = useState<GoalKind>("equal");
  const [amount, setAmount] = useState("");
  const [year, setYear] = useState(String(frame.horizon.firstYear));
  const knob = knobs.find(({ id }) => id === knobId) ?? knobs[0];
  const eur = kind === "equal" ? 0 : amountOf(amount);
  const typed = useDeferredValue(eur);
  const [whatIf] = useState(createWhatIf);
  const found = useMemo(() => {
    if (knob === undefined || typed === undefined) return undefined;
    const pair = { statusQuo: statusQuo.code, scenario: chosen.code };
    return seekGoal(tables, knob, pair, goalOf(kind, typed, Number(year)), whatIf);
  }, [tables, knob, statusQuo.code, chosen.code, kind, typed, year, whatIf]);
  if (knob === undefined) return <p className={layout.text}>{words.nothing}</p>;
  const name = knobName(knob, language);
  return (
    <>
      <p className={layout.quiet}>{words.whyNot}</p>
      <Field label={words.knob} className={layout.fill}>
        <Select
          value={knob.id}
          onChange={(_, { value }) => {
            setKnobId(value);
          }}
        >
          {knobs.map((each) => (
            <option key={each.id} value={each.id}>
              {knobName(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.goal} className={layout.fill}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(GOALS.find((each) => each === value) ?? "equal");
          }}
        >
          {GOALS.map((each) => (
            <option key={each} value={each}>
              {words.goals[each]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "cashOfYear" || kind === "costOfYear" ? (
        <Field label={words.year} className={layout.fill}>
          <Select
            value={year}
            onChange={(_, { value }) => {
              setYear(value);
            }}
          >
            {yearNames(frame.horizon).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      ) : null}
      {kind === "equal" ? null : (
        <Field
          label={words.amount}
          className={layout.fill}
          {...(eur === undefined &&
            amount !== "" && {
              validationState: "error" as const,
              validationMessage: words.amountInvalid,
            })}
        >
          <Input
            value={amount}
            inputMode="decimal"
            onChange={(_, { value }) => {
              setAmount(value);
            }}
          />
        </Field>
      )}
      <div role="status" className={layout.group}>
        {found?.kind === "at" ? (
          <>
            <strong>
              {words.found(
                name,
                knobValue(knob, found.value, language),
                knobValue(knob, knob.value, language),
              )}
            </strong>
            <span>
              {words.rest(
                language.texts.comparison.euro(language.amount(Math.abs(found.rest) / 100)),
              )}
            </span>
          </>
        ) : null}
        {found?.kind === "never" ? words.never(name) : null}
        {found?.kind === "no-effect" ? words.noEffect(name) : null}
      </div>
    </>
  );
}

function goalOf(kind: GoalKind, eur: number, year: number): Goal {
  if (kind === "cashOfYear" || kind === "costOfYear") return { kind, eur, year };
  return { kind: "advantage", eur: kind === "equal" ? 0 : eur };
}

/** The amount that was typed; nothing where it is none. */
function amountOf(typed: string): number | undefined {
  const reading = readNumber(typed, "amount");
  return reading.ok ? reading.value : undefined;
}
