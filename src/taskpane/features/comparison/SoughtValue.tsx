import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Crossing } from "../../../core/appraisal/crossing";
import { MODEL_SCHEMAS } from "../../../workbook/model/model-table";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { setField } from "../../model/table-access";
import { HistoryBar } from "../scenarios/HistoryBar";
import type { Knob } from "./knob";
import { knobName, knobValue } from "./knob-words";

/**
 * The value that reaches a goal, as a sentence. One click writes it into the table from which it
 * was read; that can be undone like every other edit.
 *
 * @param crossing nothing while it is looked for
 */
export function SoughtValue({
  crossing,
  knob,
}: {
  readonly knob: Knob;
  readonly crossing: Crossing | undefined;
}) {
  const layout = useLayout();
  const language = useLanguage();
  const { euro, goal: words } = language.texts.comparison;
  const { change, tables } = useModel();
  const [taken, setTaken] = useState<string>();
  const name = knobName(knob, language);
  const written = (value: number) => knobValue(knob, value, language);
  const take = (value: number) => {
    const edits = setField(tables, knob.table, knob.row, knob.column, value);
    change({ label: "soughtValue", subject: name, edits });
    const { title } = MODEL_SCHEMAS[knob.table];
    setTaken(words.taken(name, written(value), written(knob.value), title));
  };
  const isReached = crossing?.kind === "at" && crossing.value === knob.value;
  const found = (value: number) => {
    if (isReached) return words.reached(name, written(value));
    const sentence = knob.format === "date" ? words.foundDay : words.found;
    return sentence(name, written(value), written(knob.value));
  };
  return (
    <>
      <div role="status" className={layout.group}>
        {crossing?.kind === "at" ? (
          <>
            <strong>{found(crossing.value)}</strong>
            <span>{words.rest(euro(language.amount(Math.abs(crossing.rest) / 100)))}</span>
          </>
        ) : null}
        {crossing?.kind === "never" ? words.never(name) : null}
        {crossing?.kind === "no-effect" ? words.noEffect(name) : null}
      </div>
      {crossing?.kind === "at" && !isReached ? (
        <Button
          onClick={() => {
            take(crossing.value);
          }}
        >
          {words.take}
        </Button>
      ) : null}
      <div role="status">{taken}</div>
      {taken === undefined ? null : <HistoryBar />}
    </>
  );
}
