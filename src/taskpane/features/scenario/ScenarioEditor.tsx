import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { TextField } from "../../components/fields/TextField";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { useCalculation, useFieldWriter } from "../../model/model-context";
import { type ScenarioEntry, scenariosOf } from "../../model/scenario-edits";
import { Refusals } from "../scenarios/Refusals";
import { nameOf } from "../scenarios/scenario-name";
import { AreaDecision } from "./AreaDecision";
import { areasOf } from "./areas";
import { PositionList } from "./PositionList";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginInlineStart: "-8px" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The editor of a scenario: its decisions, its positions, and what they cost at every key press. */
export function ScenarioEditor({
  scenario,
  onBack,
}: {
  readonly scenario: ScenarioEntry;
  readonly onBack: () => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { texts } = useLanguage();
  const words = texts.scenarios.editor;
  const { calculation, tables } = useCalculation();
  const statusQuo = scenariosOf(tables)[0] ?? scenario;
  const figures = calculation?.ok === true ? calculation.figuresOf(scenario.code) : undefined;
  const base = calculation?.ok === true ? calculation.figuresOf(statusQuo.code) : undefined;
  const firstYear = calculation?.ok === true ? calculation.frame.horizon.firstYear : undefined;
  const { Anlagen, Personal, Uebernahme, Vertraege } = tables;
  const areas = useMemo(
    () => areasOf({ Anlagen, Personal, Uebernahme, Vertraege }, scenario.code),
    [Anlagen, Personal, Uebernahme, Vertraege, scenario.code],
  );
  const set = useFieldWriter("Szenarien", scenario.row.id, words.description);

  return (
    <>
      <Button className={styles.back} appearance="subtle" size="small" onClick={onBack}>
        ‹ {words.back}
      </Button>
      <Heading takesFocus>{nameOf(scenario)}</Heading>
      <Refusals calculation={calculation} />
      {calculation?.ok === true && figures?.ok === true && base?.ok === true ? (
        <Summary
          frame={calculation.frame}
          own={{ code: scenario.code, name: nameOf(scenario), figures: figures.value }}
          statusQuo={{ code: statusQuo.code, name: nameOf(statusQuo), figures: base.value }}
        />
      ) : null}
      {figures?.ok === false ? (
        <Refusals calculation={{ ok: false, refusals: [figures.refusal] }} />
      ) : null}
      <TextField
        label={words.description}
        isLong
        value={scenario.description}
        onChange={set("description")}
      />
      <section className={styles.section} aria-labelledby="scenario-areas">
        <Subtitle2 as="h2" id="scenario-areas" className={layout.subheading}>
          {words.areas}
        </Subtitle2>
        {scenario.isStatusQuo ? (
          <Body1>{words.statusQuoHint}</Body1>
        ) : areas.length === 0 ? (
          <Body1>{words.noAreas}</Body1>
        ) : (
          <>
            <Caption1 className={layout.quiet}>{words.areasHint}</Caption1>
            {areas.map((area) => (
              <AreaDecision
                key={area.key}
                name={area.name}
                takeover={area.takeover}
                code={scenario.code}
                firstYear={firstYear}
                effect={figures?.ok === true ? figures.value.areas.get(area.key) : undefined}
              />
            ))}
          </>
        )}
      </section>
      <PositionList
        code={scenario.code}
        firstYear={firstYear}
        amounts={figures?.ok === true ? figures.value.positions : undefined}
      />
    </>
  );
}
