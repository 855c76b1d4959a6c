import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { readNumber } from "../../../tables/cell";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { type ComparisonData, yearNames } from "./comparison-data";
import type { Goal } from "./goal-seek";
import { knobName } from "./knob-words";
import { knobsOf } from "./knobs-of";
import { SoughtValue } from "./SoughtValue";
import { LongWork } from "./what-if/LongWork";
import { useWhatIf } from "./what-if/use-what-if";

const GOALS = ["equal", "advantage", "cashOfYear", "costOfYear"] as const;
type GoalKind = (typeof GOALS)[number];

const useStyles = makeStyles({
  // a long name must not make the pane wider than it is
  choice: { width: "100%", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

/** What a value would have to be so that a goal is reached, in a sentence; it can be taken over. */
export function GoalSeek({ chosen, compared: [statusQuo], frame, tables }: ComparisonData) {
  const styles = useStyles();
  const layout = useLayout();
  const language = useLanguage();
  const { goal: words } = language.texts.comparison;
  const { horizon } = frame;
  const pair = useMemo(
    () => ({ statusQuo: statusQuo.code, scenario: chosen.code }),
    [statusQuo.code, chosen.code],
  );
  const knobs = useMemo(() => knobsOf(tables, pair, horizon), [tables, pair, horizon]);
  const [knobId, setKnobId] = useState("");
  const [kind, setKind] = useState<GoalKind>("equal");
  const [amount, setAmount] = useState("");
  const [year, setYear] = useState(String(horizon.firstYear));
  const knob = knobs.find(({ id }) => id === knobId) ?? knobs[0];
  const eur = kind === "equal" ? 0 : amountOf(amount);
  const job = useMemo(() => {
    if (knob === undefined || eur === undefined) return undefined;
    return { kind: "goal" as const, pair, knob, goal: goalOf(kind, eur, Number(year)) };
  }, [pair, knob, kind, eur, year]);
  const run = useWhatIf<"goal">(tables, job);
  if (knob === undefined) return <p className={layout.text}>{words.nothing}</p>;
  return (
    <>
      <p className={layout.quiet}>{words.whyNot}</p>
      <Field label={words.knob} className={styles.choice}>
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
      <Field label={words.goal} className={styles.choice}>
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
            {yearNames(horizon).map((each) => (
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
      {job === undefined ? null : <LongWork run={run} label={words.working} />}
      <SoughtValue
        knob={knob}
        crossing={job !== undefined && run.state.kind === "done" ? run.state.answer : undefined}
      />
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
