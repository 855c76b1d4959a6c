import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { type ComponentType, useMemo, useState } from "react";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { Calculation } from "../../model/scenario-figures";
import type { ModelTables } from "../../../workbook/model/model-table";
import { Capacity } from "./Capacity";
import { compareScenarios, MOST_SCENARIOS, type ScenarioName } from "./compared-scenarios";
import type { ComparisonData } from "./comparison-data";
import { hasExampleFigures } from "./example-figures";
import { GoalSeek } from "./GoalSeek";
import { KeyFigures } from "./KeyFigures";
import { Levers } from "./Levers";
import type { InsertPicture } from "./PictureView";
import { RefusalText } from "./RefusalText";
import { Shares } from "./Shares";
import { Simulation } from "./Simulation";
import { TippingPoints } from "./TippingPoints";
import { YearByYear } from "./YearByYear";

/** Parts that show all scenarios, and those that set one of them against the status quo. */
const OF_ALL = { years: YearByYear, shares: Shares } as const;
const OF_ONE = {
  tipping: TippingPoints,
  goal: GoalSeek,
  levers: Levers,
  simulation: Simulation,
  capacity: Capacity,
} as const;

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, width: "100%" },
  // a long name must not make the pane wider than it is
  choice: { width: "100%", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  panel: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    minWidth: 0,
  },
  accordion: { width: "100%" },
});

/** What is compared can be chosen; the parts are calculated when they are opened. */
export function ComparedView({
  calculation,
  insert,
  scenarios,
  tables,
  today,
}: {
  readonly calculation: Extract<Calculation, { readonly ok: true }>;
  readonly scenarios: readonly ScenarioName[];
  readonly tables: ModelTables;
  readonly insert: InsertPicture;
  readonly today: number;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { date, texts } = useLanguage();
  const words = texts.comparison;
  const [left, setLeft] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState("");
  const [statusQuo] = scenarios;
  const shown = useMemo(
    () =>
      scenarios
        .filter(({ code }, index) => index === 0 || !left.includes(code))
        .slice(0, MOST_SCENARIOS),
    [scenarios, left],
  );
  const codes = shown.map(({ code }) => code);
  const isExample = useMemo(
    () =>
      hasExampleFigures(
        tables,
        shown.map(({ code }) => code),
      ),
    [tables, shown],
  );
  const result = useMemo(() => compareScenarios(calculation, shown), [calculation, shown]);
  const choices = (
    <ScenarioChoice
      scenarios={scenarios}
      shown={codes}
      onChange={(chosen) => {
        setLeft(scenarios.map(({ code }) => code).filter((code) => !chosen.includes(code)));
      }}
    />
  );
  if (!result.ok) {
    return (
      <>
        {choices}
        <RefusalText refusal={result.refusal} />
      </>
    );
  }
  const [first, ...others] = result.value;
  const chosen = others.find(({ code }) => code === wanted) ?? others[0];
  if (first === undefined || statusQuo === undefined) return choices;
  const data = {
    tables,
    frame: calculation.frame,
    compared: [first, ...others] as const,
    insert,
    noteOf: (scenario: string) => {
      const note = words.picture.note(scenario, date(today));
      return isExample ? words.picture.exampleNote(note) : note;
    },
  };
  return (
    <>
      {choices}
      {isExample ? <p className={layout.quiet}>{words.example}</p> : null}
      <KeyFigures compared={result.value} firstYear={calculation.frame.horizon.firstYear} />
      <Parts parts={OF_ALL} data={{ ...data, chosen: chosen ?? first }} />
      {chosen === undefined ? null : (
        <>
          <Field label={words.scenarioInFull} className={styles.choice}>
            <Select
              value={chosen.code}
              onChange={(_, { value }) => {
                setWanted(value);
              }}
            >
              {others.map(({ code, name }) => (
                <option key={code} value={code}>
                  {inFull({ code, name })}
                </option>
              ))}
            </Select>
          </Field>
          <Parts parts={OF_ONE} data={{ ...data, chosen }} />
        </>
      )}
    </>
  );
}

/** Code and name: figures stand under the code, people know the name. */
function inFull({ code, name }: ScenarioName): string {
  return name === "" ? code : `${code}: ${name}`;
}

/** Which scenarios stand side by side; the status quo always does. */
function ScenarioChoice({
  onChange,
  scenarios,
  shown,
}: {
  readonly scenarios: readonly ScenarioName[];
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useLanguage().texts.comparison;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.chooseScenarios}</legend>
      <div className={styles.choices}>
        {scenarios.map(({ code, name }, index) => {
          const isShown = shown.includes(code);
          return (
            <Checkbox
              key={code}
              label={inFull({ code, name })}
              checked={isShown}
              disabled={index === 0 || (!isShown && shown.length >= MOST_SCENARIOS)}
              onChange={() => {
                onChange(isShown ? shown.filter((each) => each !== code) : [...shown, code]);
              }}
            />
          );
        })}
      </div>
      <p className={layout.quiet}>{words.chooseHint(MOST_SCENARIOS)}</p>
    </fieldset>
  );
}

/** Parts below one another that open and close; a closed one costs nothing. */
function Parts<K extends keyof typeof OF_ALL | keyof typeof OF_ONE>({
  data,
  parts,
}: {
  readonly parts: Readonly<Record<K, ComponentType<ComparisonData>>>;
  readonly data: ComparisonData;
}) {
  const styles = useStyles();
  const words = useLanguage().texts.comparison;
  const entries = Object.entries(parts) as [K, ComponentType<ComparisonData>][];
  return (
    <Accordion multiple collapsible className={styles.accordion}>
      {entries.map(([key, Part]) => (
        <AccordionItem key={key} value={key}>
          <AccordionHeader as="h2">{words[key].heading}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Part {...data} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
